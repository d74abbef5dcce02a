// The article's paragraphs by Mozilla's reader view (@mozilla/readability), on a copy of the page. Used by capture-article.
import { Readability } from '@mozilla/readability';

/** Above this the extractor works for seconds; such a page is no article. */
const mostElements = 30_000;
/** Less text than this is a menu or a login page, taken for an article. */
const shortestArticle = 200;

/** Paragraphs, headings and list items in order; `undefined` when there is no article or the extractor fails. */
export function extractArticleText(page: Document): string[] | undefined {
  if (page.querySelectorAll('*').length > mostElements) return undefined;
  try {
    const copy = page.cloneNode(true) as Document;
    const found = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
    const lines = found?.content === undefined || found.content === null ? [] : listLines(found.content);
    return lines.join('').length < shortestArticle ? undefined : lines;
  } catch {
    // Pages whose own names cover the DOM's make the extractor stumble; visible text does as well.
    return undefined;
  }
}

const blocks =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, dt, dd, figcaption, div, section, article, header, footer, aside';

/** The text of each innermost piece. Two `<br>` in a row end a paragraph, as many older sites write; one is a blank. */
function listLines(article: Element): string[] {
  const owner = article.ownerDocument;
  for (const lineBreak of article.querySelectorAll('br')) lineBreak.replaceWith(owner.createTextNode('\u2028'));
  for (const block of article.querySelectorAll(blocks)) {
    block.before(owner.createTextNode('\u2029'));
    block.append(owner.createTextNode('\u2029'));
  }
  return (article.textContent ?? '')
    .split(/\u2029|\u2028\s*\u2028/u)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
