// From offsets to places: a mention's half-open offsets in a block become pieces of text nodes, and those a range. The
// offsets were counted once, by the walk; nothing is searched again. Called by lib/reading when mentions arrive.
import type { Mention } from '../model/mention';
import type { PageBlock } from './text-blocks';

/** A part of one text node, half-open. */
export interface MarkPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A mention that stands in the page. */
export interface Mark {
  readonly mention: Mention;
  readonly block: PageBlock;
  /** At least one; more when the name runs through several elements or over a `<br>`. */
  readonly pieces: readonly MarkPiece[];
}

/** The mark of a mention, or `undefined` when the page's text is no longer the text that was read. */
export function findMark(block: PageBlock, mention: Mention): Mark | undefined {
  const pieces: MarkPiece[] = [];
  for (let i = nodeAt(block, mention.start); i < block.nodes.length; i++) {
    const node = block.nodes[i];
    const from = block.starts[i] ?? 0;
    if (node === undefined || from >= mention.end) break;
    // A node's own text may end before the next one starts: `<br>` puts a line feed between.
    const start = Math.max(0, mention.start - from);
    const end = Math.min(node.data.length, mention.end - from);
    if (start < end) pieces.push({ node, start, end });
  }
  return pieces.length > 0 && isUnchanged(block, mention, pieces) ? { mention, block, pieces } : undefined;
}

/** The last node that starts at or before the offset. */
function nodeAt({ starts }: PageBlock, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isUnchanged(block: PageBlock, { start, end }: Mention, pieces: readonly MarkPiece[]): boolean {
  const now = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
  return now.replace(/\s/g, '') === block.text.slice(start, end).replace(/\s/g, '');
}

function ends({ pieces }: Mark): { first: MarkPiece; last: MarkPiece } | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** For painting: costs the page nothing when it changes. */
export function toStaticRange(mark: Mark): StaticRange | undefined {
  const places = ends(mark);
  if (places === undefined) return undefined;
  const { first, last } = places;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/** For measuring, made when needed and thrown away; `undefined` when the text was cut shorter meanwhile. */
export function findRange(mark: Mark): Range | undefined {
  const places = ends(mark);
  if (places === undefined) return undefined;
  const { first, last } = places;
  if (first.start > first.node.data.length || last.end > last.node.data.length || !first.node.isConnected)
    return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** The boxes of a mark on screen, one a line; empty when it has none. */
export function listBoxes(mark: Mark): readonly DOMRect[] {
  return [...(findRange(mark)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
}
