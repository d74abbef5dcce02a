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
  /** The entry that can still be brought back. */
  readonly removed: Entry | undefined;
  readonly problem: string | undefined;
  readonly remove: (entry: Entry) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Only the newest deletion can be undone from here; older ones stay in the background's keeping. */
export function useRemoval(): Removal {
  const [removed, setRemoved] = useState<Entry>();
  const [problem, setProblem] = useState<string>();
  const dismiss = useCallback(() => setRemoved(undefined), []);
  const attempt = (work: Promise<unknown>, next: Entry | undefined) => {
    work.then(
      () => {
        setRemoved(next);
        setProblem(undefined);
      },
      (error) => setProblem(errorSentence(error)),
    );
  };
  const remove = (entry: Entry) =>
    attempt(callBackground(entry.kind === 'note' ? 'deleteNote' : 'deleteArticle', { id: entry.id }), entry);
  const undo = () => {
    if (removed === undefined) return;
    attempt(callBackground(removed.kind === 'note' ? 'restoreNote' : 'restoreArticle', { id: removed.id }), undefined);
  };
  return { removed, problem, remove, undo, dismiss };
}
