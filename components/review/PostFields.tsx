// One time in office in the form of a correction: which one, and its four fields once one is chosen.
import type { CorrectablePost } from '../../lib/model/overlay';
import { type Choice, ChoiceField, TextField } from '../shared/Fields';

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
  const choices: Choice[] = [
    [asIs, 'leave the posts as they are'],
    ...posts.map(({ id, role, from, to }): Choice => [id, `${role} (${from}${to === '' ? '' : ` to ${to}`})`]),
    [another, 'add another post'],
  ];
  return (
    <>
      <ChoiceField title="Post" value={post?.id ?? asIs} change={choose} choices={choices} />
      {post === undefined ? null : (
        <div class="correction-post">
          {fields.map(([field, title, placeholder]) => (
            <div key={field} class={field}>
              <TextField
                title={title}
                placeholder={placeholder}
                maxLength={200}
                value={post[field]}
                change={(value) => change({ ...post, [field]: value })}
              />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
