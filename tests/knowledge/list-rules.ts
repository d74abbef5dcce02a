// All rules of an index, for tests that look through them.
import type { FormRules } from '../../lib/linking/evidence/linking-knowledge';
import type { FormRule } from '../../lib/model/name';

/** By form number; none where there are no rules. */
export const listRules = (rules: FormRules | undefined): FormRule[] =>
  Array.from({ length: rules?.length ?? 0 }, (_, form) => rules?.at(form)).filter((rule) => rule !== undefined);
