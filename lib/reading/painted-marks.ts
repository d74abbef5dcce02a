// The marks as they are in the page: painted in its light, found by the pointer and after a redrawing. Used by
// article-reading alone.
import { createHighlighter } from '../page/highlighter';
import type { Mark } from '../page/mention-ranges';
import { isDarkBehind } from '../page/page-theme';
import { createMarkIndex, type MarkIndex } from '../page/pointed-mention';
import { sortLooks } from './sort-looks';

export interface PaintedMarks {
  /** In the order of the page. */
  readonly marks: () => readonly Mark[];
  readonly index: () => MarkIndex;
  /** The same words in the page as it is now: the mark itself, or the one that a redrawn page has in its place. */
  readonly findAgain: (mark: Mark) => Mark | undefined;
  readonly isDark: () => boolean;
  readonly glow: (mark: Mark | undefined) => void;
  /** Puts back marks that the page cleared. */
  readonly repair: () => void;
}

interface Painter extends PaintedMarks {
  /** Paints the marks as they are now, for what lies behind `root`. */
  readonly paint: (root: Element) => void;
}

/** Nothing is painted before it is asked for; `signal` takes all away. */
export function createPainter(marks: () => readonly Mark[], signal: AbortSignal): Painter {
  const { paint, glow, repair } = createHighlighter(signal);
  let index: MarkIndex = new Map();
  let isDark = false;
  return {
    paint(root) {
      index = createMarkIndex(marks());
      isDark = isDarkBehind(root);
      paint(sortLooks(marks()), isDark);
    },
    marks,
    index: () => index,
    findAgain: (mark) => findAgain(marks(), mark),
    isDark: () => isDark,
    glow,
    repair,
  };
}

function findAgain(marks: readonly Mark[], mark: Mark): Mark | undefined {
  if (marks.includes(mark)) return mark;
  const { block, mention } = mark;
  return marks.find((other) => other.mention.start === mention.start && other.block.text === block.text);
}
