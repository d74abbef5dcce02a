// Who held an office on a day: the as-of algorithm of posts-as-of, over everybody's posts.
//
//   One seat, one holder: somebody certain leaves no room for somebody possible. On a day of handover both are certain, and
//   both are told, by rank. Of several who are not certain, one gives way to whoever began for sure after the newest
//   evidence of his time. `last-known` is told only when nobody is certain or possible.
import type { EntityId, IsoDate, Post } from '../../model/entity';
import type { Office, OfficeHolder } from '../../model/office';
import { earliestDay, latestDay } from './partial-date';
import { compareRank, judgePost, keepLatestEvidence } from './posts-as-of';

/** One time in office with the person. */
export interface Tenure {
  readonly entity: EntityId;
  readonly post: Post;
}

/** Everybody's times in `office`, in the order of the persons. */
export function listTenures(
  { org, role_codes: codes }: Pick<Office, 'org' | 'role_codes'>,
  people: readonly { readonly id: EntityId; readonly posts?: readonly Post[] }[],
): Tenure[] {
  return people.flatMap(({ id, posts = [] }) =>
    posts
      .filter((post) => post.org === org && post.role_code !== undefined && codes.includes(post.role_code))
      .map((post) => ({ entity: id, post })),
  );
}

/** The holders on `day`, by rank, then the later one first. Empty before the first and where nobody is known. */
export function holdersAt(tenures: readonly Tenure[], day: IsoDate): OfficeHolder[] {
  const judged = tenures.flatMap((tenure): OfficeHolder[] => {
    const certainty = judgePost(tenure.post, day);
    return certainty === undefined ? [] : [{ ...tenure, certainty }];
  });
  const standing = judged.filter(
    (holder) => holder.certainty === 'certain' || !tenures.some((other) => hasReplaced(other.post, holder.post, day)),
  );
  const certain = standing.filter(({ certainty }) => certainty === 'certain');
  const possible = standing.filter(({ certainty }) => certainty === 'possible');
  const chosen = certain.length > 0 ? certain : possible.length > 0 ? possible : keepLatestEvidence(standing);
  return chosen.sort((a, b) => compareRank(a.post, b.post));
}

/** `later` began for sure by `day`, and not before the newest evidence of `post`. */
function hasReplaced(later: Post, { from, to, known_until: knownUntil }: Post, day: IsoDate): boolean {
  const lastSeen = earliestDay(to ?? knownUntil ?? from);
  const began = earliestDay(later.from);
  return began > earliestDay(from) && began >= lastSeen && day >= latestDay(later.from);
}
