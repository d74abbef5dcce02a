// Takes the article out of a tab and adds what only the background can: the tab's true address, the hash, the mentions.
import { splitTextLines } from '../linking/text/text-lines';
import type { CapturedArticle } from '../model/article';
import { logProblem } from '../platform/log';
import { runCapture } from '../platform/scripts';
import { findTab } from '../platform/tabs';
import type { ArticleToSave } from '../store/articles';
import type { Library } from '../store/open-library';
import { findWebHost } from './article-address';
import { findMarked, type Marked } from './find-marked';
import type { OwnKnowledge } from './own-knowledge';
import { parseCapture } from './parse-capture';

/** Captures a tab's article, ready to store, with the mentions that are marked. Rejects with a sentence where there is none to take. */
export async function captureArticle(library: Library, own: OwnKnowledge, tabId: number): Promise<ArticleToSave> {
  const before = await getWebAddress(tabId);
  const captured = await runCapture(tabId);
  // The reader may have gone on to the next page meanwhile: then text and address would not belong together.
  if ((await getWebAddress(tabId)) !== before)
    throw new Error('The page changed while it was saved. Please save again.');
  const article = parseCapture(captured, before);
  return { ...article, ...(await findMentionsOf(library, own, article)), textHash: await hashText(article.text) };
}

async function getWebAddress(tabId: number): Promise<string> {
  const url = (await findTab(tabId))?.url;
  if (url === undefined || findWebHost(url) === undefined) {
    throw new Error('Only pages with a web address can be saved. Open the article, press the button and try again.');
  }
  return url;
}

// Mentions can be found again at any time, the article perhaps not: it is saved even if linking fails.
async function findMentionsOf(library: Library, own: OwnKnowledge, { meta, text }: CapturedArticle): Promise<Marked> {
  try {
    return await findMarked(library, own, {
      blocks: splitTextLines(text).blocks,
      address: meta.url,
      ...(meta.published === undefined ? {} : { date: meta.published.date }),
      ...(meta.lang === undefined ? {} : { lang: meta.lang }),
    });
  } catch (problem) {
    logProblem(problem);
    return { mentions: [], knowledgeVersion: 'none' };
  }
}

/** SHA-256 of the text in UTF-8, hexadecimal. */
async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
