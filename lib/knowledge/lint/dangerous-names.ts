// No name of two to four letters, and no common word, may count wherever it stands. Short acronyms that mean nothing else
// (NATO) are let through when their rule says `case: exact` in so many words.

import { type Complaint, complain } from '../authored/complaint';
import type { CompiledName } from '../compile/compile-names';
import type { LintInput } from './lint-input';

const fewLetters = 4;

/** The rule on short and common names. */
export function lintDangerousNames({ knowledge, names }: LintInput): Complaint[] {
  const common = new Set(Object.values(knowledge.words.common).flat());
  return names.flatMap((compiled) => {
    if (!compiled.isUnconditional) return [];
    const problem = findProblem(compiled, common);
    const { entity, field } = compiled;
    const place = { file: knowledge.fileOf.get(entity.id) ?? '', id: entity.id, field: `${field}.match` };
    return problem === undefined ? [] : [complain(place, problem)];
  });
}

function findProblem({ name, forms }: CompiledName, common: ReadonlySet<string>): string | undefined {
  const texts = forms.filter(({ hashtag }) => !hashtag).map(({ text }) => text);
  const word = texts.find((text) => common.has(text.toLowerCase()));
  if (word !== undefined) return `"${word}" is a common word; it needs a rule (guarded or after-full).`;
  const isMeant = name.match?.case === 'exact';
  const short = texts.find((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length <= fewLetters);
  if (short === undefined || isMeant) return undefined;
  return `"${short}" is too short to count anywhere; give it a rule, or say case exact if it means nothing else.`;
}
