// Takes the article out of a tab and adds what only the background can: the tab's true address, the hash, the mentions.
import { linkMentions } from '../linking/link-mentions';
import { splitTextLines } from '../linking/text-lines';
import { createRejection } from '../linking/verdicts';
import type { CapturedArticle } from '../model/article';
import { logProblem } from '../platform/log';
import { runCapture } from '../platform/scripts';
import { findTab } from '../platform/tabs';
import type { ArticleToSave } from '../store/articles';
import { findWebHost, whereRead } from './article-address';
import type { OwnKnowledge } from './own-knowledge';
import { parseCapture } from './parse-capture';

/**
 * Captures a tab's article, ready to store, with the mentions that are marked (`optional`: weapons, too). Rejects with a
 * sentence where there is none to take.
 */
export async function captureArticle(tabId: number, own: OwnKnowledge, optional: boolean): Promise<ArticleToSave> {
  const before = await getWebAddress(tabId);
  const captured = await runCapture(tabId);
  // The reader may have gone on to the next page meanwhile: then text and address would not belong together.
  if ((await getWebAddress(tabId)) !== before)
    throw new Error('The page changed while it was saved. Please save again.');
  const article = parseCapture(captured, before);
  return { ...article, ...(await findMentionsOf(article, own, optional)), textHash: await hashText(article.text) };
}

async function getWebAddress(tabId: number): Promise<string> {
  const url = (await findTab(tabId))?.url;
  if (url === undefined || findWebHost(url) === undefined) {
    throw new Error('Only pages with a web address can be saved. Open the article, press the button and try again.');
  }
  return url;
}

// Mentions can be found again at any time, the article perhaps not: it is saved even if linking fails.
async function findMentionsOf(
  { meta, text }: CapturedArticle,
  own: OwnKnowledge,
  optional: boolean,
): Promise<Pick<ArticleToSave, 'mentions' | 'knowledgeVersion'>> {
  try {
    const { knowledge, verdicts } = await own.load();
    const { linking, version } = knowledge;
    const date = meta.published === undefined ? {} : { date: meta.published.date };
    const lang = meta.lang === undefined ? {} : { lang: meta.lang };
    const query = { blocks: splitTextLines(text).blocks, optional, ...date, ...lang };
    const mentions = linkMentions(linking, query, createRejection(verdicts, whereRead(meta.url)));
    return { mentions, knowledgeVersion: version };
  } catch (problem) {
    logProblem(problem);
    return { mentions: [], knowledgeVersion: 'none' };
  }
}

/** SHA-256 of the text in UTF-8, hexadecimal. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
