// Quotes that can be found again (W3C TextQuoteSelector): the words, with 32 characters on either side. From the reader's
// selection, or the sentence around a mark. Called by lib/reading when a note begins; keeps nothing.
import type { Mention } from '../model/mention';
import type { QuoteSelector } from '../model/note';
import type { PageBlock } from './text-blocks';

const contextLength = 32;
/** The wire takes no longer quote; a note on more is a note on the article. */
const longestQuote = 20_000;

const tidy = (text: string) => text.replace(/\s+/g, ' ');

/** The quote selected in the page, or `undefined` when nothing but white space is. */
export function findSelectionQuote(page: Document): QuoteSelector | undefined {
  const selection = page.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const exact = tidy(range.toString()).trim().slice(0, longestQuote);
  if (exact === '') return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = textBeside(page, startContainer, startOffset, 'previousNode');
  const after = textBeside(page, endContainer, endOffset, 'nextNode');
  return { exact, prefix: tidy(before).slice(-contextLength), suffix: tidy(after).slice(0, contextLength) };
}

/** Some text on one side of a boundary, more than is needed: white space in it still has to be tidied. */
function textBeside(page: Document, container: Node, offset: number, way: 'previousNode' | 'nextNode'): string {
  const isBackward = way === 'previousNode';
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.matches('script,style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  if (container instanceof Text) text = isBackward ? container.data.slice(0, offset) : container.data.slice(offset);
  walker.currentNode =
    container instanceof Text ? container : (container.childNodes[isBackward ? offset : offset - 1] ?? container);
  while (text.length < contextLength * 4 && walker[way]() !== null) {
    const { data } = walker.currentNode as Text;
    text = isBackward ? data + text : text + data;
  }
  return text;
}

/** The sentence a mention stands in, at most the whole block. */
export function getSentenceQuote({ text }: PageBlock, { start, end }: Pick<Mention, 'start' | 'end'>): QuoteSelector {
  let from = 0;
  let to = text.length;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    if (index <= start) from = index;
    if (index + segment.length >= end) {
      to = index + segment.length;
      break;
    }
  }
  return {
    exact: tidy(text.slice(from, to)).trim().slice(0, longestQuote),
    prefix: tidy(text.slice(0, from)).slice(-contextLength),
    suffix: tidy(text.slice(to)).slice(0, contextLength),
  };
}
