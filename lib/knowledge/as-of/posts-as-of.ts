// Which posts somebody held on a day: the as-of algorithm. The rules stand in prose first.
//
//   certain     the evidence says so: the last day `from` may mean has come, and the first day the end may mean has not
//               passed. An end is `to`, or, while nobody knows of an end, `known_until`, the newest evidence.
//   possible    the day lies between the outermost days that the dates may mean; without `to`, also up to 180 days after
//               the newest evidence.
//   last-known  later than that, and no certain or possible post is there instead.
//
// Once somebody began another post in the same organisation after the newest evidence of the earlier one, they are not
// taken to hold the earlier one still: a First Deputy Minister who is a Deputy Minister later is not both.
// On a day of handover both the old and the new post count. Dates are in the calendar of the place; no time of day.
import type { IsoDate, Post } from '../../model/entity';
import { addDays, earliestDay, latestDay } from './partial-date';

/** For how long after the newest evidence somebody is still taken to be in office. */
const graceDays = 180;

interface PostAsOf {
  readonly post: Post;
  readonly certainty: 'certain' | 'possible' | 'last-known';
}

/** The posts held on `day`, by rank, then the later one first. Empty before the first and after the last known end. */
export function postsAsOf(posts: readonly Post[], day: IsoDate): PostAsOf[] {
  const held = posts.flatMap((post): PostAsOf[] => {
    const certainty = judgePost(post, day);
    const isOver = certainty !== 'certain' && posts.some((later) => supersedes(later, post, day));
    return certainty === undefined || isOver ? [] : [{ post, certainty }];
  });
  const known = held.filter(({ certainty }) => certainty !== 'last-known');
  const chosen = known.length > 0 ? known : keepLatestEvidence(held);
  return chosen.sort((a, b) => compareRank(a.post, b.post));
}

/**
 * The newest posts that are known at all: those of the last day there is evidence for. A post that ended gives way to
 * one that goes on. By rank, then the later one first.
 */
export function newestPosts(posts: readonly Post[]): Post[] {
  const lastDay = posts.map(lastKnownDay).sort().at(-1);
  if (lastDay === undefined) return [];
  const held = postsAsOf(posts, lastDay).map(({ post }) => post);
  const open = held.filter(({ to }) => to === undefined);
  return open.length > 0 ? open : held;
}

/** How sure it is that a post was held on `day`; `undefined` when it was not. Shared with holders-at. */
export function judgePost(
  { from, to, known_until: knownUntil }: Post,
  day: IsoDate,
): PostAsOf['certainty'] | undefined {
  if (day < earliestDay(from)) return undefined;
  const hasBegun = day >= latestDay(from);
  if (to !== undefined) {
    if (day > latestDay(to)) return undefined;
    return hasBegun && day <= earliestDay(to) ? 'certain' : 'possible';
  }
  const evidence = knownUntil ?? from;
  if (hasBegun && day <= earliestDay(evidence)) return 'certain';
  return day <= addDays(latestDay(evidence), graceDays) ? 'possible' : 'last-known';
}

function supersedes(later: Post, { org, from, to, known_until: knownUntil }: Post, day: IsoDate): boolean {
  const isOpen = to === undefined;
  return (
    isOpen &&
    later.org === org &&
    earliestDay(later.from) > latestDay(knownUntil ?? from) &&
    day >= earliestDay(later.from)
  );
}

function lastKnownDay({ from, to, known_until: knownUntil }: Post): IsoDate {
  return latestDay(to ?? knownUntil ?? from);
}

/** Of several posts nobody has heard of since, those heard of last. */
export function keepLatestEvidence<T extends { readonly post: Post }>(held: readonly T[]): T[] {
  const last = held
    .map(({ post }) => lastKnownDay(post))
    .sort()
    .at(-1);
  return held.filter(({ post }) => lastKnownDay(post) === last);
}

/** By rank, then the later one first. */
export function compareRank(a: Post, b: Post): number {
  const byRank = (a.rank ?? 9) - (b.rank ?? 9);
  return byRank !== 0 ? byRank : a.from < b.from ? 1 : -1;
}
