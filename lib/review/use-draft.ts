// A text being written, kept safe: every change goes to the background at once, because a popup dies without warning on
// the first click outside. Used by the note box and by the editor of a note. Never says "saved"; that is the note's word.
import { useEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import type { NoteDraft } from '../model/note';

/** What a draft holds. */
export type DraftContent = Pick<NoteDraft, 'text' | 'target'>;

export interface Draft extends DraftContent {
  /** `loading` until the stored draft was looked up. */
  readonly origin: 'loading' | 'start' | 'restored';
  /** A sentence when the last change could not be kept. */
  readonly problem: string | undefined;
  /** Takes a change of the reader's and stores the whole. */
  readonly change: (patch: Partial<DraftContent>) => void;
  /** Fills in what the reader may want, without storing it; does nothing once the reader wrote. */
  readonly suggest: (patch: Partial<DraftContent>) => void;
  /** Shows another content without storing it, e.g. after the note was saved. */
  readonly show: (content: DraftContent) => void;
  /** Waits until the last change has arrived: a draft must not come after the note that it became. */
  readonly settled: () => Promise<void>;
}

function isSame(one: DraftContent, other: DraftContent): boolean {
  return (
    one.text === other.text &&
    one.target.entity?.id === other.target.entity?.id &&
    one.target.quote?.exact === other.target.quote?.exact
  );
}

/** The draft stored under `key`, or `start` when there is none. Both must stay the same while the view lives. */
export function useDraft(key: string, start: DraftContent): Draft {
  const [content, setContent] = useState(start);
  const [origin, setOrigin] = useState<Draft['origin']>('loading');
  const [problem, setProblem] = useState<string>();
  // Two keystrokes may come before one rendering: the newest content lives here.
  const newest = useRef(start);
  const isTouched = useRef(false);
  const lastWrite = useRef(Promise.resolve());

  const show = (next: DraftContent) => {
    newest.current = next;
    setContent(next);
  };

  // Looked up once; whoever changes the key makes a new view.
  useEffect(() => {
    const restore = async () => {
      const stored = await callBackground('findDraft', { key });
      const isWanted = stored !== undefined && !isTouched.current;
      if (isWanted) show({ text: stored.text, target: { ...start.target, ...stored.target } });
      setOrigin(isWanted ? 'restored' : 'start');
    };
    restore().catch((error) => {
      setOrigin('start');
      setProblem(errorSentence(error));
    });
  }, []);

  const store = async (next: DraftContent) => {
    try {
      // What equals the beginning needs no draft.
      if (isSame(next, start)) await callBackground('discardDraft', { key });
      else await callBackground('saveDraft', { key, ...next });
      setProblem(undefined);
    } catch (error) {
      setProblem(`This draft is not kept: ${errorSentence(error)}`);
    }
  };

  const change = (patch: Partial<DraftContent>) => {
    isTouched.current = true;
    const next = { ...newest.current, ...patch };
    show(next);
    lastWrite.current = store(next);
  };

  const suggest = (patch: Partial<DraftContent>) => {
    if (!isTouched.current) show({ ...newest.current, ...patch });
  };

  return { ...content, origin, problem, change, suggest, show, settled: () => lastWrite.current };
}
