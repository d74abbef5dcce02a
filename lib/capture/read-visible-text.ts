// All text a reader sees on the page, for pages in which no article was found. Used by capture-article.
import { findArticle } from '../page/find-article';
import { collectTextBlocks, createReadingBudget } from '../page/text-blocks';

/** One line for each block of text, at most 2 MB; empty for an empty page. */
export async function readVisibleText(page: Document): Promise<string[]> {
  if (page.body === null) return [];
  const { blocks } = await collectTextBlocks({
    place: findArticle(page.body),
    body: page.body,
    budget: createReadingBudget(),
    skip: () => false,
    signal: new AbortController().signal,
  });
  return blocks.map(({ text }) => text);
}
