// A text being written, kept safe: every change goes to the background at once, because a popup dies without warning on
// the first click outside. Used by the note box and by the editor of a note. Never says "saved"; that is the note's word.
//
//   looked up ──┬─ nothing stored ────────────► what is typed
//               ├─ stored, nothing typed yet ─► the stored
//               └─ stored, and typed meanwhile ► the stored, then what is typed
//
// Nothing is written before that: it would lie on top of what nobody has seen.
import { useEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import { callBackground } from '../messages/call-background';
import type { NoteDraft } from '../model/note';

/** What a draft holds. */
export type DraftContent = Pick<NoteDraft, 'text' | 'target' | 'revision'>;

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
  /**
   * Waits until the last change has arrived: a draft must not come after the note that it became. Answers what is to become
   * one; `undefined` when an earlier draft came in front of it meanwhile, which the reader must see first.
   */
  readonly settled: () => Promise<DraftContent | undefined>;
}

/** What to say when `settled` has nothing to answer. */
export const foundEarlierDraft =
  'An earlier draft of yours was found. It stands before your new words: look at it first.';

/** The draft stored under `key`, or `start` when there is none. Both must stay the same while the view lives. */
export function useDraft(key: string, start: DraftContent): Draft {
  const [content, setContent] = useState(start);
  const [origin, setOrigin] = useState<Draft['origin']>('loading');
  const [problem, setProblem] = useState<string>();
  // Two keystrokes may come before one rendering: the newest content lives here.
  const newest = useRef(start);
  const isTouched = useRef(false);
  const lookup = useRef<Promise<void> | undefined>(undefined);
  const lastWrite = useRef(Promise.resolve());
  const lastTry = useRef(new AbortController());

  const show = (next: DraftContent) => {
    newest.current = next;
    setContent(next);
  };

  const takeIn = (stored: NoteDraft | undefined) => {
    if (stored !== undefined)
      show(isTouched.current ? join(stored, newest.current) : join(stored, { ...start, text: '' }));
    setOrigin(stored === undefined ? 'start' : 'restored');
  };

  // One that failed is made again by the next write.
  const look = () => {
    lookup.current ??= callBackground('findDraft', { key })
      .then(takeIn)
      .catch((error) => {
        lookup.current = undefined;
        throw error;
      });
    return lookup.current;
  };

  // Looked up once; whoever changes the key makes a new view.
  useEffect(() => {
    look().catch((error) => {
      setOrigin('start');
      setProblem(errorSentence(error));
    });
  }, []);

  const write = async (signal: AbortSignal) => {
    await look();
    const next = newest.current;
    // What equals the beginning needs no draft.
    if (isSame(next, start)) await callBackground('discardDraft', { key }, signal);
    else await callBackground('saveDraft', { key, ...next }, signal);
  };

  // A newer write takes over from an older one that nobody answered: asked again, that one would land on top.
  const store = async () => {
    lastTry.current.abort();
    lastTry.current = new AbortController();
    const { signal } = lastTry.current;
    const trouble = await write(signal).then(
      () => undefined,
      (error) => `This draft is not kept: ${errorSentence(error)}`,
    );
    if (!signal.aborted) setProblem(trouble);
  };

  const change = (patch: Partial<DraftContent>) => {
    isTouched.current = true;
    show({ ...newest.current, ...patch });
    lastWrite.current = store();
  };

  const suggest = (patch: Partial<DraftContent>) => {
    if (!isTouched.current) show({ ...newest.current, ...patch });
  };

  const settled = async () => {
    const written = newest.current;
    await lastWrite.current;
    return newest.current === written ? written : undefined;
  };

  return { ...content, origin, problem, change, suggest, show, settled };
}

function isSame(one: DraftContent, other: DraftContent): boolean {
  return (
    one.text === other.text &&
    one.target.entity?.id === other.target.entity?.id &&
    one.target.quote?.exact === other.target.quote?.exact
  );
}

/** The stored draft with what was typed before it was found. An edit goes on from the revision that it was begun from. */
function join(stored: NoteDraft, typed: DraftContent): DraftContent {
  const texts = new Set([stored.text, typed.text].filter((text) => text !== ''));
  const { revision = typed.revision } = stored;
  return {
    text: [...texts].join('\n\n'),
    target: { ...stored.target, ...typed.target },
    ...(revision === undefined ? {} : { revision }),
  };
}
