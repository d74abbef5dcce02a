// Two entities with one written form: when one of them counts wherever it stands, the other can never be meant.
// A warning, because longer names and dates often separate them after all.

import { type Complaint, warn } from '../authored/complaint';
import type { CompiledName } from '../compile/compile-names';
import { listSharedForms } from '../compile/list-collisions';
import type { LintInput } from './lint-input';

/** The rule on shared forms: one warning for each pair of entities. */
export function lintSharedForms({ knowledge, names }: LintInput): Complaint[] {
  const complaints = new Map<string, Complaint>();
  for (const { form, owners } of listSharedForms(names)) {
    for (const [first, second] of listClashes(owners)) {
      const pair = `${first.entity.id} ${second.entity.id}`;
      if (complaints.has(pair)) continue;
      const place = { file: knowledge.fileOf.get(first.entity.id) ?? '', id: first.entity.id, field: first.field };
      const sentence = `"${form}" counts anywhere, but is also a name of ${second.entity.id}; guard it, or say distinct-from.`;
      complaints.set(pair, warn(place, sentence));
    }
  }
  return [...complaints.values()];
}

/** Pairs of different entities of which the first counts anywhere and nobody says how they differ. */
function listClashes(owners: readonly CompiledName[]): [CompiledName, CompiledName][] {
  return owners
    .filter(({ isUnconditional }) => isUnconditional)
    .flatMap((first) =>
      owners
        .filter((second) => second.entity !== first.entity && !isSeparated(first, second))
        .map((second): [CompiledName, CompiledName] => [first, second]),
    );
}

function isSeparated(first: CompiledName, second: CompiledName): boolean {
  const says = (one: CompiledName, other: CompiledName) =>
    one.entity.relations?.some(({ type, target }) => type === 'distinct-from' && target === other.entity.id) ?? false;
  return !second.isUnconditional && (says(first, second) || says(second, first));
}
