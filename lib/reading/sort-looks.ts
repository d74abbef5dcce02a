// Which look each mark gets: an actor's first sure mention is firm, everything later or inferred is faint.
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
    const isFirst = !seen.has(entity) && !inferred.has(reason.rule);
    if (isFirst) seen.add(entity);
    (isFirst ? first : later).push(mark);
  }
  return { first, later };
}
