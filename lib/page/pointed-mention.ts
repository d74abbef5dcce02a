// Which mark lies under the pointer: the caret position the browser would give a click, looked up in our own index of
// ranges. Asked on every pointer move, so it allocates little. (`highlightsFromPoint` was measured at up to 9 ms.)
import { listBoxes, type Mark } from './mention-ranges';

/** A mark and the box of its line under the pointer: a name may break over two lines. */
export interface PointedMark {
  readonly mark: Mark;
  readonly line: DOMRect;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** Marks by text node, sorted by start. Made anew when marks change. */
export type MarkIndex = ReadonlyMap<Node, readonly Span[]>;

export function createMarkIndex(marks: readonly Mark[]): MarkIndex {
  const index = new Map<Node, Span[]>();
  for (const mark of marks) {
    for (const { node, start, end } of mark.pieces) {
      const spans = index.get(node) ?? [];
      if (spans.length === 0) index.set(node, spans);
      spans.push({ start, end, mark });
    }
  }
  for (const spans of index.values()) spans.sort((a, b) => a.start - b.start);
  return index;
}

/** The mark at a point of the window, or `undefined`. */
export function findPointedMark(index: MarkIndex, x: number, y: number): PointedMark | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const spans = caret === null ? undefined : index.get(caret.offsetNode);
  if (caret === null || spans === undefined) return undefined;
  // The caret stands between two letters; the pointer may be on either.
  const mark = findSpan(spans, caret.offset)?.mark ?? findSpan(spans, caret.offset - 1)?.mark;
  if (mark === undefined) return undefined;
  // In the white right of a line the caret is at its last letter: only a box under the pointer counts.
  const line = listBoxes(mark).find(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 3,
  );
  return line === undefined ? undefined : { mark, line };
}

/** The span that holds the offset; spans of one node do not overlap. */
function findSpan(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return undefined;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
