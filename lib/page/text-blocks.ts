// Page text as blocks: one walk over the text nodes below an element, one block per run of text that reads as one piece.
// Called by lib/reading and by lib/capture. Only reads the page.
//
//   <p>Defence chief <b>Umerov</b><br>said</p>   ->   text   "Defence chief Umerov\nsaid"
//                                                    nodes  [Defence chief ][Umerov]  [said]
//                                                    starts  0               14        21
//
// White space of the source becomes blanks one by one, so a block's offsets are node offsets moved by `starts`.
import type { TextBlock } from '../model/mention';
import { breaksLine, createFlow, type Flow } from './block-flow';
import { type ArticlePlace, createRegionFinder, isSilent } from './find-article';
import { isInside, isText, parentOf } from './safe-dom';
import { createSlices } from './time-slices';

/** A block that remembers where its text stands; ids count up in the order of the page. `starts[i]` is the offset of `nodes[i]` in `text`. */
export interface PageBlock extends TextBlock {
  /** The block-level element that the text belongs to. */
  readonly owner: Element;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** What one page may hold: beyond this the rest stays unread. */
export interface ReadingBudget {
  units: number;
  nodes: number;
}

/** 2 MB of text, 100,000 text nodes. */
export function createReadingBudget(): ReadingBudget {
  return { units: 2_000_000, nodes: 100_000 };
}

export interface CollectRequest {
  readonly place: ArticlePlace;
  /** Where to walk. */
  readonly body: Element;
  readonly budget: ReadingBudget;
  /** Our own card, which is not the page's. */
  readonly skip: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

export interface CollectedText {
  readonly blocks: readonly PageBlock[];
  /** Elements with text that nobody sees now; it may appear at a click. */
  readonly hidden: readonly Element[];
  /** False when the budget ran out. */
  readonly complete: boolean;
}

interface OpenBlock {
  owner: Element;
  text: string;
  nodes: Text[];
  starts: number[];
}

/** Walks in slices of at most 8 ms. Aborting ends the walk early with what it has. */
export async function collectTextBlocks(request: CollectRequest): Promise<CollectedText> {
  const slices = createSlices();
  const gather = createGatherer(request);
  if (isLeftAlone(request)) return gather.done();
  const walker = createWalker(request);
  for (let node = walker.nextNode(); node !== null && !gather.isFull(); node = walker.nextNode()) {
    if (isText(node)) gather.text(node);
    else gather.element(node as Element);
    if (slices.due()) await slices.pause();
    if (request.signal.aborted) break;
  }
  return gather.done();
}

/** A page that is all one field to write in, or hidden as a whole. */
function isLeftAlone({ place, body }: CollectRequest): boolean {
  for (let at: Element | null = body; at !== null; at = parentOf(at)) {
    if (at !== place.root && isSilent(at, place.root)) return true;
  }
  return false;
}

const { FILTER_ACCEPT, FILTER_REJECT, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;

function createWalker({ place, body, skip }: CollectRequest): TreeWalker {
  return document.createTreeWalker(body, SHOW_ELEMENT | SHOW_TEXT, (node) => {
    if (isText(node)) return FILTER_ACCEPT;
    const element = node as Element;
    // An element around the article is never silent, whatever its name: a whole page may sit in a `footer`.
    if (skip(element)) return FILTER_REJECT;
    if (isSilent(element, place.root) && !isInside(element, place.root)) return FILTER_REJECT;
    return FILTER_ACCEPT;
  });
}

function createGatherer({ place, budget }: CollectRequest) {
  const regionOf = createRegionFinder(place);
  const flow: Flow = createFlow();
  const blocks: PageBlock[] = [];
  const hidden: Element[] = [];
  let open: OpenBlock | undefined;

  const close = () => {
    const block = open;
    open = undefined;
    if (block === undefined || block.text.trim() === '') return;
    if (flow.isHidden(block.owner)) {
      hidden.push(block.owner);
      return;
    }
    budget.units -= block.text.length;
    budget.nodes -= block.nodes.length;
    blocks.push({ id: blocks.length, region: regionOf(block.owner), ...block });
  };

  return {
    isFull: () => budget.units <= (open?.text.length ?? 0) || budget.nodes <= (open?.nodes.length ?? 0),
    element(element: Element) {
      if (breaksLine(element)) {
        if (open !== undefined) open.text += '\n';
      } else if (flow.isBlock(element)) close();
      else if (flow.standsApart(element) && open !== undefined && !/\s$/.test(open.text)) open.text += ' ';
    },
    text(node: Text) {
      const parent = parentOf(node);
      if (parent === null || node.data === '') return;
      const owner = flow.ownerOf(parent);
      if (open !== undefined && open.owner !== owner) close();
      if (open === undefined) {
        if (node.data.trim() === '') return;
        open = { owner, text: '', nodes: [], starts: [] };
      }
      open.nodes.push(node);
      open.starts.push(open.text.length);
      // One long node may not overrun the budget; offsets stay true because only the end is missing.
      open.text += node.data.slice(0, Math.max(0, budget.units - open.text.length)).replace(/[\t\n\r\f]/g, ' ');
    },
    done(): CollectedText {
      close();
      return { blocks, hidden, complete: budget.units > 0 && budget.nodes > 0 };
    },
  };
}
