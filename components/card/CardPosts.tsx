// Times in office: those on the article's day first, then the newest known. Without a date only the newest known are
// shown, and the card says why.
import type { EntityProfile, PostLine } from '../../lib/model/profile';
import { spellCertainty, spellDate, spellLatest, spellSpan } from './card-words';
import { SourceMarks } from './SourceMarks';

/** Posts of a profile; nothing for those who hold none, such as programmes. */
export function CardPosts({ profile }: { readonly profile: EntityProfile }) {
  const { kind, asOf, then, latest } = profile;
  if (kind !== 'person' && then.length + latest.length === 0) return null;
  const newest = latest[0];
  return (
    <>
      <section class="posts">
        <h3 class="when">{asOf === undefined ? 'This page gives no date' : `On ${spellDate(asOf)}`}</h3>
        {then.length > 0 ? <PostList posts={then} isDoubtSaid /> : null}
        {asOf !== undefined && then.length === 0 ? <p class="none">No post known for that day.</p> : null}
      </section>
      {newest === undefined ? null : (
        <section class="posts posts-latest">
          <h3 class="when">{spellLatest(newest, asOf)}</h3>
          <PostList posts={latest} isDoubtSaid={false} />
        </section>
      )}
    </>
  );
}

/** `isDoubtSaid`: under “Newest known” nobody takes a post for certain, elsewhere it must be said. */
function PostList({ posts, isDoubtSaid }: { readonly posts: readonly PostLine[]; readonly isDoubtSaid: boolean }) {
  return (
    <ul>
      {posts.map((post) => (
        <li key={post.role + post.from}>
          <Post post={post} certainty={isDoubtSaid ? spellCertainty(post.certainty) : ''} />
        </li>
      ))}
    </ul>
  );
}

function Post({ post, certainty }: { readonly post: PostLine; readonly certainty: string }) {
  const { role, org, acting, sources } = post;
  const doubt = [certainty, acting ? 'acting' : ''].filter((word) => word !== '').join(', ');
  return (
    <>
      {doubt === '' ? null : <span class="doubt">{doubt} </span>}
      <span class="role">{role}</span>{' '}
      <span class="span">
        ({spellSpan(post)}) <SourceMarks sources={sources} />
      </span>
      {org === '' || role.includes(org) ? null : <span class="org">{org}</span>}
    </>
  );
}
