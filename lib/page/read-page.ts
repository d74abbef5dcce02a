// What a page says at this moment, read whole: which article it is, where that stands, and all its text. Pages change their
// address, head and body at any time, so nothing of it outlives one reading. Called by lib/reading.
import type { ArticleMeta } from '../model/article';
import { readArticleMeta } from './article-meta';
import { findArticle } from './find-article';
import { bodyOf } from './safe-dom';
import { type CollectedText, collectTextBlocks, createReadingBudget } from './text-blocks';

export interface PageNow extends CollectedText {
  readonly meta: ArticleMeta;
  /** The element that holds the article. */
  readonly root: Element;
}

/** `undefined` while the document has no body, and when `signal` aborted. */
export async function readPage(skip: (element: Element) => boolean, signal: AbortSignal): Promise<PageNow | undefined> {
  const body = bodyOf(document);
  if (body === null) return undefined;
  const meta = readArticleMeta(document, location.href);
  const place = findArticle(body);
  const text = await collectTextBlocks({ place, body, budget: createReadingBudget(), skip, signal });
  return signal.aborted ? undefined : { ...text, meta, root: place.root };
}
