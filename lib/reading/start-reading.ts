// The door of the script that lives in the article: starts once per page, asks whether it may read here, and answers the
// popup and the background until the extension goes away. The only global it leaves is a mark that it runs.
import { answerPageCalls } from '../messages/answer-page-calls';
import { callBackground } from '../messages/call-background';
import { findSelectionQuote } from '../page/selection-quote';
import { createReadingRoom, type ReadingRoom } from './reading-room';
import { watchExtension } from './watch-extension';

/** Lives on the isolated world's global object, where the page cannot see it. */
const running = Symbol.for('dramatis.reading');

/**
 * Starts reading this page, unless it already is read. Safe to run many times in one page. The document a browser's own
 * viewer shows (a PDF, a picture) holds no text to mark and stays unanswered.
 */
export async function startReading(): Promise<void> {
  if (!/html|\/xml|plain/.test(document.contentType)) return;
  const world = globalThis as { [running]?: boolean };
  if (world[running] === true) return;
  world[running] = true;
  const life = new AbortController();
  const room = createReadingRoom(life.signal);
  answerCalls(room, life.signal);
  watchExtension(() => room.part(() => life.abort()), life.signal);
  // Asked before the document is there, so that the background wakes up meanwhile.
  const isSilent = isSilentHere();
  await waitForDocument();
  const obey = async (isSilent: Promise<boolean>) => ((await isSilent) ? room.rest() : room.begin());
  // The reader came back to a page that the browser kept as it was: what it was told then may be true no longer, nor its marks.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    room.rest();
    void obey(isSilentHere());
  };
  window.addEventListener('pageshow', comeBack, { signal: life.signal });
  await obey(isSilent);
}

function answerCalls(room: ReadingRoom, signal: AbortSignal): void {
  answerPageCalls(
    {
      pageState: () => room.state(),
      jumpToMention: ({ entity, nth }) => room.jump(entity, nth),
      stepMention: ({ direction }) => room.step(direction),
      selectedQuote: () => findSelectionQuote(document),
      setReading({ on }) {
        if (on) room.begin();
        else room.rest();
        return undefined;
      },
    },
    signal,
  );
}

function waitForDocument(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** Off when the reader switched it off here; an unanswered question means off, too, because nothing could be found. */
async function isSilentHere(): Promise<boolean> {
  try {
    return (await callBackground('siteState', { url: location.href }))?.off ?? false;
  } catch {
    // The extension is starting or gone. The next page, or the button, asks again.
    return true;
  }
}
