// Times in office: those on the article's day first, then the newest known. Without a date only the newest known are
// shown, and the card says why.
import type { EntityProfile, PostLine } from '../../lib/model/profile';
import { showSpan } from '../shared/show-date';
import { spellCertainty, spellDate, spellLatest } from './card-words';
import { SourceMarks } from './SourceMarks';

/** Posts of a profile; nothing for those who hold none, such as programmes. */
export function CardPosts({ profile }: { readonly profile: EntityProfile }) {
  const { kind, asOf, then, latest } = profile;
  const [newest] = latest;
  if (kind !== 'person' && then.length + latest.length === 0) return null;
  if (asOf === undefined) return <Posts title="This page gives no date. Newest known" posts={latest} />;
  return (
    <>
      <Posts title={`On ${spellDate(asOf)}${then.length === 0 ? ': no post known' : ''}`} posts={then} isThen />
      {newest === undefined ? null : <Posts title={spellLatest(newest, asOf)} posts={latest} />}
    </>
  );
}

interface PostsProps {
  readonly title: string;
  readonly posts: readonly PostLine[];
  /** Of the article's day: only there must doubt be said, because elsewhere the title does not claim a day. */
  readonly isThen?: boolean;
}

function Posts({ title, posts, isThen = false }: PostsProps) {
  return (
    <section class="posts">
      <h3 class="when">{title}</h3>
      <ul>
        {posts.map((post) => (
          <li key={post.role + post.from}>
            <Post post={post} certainty={isThen ? spellCertainty(post.certainty) : ''} />
          </li>
        ))}
      </ul>
    </section>
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
        ({showSpan(post)}) <SourceMarks sources={sources} />
      </span>
      {org === '' || role.includes(org) ? null : <span class="org">{org}</span>}
    </>
  );
}
