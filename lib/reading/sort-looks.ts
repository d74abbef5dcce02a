// Which look each mark gets: an actor's first sure mention is firm, everything later or inferred is faint. The headline
// stands apart from the text under it, so an actor may be first in both.
import type { ReasonRule } from '../model/mention';
import type { Mark } from '../page/mention-ranges';

const inferred: ReadonlySet<ReasonRule> = new Set(['ambiguous', 'described', 'by-country']);

/** Splits marks, which come in the order of the page. */
export function sortLooks(marks: readonly Mark[]): {
  readonly first: readonly Mark[];
  readonly later: readonly Mark[];
} {
  const seen = new Set<string>();
  const first: Mark[] = [];
  const later: Mark[] = [];
  for (const mark of marks) {
    const { entity, reason } = mark.mention;
    const key = mark.block.region === 'headline' ? `headline ${entity}` : entity;
    const isFirst = !seen.has(key) && !inferred.has(reason.rule);
    if (isFirst) seen.add(key);
    (isFirst ? first : later).push(mark);
  }
  return { first, later };
}
