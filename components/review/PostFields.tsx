// One time in office in the form of a correction: which one, and its four fields once one is chosen.
import type { CorrectablePost } from '../../lib/model/overlay';

interface PostFieldsProps {
  readonly posts: readonly CorrectablePost[];
  /** `undefined` while the posts stay as they are. */
  readonly post: CorrectablePost | undefined;
  readonly change: (post: CorrectablePost | undefined) => void;
}

const asIs = 'as-is';
const another = '';
const empty: CorrectablePost = { id: another, role: '', org: '', from: '', to: '' };

const fields = [
  ['role', 'What the post is called', ''],
  ['org', 'Organisation', ''],
  ['from', 'From', '2025-07-17'],
  ['to', 'Until', 'goes on'],
] as const;

/** A choice, and below it the fields. */
export function PostFields({ posts, post, change }: PostFieldsProps) {
  const choose = (id: string) =>
    change(id === asIs ? undefined : id === another ? empty : posts.find((each) => each.id === id));
  return (
    <>
      <label>
        <span>Post</span>
        <select
          class="field"
          aria-label="Post"
          value={post?.id ?? asIs}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={asIs}>leave the posts as they are</option>
          {posts.map(({ id, role, from, to }) => (
            <option key={id} value={id}>
              {`${role} (${from}${to === '' ? '' : ` to ${to}`})`}
            </option>
          ))}
          <option value={another}>add another post</option>
        </select>
      </label>
      {post === undefined ? null : (
        <div class="correction-post">
          {fields.map(([field, title, hint]) => (
            <label key={field} class={field}>
              <span>{title}</span>
              <input
                class="field"
                type="text"
                aria-label={title}
                dir="auto"
                placeholder={hint}
                maxLength={200}
                value={post[field]}
                onInput={(event) => change({ ...post, [field]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
      )}
    </>
  );
}
