// Takes the article out of the page when the reader saves it: what the page says of itself, and clean text. Injected once
// per save by the background; reads the page and a copy of it, changes neither.
import type { CapturedArticle } from '../model/article';
import { readArticleMeta } from '../page/article-meta';
import { extractArticleText } from './extract-article-text';
import { readVisibleText } from './read-visible-text';

/** The article on this page: always something sane, at worst a title and no text. Never throws for what a page contains. */
export async function captureArticle(): Promise<CapturedArticle> {
  const meta = readArticleMeta(document, location.href);
  const extracted = extractArticleText(document);
  const lines = extracted ?? (await readVisibleText(document));
  return {
    meta,
    text: joinLines([meta.title, ...lines]),
    extractor: extracted === undefined ? 'page' : 'readability',
  };
}

/** 2 MB, as much as is read. */
const longestText = 2_000_000;

/** One paragraph a line, headline first, said once. */
function joinLines(lines: readonly string[]): string {
  const [title = '', ...rest] = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  const repeated = rest.slice(0, 5).indexOf(title);
  return [title, ...rest.filter((_, at) => at !== repeated)].join('\n').slice(0, longestText);
}
