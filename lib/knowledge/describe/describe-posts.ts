// Posts of a person as lines: those of the article's date, and the newest ones known when they are others.
import type { Post } from '../../model/entity';
import type { EntityProfile, PostLine } from '../../model/profile';
import { latestDay } from '../as-of/partial-date';
import { newestPosts, postsAsOf } from '../as-of/posts-as-of';
import { type Describing, labelOf } from './describing';
import { textIn } from './format-facts';

/** `then` is empty without a date; `latest` is empty when `then` says it all. */
export function describePosts(posts: readonly Post[], describing: Describing): Pick<EntityProfile, 'then' | 'latest'> {
  const { date } = describing;
  // An article dated by month or year is taken to be of its last day: the newest it can be.
  const held = date === undefined ? [] : postsAsOf(posts, latestDay(date));
  const certainties = new Map(held.map(({ post, certainty }) => [post.id, certainty]));
  const newest = newestPosts(posts);
  const isTold = newest.every(({ id }) => certainties.has(id));
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list, not a function; the name is the model's word for the article's date.
    then: held.map(({ post, certainty }) => writePost(post, certainty, describing)),
    latest: isTold
      ? []
      : newest.map((post) => {
          const undated = post.to === undefined && date === undefined ? 'last-known' : 'other';
          return writePost(post, certainties.get(post.id) ?? undated, describing);
        }),
  };
}

function writePost(post: Post, certainty: PostLine['certainty'], describing: Describing): PostLine {
  const { role, org, from, to, known_until: knownUntil, acting = false, sources } = post;
  return {
    role: textIn(role, describing.lang),
    org: labelOf(describing, org),
    orgId: org,
    from,
    ...(to === undefined ? {} : { to }),
    ...(knownUntil === undefined ? {} : { knownUntil }),
    acting,
    certainty,
    sources: describing.citations.cite(sources),
  };
}
