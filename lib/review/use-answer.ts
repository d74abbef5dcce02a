// One question to the background as a hook: asked when the view opens, again after every library change, and again when
// the request changes. Used by every view of this room; nothing is cached, the background owns the truth.
import { useEffect, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../components/shared/error-sentence';
import type { BackgroundAnswer, BackgroundCall, BackgroundRequest } from '../messages/background-calls';
import { callBackground } from '../messages/call-background';
import { onLibraryChange } from '../messages/library-changed';

/** The newest answer. While a new one is under way the last one stays, so that lists do not flicker. */
export interface Answer<T> {
  /** `undefined` before the first answer. */
  readonly value: T | undefined;
  /** Whether the first call has ended, well or badly; also when there is nothing to ask. */
  readonly isSettled: boolean;
  /** The sentence of a refused or failed call. */
  readonly problem: string | undefined;
  /** Asks again. */
  readonly again: () => void;
}

/** Asks `call`; a request of `undefined` asks nothing. Late answers to an older request are dropped. */
export function useAnswer<C extends BackgroundCall>(
  call: C,
  request: BackgroundRequest<C> | undefined,
): Answer<BackgroundAnswer<C>> {
  const [answer, setAnswer] = useState<{ value?: BackgroundAnswer<C>; problem?: string; isSettled?: boolean }>({});
  const again = useRef<() => void>(() => undefined);
  const key = JSON.stringify(request);
  // `key` is the request, compared by content.
  useEffect(() => {
    if (request === undefined) return;
    const life = new AbortController();
    let newest = 0;
    const ask = async () => {
      newest += 1;
      const turn = newest;
      const isLate = () => life.signal.aborted || turn !== newest;
      try {
        const value = await callBackground(call, request);
        if (!isLate()) setAnswer({ value, isSettled: true });
      } catch (error) {
        if (!isLate()) setAnswer((last) => ({ ...last, problem: errorSentence(error), isSettled: true }));
      }
    };
    again.current = () => void ask();
    onLibraryChange(again.current, life.signal);
    again.current();
    return () => life.abort();
  }, [call, key]);
  return {
    value: answer.value,
    problem: answer.problem,
    isSettled: answer.isSettled === true || request === undefined,
    again: () => again.current(),
  };
}
