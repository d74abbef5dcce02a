// A text being written, kept safe (draft-keeper.ts). Used by the note box and by the editor of a note. Never says "saved";
// that is the note's word.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DraftContent } from './draft-content';
import { changeDraft, createDraftKeeper, type DraftView, openDraft, showDraft } from './draft-keeper';

export interface Draft extends DraftView {
  /** Takes a change of the reader's and stores the whole. */
  readonly change: (patch: Partial<DraftContent>) => void;
  /** Fills in what the reader may want, without storing it; does nothing once the reader wrote. */
  readonly suggest: (patch: Partial<DraftContent>) => void;
  /** Shows another content without storing it, e.g. after the note was saved. */
  readonly show: (content: DraftContent) => void;
  /**
   * Waits until the last change has arrived: a draft must not come after the note that it became. Answers what is to become
   * one; `undefined` when an earlier draft came in front of it meanwhile, which the reader must see first.
   */
  readonly settled: () => Promise<DraftContent | undefined>;
}

/** What to say when `settled` has nothing to answer. */
export const foundEarlierDraft =
  'An earlier draft of yours was found. It stands before your new words: look at it first.';

/** The draft stored under `key`, or `start` when there is none. When the key changes, what is being written goes along. */
export function useDraft(key: string, start: DraftContent): Draft {
  const [, draw] = useState<DraftView>();
  const [keeper] = useState(() => createDraftKeeper(key, start, draw));
  useLayoutEffect(() => openDraft(keeper, key, start), [key]);
  return {
    ...keeper.view,
    change: (patch) => changeDraft(keeper, patch),
    suggest: (patch) => {
      if (!keeper.isTouched) showDraft(keeper, patch);
    },
    show: (content) => showDraft(keeper, content),
    settled: async () => {
      const { text, target, revision } = keeper.view;
      await keeper.lastWrite;
      const isSeen = keeper.view.text === text && keeper.view.target === target;
      return isSeen ? { text, target, ...(revision === undefined ? {} : { revision }) } : undefined;
    },
  };
}
