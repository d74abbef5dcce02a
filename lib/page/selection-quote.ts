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
  return { exact, prefix: textBefore(page, range), suffix: textAfter(page, range) };
}

function textBefore(page: Document, range: Range): string {
  const { startContainer, startOffset } = range;
  let text = startContainer instanceof Text ? startContainer.data.slice(0, startOffset) : '';
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode =
    startContainer instanceof Text ? startContainer : (startContainer.childNodes[startOffset] ?? startContainer);
  while (text.length < contextLength * 4 && walker.previousNode() !== null)
    text = (walker.currentNode as Text).data + text;
  return tidy(text).slice(-contextLength);
}

function textAfter(page: Document, range: Range): string {
  const { endContainer, endOffset } = range;
  let text = endContainer instanceof Text ? endContainer.data.slice(endOffset) : '';
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  walker.currentNode =
    endContainer instanceof Text ? endContainer : (endContainer.childNodes[endOffset - 1] ?? endContainer);
  while (text.length < contextLength * 4 && walker.nextNode() !== null) text += (walker.currentNode as Text).data;
  return tidy(text).slice(0, contextLength);
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
