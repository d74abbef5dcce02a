// One page's reading room: the article being read, the card, pointer and keys.
// Wires them and decides nothing itself. Made by start-reading, lives until the extension goes.
//
//    rest ◄──► reading      part: marks go, an open card says why
import type { PageState } from '../model/page-state';
import type { Mark } from '../page/mention-ranges';
import { goneSentence } from '../platform/page-messaging';
import { type ArticleReading, readArticle } from './article-reading';
import { type CardShow, createCardShow } from './card-show';
import { describePage } from './describe-page';
import { followKeys } from './follow-keys';
import { followPointer } from './follow-pointer';
import { createGuide } from './go-to-mark';
import { type HoverRun, runHover } from './run-hover';

export interface ReadingRoom {
  /** Reads the page, unless it is being read already. */
  readonly begin: () => void;
  /** Takes everything away and stays silent. */
  readonly rest: () => void;
  /** The extension is gone: marks vanish, an open card says so, and `closed` is called when the last card closed. */
  readonly part: (closed: () => void) => void;
  readonly state: () => PageState;
  readonly jump: (entity: string, nth: number) => Promise<boolean>;
  readonly step: (direction: 'next' | 'previous') => Promise<boolean>;
}

export function createReadingRoom(life: AbortSignal): ReadingRoom {
  let article: ArticleReading | undefined;
  let session = new AbortController();
  let parted: (() => void) | undefined;
  // Before the first word on whether it may read here, the page counts as being read.
  let isWaiting = true;

  const card = createCardShow(() => article);
  const hover = runHover<Mark>((mark, isFocused) => {
    card.show(mark, isFocused, hover.send);
    if (mark === undefined) parted?.();
  });
  const guide = createGuide(
    () => article,
    (mark) => hover.send({ type: 'keyboardOpen', mark }),
  );

  const stop = () => {
    isWaiting = false;
    session.abort();
    session = new AbortController();
    article = undefined;
  };
  const rest = () => {
    stop();
    hover.send({ type: 'close' });
    card.remove();
  };
  // Not before the document is there: one that is opened anew takes all listeners away. None where Dramatis is off.
  let isListening = false;
  const listen = () => {
    if (isListening) return;
    isListening = true;
    followPointer({ hover, card, marks: () => article, signal: life });
    followKeys({ hover, card, marks: () => article, step: guide.step, signal: life });
  };
  life.addEventListener('abort', () => rest());

  return {
    begin() {
      if (article !== undefined) return;
      listen();
      stop();
      const changed = () => followMark(article, card, hover);
      article = readArticle({ isOurs: card.isOurs, changed, signal: session.signal });
    },
    rest,
    part(closed) {
      stop();
      if (!card.tell(goneSentence)) return closed();
      parted = closed;
    },
    state: () => describePage(article, isWaiting),
    ...guide,
  };
}

/** The open card goes with its words to where a redrawn page has them, and away with words that are gone. */
function followMark(article: ArticleReading | undefined, card: CardShow, hover: HoverRun<Mark>): void {
  const shown = hover.shown();
  if (shown === undefined) return;
  const now = article?.findAgain(shown);
  if (now === undefined) {
    hover.send({ type: 'gone', mark: shown });
    return;
  }
  card.follow(now);
  // Its card may have waited for who it is.
  card.show(now, false, hover.send);
  if (shown !== now) hover.send({ type: 'moved', mark: shown, to: now });
}
