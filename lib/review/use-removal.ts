// Deleting with a way back: the entry goes at once, the toast gives it back. Used by ReviewApp for both lists.
import { useCallback, useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';

/** One entry of a list. */
export interface Entry {
  readonly kind: 'note' | 'article';
  readonly id: string;
  readonly byKeyboard: boolean;
}

export interface Removal {
  /** What can still be brought back, newest last; empty when the toast is gone. */
  readonly removed: readonly Entry[];
  readonly problem: string | undefined;
  readonly remove: (entry: Entry) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Deletions that follow each other while the toast stands are undone together: a double click must not cost a note. */
export function useRemoval(): Removal {
  const [removed, setRemoved] = useState<readonly Entry[]>([]);
  const [problem, setProblem] = useState<string>();
  const dismiss = useCallback(() => setRemoved([]), []);
  const attempt = async (work: Promise<unknown>, next: (last: readonly Entry[]) => readonly Entry[]) => {
    try {
      await work;
      setRemoved(next);
      setProblem(undefined);
    } catch (error) {
      setProblem(errorSentence(error));
    }
  };
  return {
    removed,
    problem,
    remove: (entry) =>
      void attempt(callBackground(deleteCalls[entry.kind], { id: entry.id }), (last) => [...last, entry]),
    undo: () => void attempt(Promise.all(removed.map(restore)), () => []),
    dismiss,
  };
}

const deleteCalls = { note: 'deleteNote', article: 'deleteArticle' } as const;
const restoreCalls = { note: 'restoreNote', article: 'restoreArticle' } as const;

const restore = ({ kind, id }: Entry) => callBackground(restoreCalls[kind], { id });
