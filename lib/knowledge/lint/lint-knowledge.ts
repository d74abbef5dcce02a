// Runs all lint rules over the knowledge. Called by parse-source; each rule is one small file of this folder.

import type { Complaint } from '../authored/complaint';
import type { AuthoredKnowledge } from '../compile/authored-knowledge';
import { compileNames } from '../compile/compile-names';
import { lintAmounts } from './amounts';
import { lintDangerousNames } from './dangerous-names';
import { lintDates } from './dates';
import { lintEvidence } from './evidence';
import { lintLabels } from './labels';
import type { LintInput } from './lint-input';
import { lintMakers } from './makers';
import { lintOffices } from './offices';
import { lintPointers } from './pointers';
import { lintPostOrganisations } from './post-organisations';
import { lintRelations } from './relations';
import { lintSharedForms } from './shared-forms';
import { lintUnsourcedRelations } from './unsourced-relations';
import { lintUselessNames } from './useless-names';

type LintRule = (input: LintInput) => Complaint[];

const rules: readonly LintRule[] = [
  lintDates,
  lintRelations,
  lintUnsourcedRelations,
  lintPostOrganisations,
  lintAmounts,
  lintDangerousNames,
  lintSharedForms,
  lintUselessNames,
  lintLabels,
  lintEvidence,
  lintPointers,
  lintMakers,
  lintOffices,
];

/** Complaints of all rules, in the order of the rules. */
export function lintKnowledge(knowledge: AuthoredKnowledge): Complaint[] {
  // Without declension tables no form can be made; their absence is complained of already.
  const names = knowledge.paradigms === undefined ? [] : compileNames(knowledge);
  return rules.flatMap((rule) => rule({ knowledge, names }));
}
