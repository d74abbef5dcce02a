// Goes from mark to mark: scrolls it to the middle, lets it glow, opens its card with the focus in it. For the keyboard
// and for the popup's list.
import { listBoxes, type Mark } from '../page/mention-ranges';
import type { ArticleReading } from './article-reading';

export interface Guide {
  /** The n-th mark (from 0) of an entity. Answers whether there was one. */
  readonly jump: (entity: string, nth: number) => Promise<boolean>;
  /** The next or previous mark that can be seen, round at the ends. Answers whether there was one. */
  readonly step: (direction: 'next' | 'previous') => Promise<boolean>;
}

const glowMs = 2_000;
/** A scroll that did not tell its end by now is over. */
const longestScrollMs = 700;
/** So much of the window's height above and below its middle is in full view. */
const inView = 0.4;
/** The browser may send the same key as a command and as a key press. */
const oneStepMs = 80;

export function createGuide(getArticle: () => ArticleReading | undefined, open: (mark: Mark) => void): Guide {
  let current: Mark | undefined;
  let stepped = { at: Number.NEGATIVE_INFINITY, direction: '' };
  let glowing: ReturnType<typeof setTimeout> | undefined;

  const goTo = async (article: ArticleReading, mark: Mark) => {
    current = mark;
    await scrollToMiddle(mark);
    if (current !== mark) return;
    article.glow(mark);
    clearTimeout(glowing);
    glowing = setTimeout(() => article.glow(undefined), glowMs);
    open(mark);
  };
  return {
    async jump(entity, nth) {
      const article = getArticle();
      await article?.firstRead;
      const mark = article?.marks().filter(({ mention }) => mention.entity === entity)[nth];
      if (article === undefined || mark === undefined) return false;
      await goTo(article, mark);
      return true;
    },
    async step(direction) {
      const article = getArticle();
      const now = performance.now();
      const isEcho = stepped.direction === direction && now - stepped.at < oneStepMs;
      if (article === undefined || isEcho) return article !== undefined;
      stepped = { at: now, direction };
      await article.firstRead;
      // The page may have drawn it anew since.
      const mark = findNextMark(article.marks(), current && article.findAgain(current), direction);
      if (mark === undefined) return false;
      await goTo(article, mark);
      return true;
    },
  };
}

/** Beyond the current one; without one, the first at or below the top of the window. Unseen marks are passed over. */
function findNextMark(
  marks: readonly Mark[],
  current: Mark | undefined,
  direction: 'next' | 'previous',
): Mark | undefined {
  const at = current === undefined ? -1 : marks.indexOf(current);
  const way = direction === 'next' ? 1 : -1;
  const start = at >= 0 ? at + way : firstInView(marks) - (way < 0 ? 1 : 0);
  for (let passed = 0; passed < marks.length; passed++) {
    const mark = marks[(start + passed * way + marks.length * 2) % marks.length];
    if (mark !== undefined && listBoxes(mark).length > 0) return mark;
  }
  return undefined;
}

function firstInView(marks: readonly Mark[]): number {
  const found = marks.findIndex((mark) => (listBoxes(mark)[0]?.bottom ?? -1) >= 0);
  return Math.max(0, found);
}

/** Stays where it is for a mark in full view: often nothing could move, and no event would tell that nothing did. */
async function scrollToMiddle(mark: Mark): Promise<void> {
  if (isInView(mark)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark.pieces[0]?.node.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: isCalm ? 'instant' : 'smooth',
  });
  if (!isCalm) await scrollEnd();
  // A long paragraph in the middle does not yet put its name there.
  if (!isInView(mark)) window.scrollBy({ top: offsetOf(mark), behavior: 'instant' });
}

function isInView(mark: Mark): boolean {
  return Math.abs(offsetOf(mark)) <= window.innerHeight * inView;
}

/** From the middle of the window, in px; downwards. */
function offsetOf(mark: Mark): number {
  const box = listBoxes(mark)[0];
  return box === undefined ? 0 : (box.top + box.bottom) / 2 - window.innerHeight / 2;
}

function scrollEnd(): Promise<void> {
  return new Promise((resolve) => {
    // Nothing to scroll, no event: then a short wait is all.
    const longest = document.documentElement.scrollHeight > window.innerHeight ? longestScrollMs : 0;
    setTimeout(resolve, longest);
    document.addEventListener('scrollend', () => resolve(), { capture: true, once: true });
  });
}
