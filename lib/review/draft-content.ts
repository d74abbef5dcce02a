// What a draft holds, compared and put together. Used by draft-keeper and use-draft.
import type { NoteDraft } from '../model/note';

export type DraftContent = Pick<NoteDraft, 'text' | 'target' | 'revision'>;

/** Whether two contents would be drafts of the same note. */
export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return (
    one.text === other.text &&
    one.target.entity?.id === other.target.entity?.id &&
    one.target.quote?.exact === other.target.quote?.exact
  );
}

/** The stored draft with what was typed before it was found. An edit goes on from the revision that it was begun from. */
export function joinContents(stored: DraftContent, typed: DraftContent): DraftContent {
  const texts = new Set([stored.text, typed.text].filter((text) => text !== ''));
  const { revision = typed.revision } = stored;
  return {
    text: [...texts].join('\n\n'),
    target: { ...stored.target, ...typed.target },
    ...(revision === undefined ? {} : { revision }),
  };
}
