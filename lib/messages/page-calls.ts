// Everything the reading script answers in a page. Only the extension's own contexts can send these: pages have no
// `runtime`, and the shapes carry nothing secret.
import type { QuoteSelector } from '../model/note';
import type { PageState } from '../model/page-state';

/** Call name -> what is asked and what is answered. */
interface PageCalls {
  pageState: { request: Record<string, never>; answer: PageState };
  /** Scrolls to the n-th mark (from 0) of an entity and opens its card. Answers whether there was one. */
  jumpToMention: { request: { readonly entity: string; readonly nth: number }; answer: boolean };
  /** The sentence or words selected in the page. */
  selectedQuote: { request: Record<string, never>; answer: QuoteSelector | undefined };
  /** Next or previous mark, from the keyboard. Answers whether there was one. */
  stepMention: { request: { readonly direction: 'next' | 'previous' }; answer: boolean };
  /** Takes all marks away and stops, or begins anew. */
  setReading: { request: { readonly on: boolean }; answer: undefined };
}

export type PageCall = keyof PageCalls;
export type PageRequest<C extends PageCall> = PageCalls[C]['request'];
export type PageAnswer<C extends PageCall> = PageCalls[C]['answer'];
