// Structured data of a page (schema.org in JSON-LD), flattened: arrays, `@graph` and nesting gone, broken blocks ignored.
// Used by article-date and article-meta. The page wrote it, so every value is unknown until checked.

export type JsonLdItem = Readonly<Record<string, unknown>>;

/** Larger blocks are product lists, not articles. */
const longestBlock = 500_000;
const mostItems = 500;

/** All items of a page, those of articles first, in the page's order. Empty when there are none. */
export function listJsonLd(page: Document): readonly JsonLdItem[] {
  const items: JsonLdItem[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length <= longestBlock) flatten(parseLoosely(text), items, 0);
  }
  return items.sort((a, b) => rank(a) - rank(b));
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Many sites break their own JSON (raw line feeds, stray commas, comments); the other places still tell the date.
    return undefined;
  }
}

function flatten(value: unknown, into: JsonLdItem[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 5 || into.length >= mostItems) return;
  if (Array.isArray(value)) {
    for (const part of value) flatten(part, into, depth + 1);
    return;
  }
  const item = value as JsonLdItem;
  into.push(item);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) flatten(item[key], into, depth + 1);
}

/** 0 for an article, 1 for its page, 2 for anything else (a comment has a date, too). */
function rank(item: JsonLdItem): number {
  const types = [item['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .join(' ');
  if (/Article|Posting|Report|NewsItem/i.test(types)) return 0;
  return /Page\b/i.test(types) ? 1 : 2;
}

/** True for an item about the article or its page, not about its comments, videos or company. */
export function isAboutArticle(item: JsonLdItem): boolean {
  return rank(item) < 2;
}

/** The text of a property: a string, the `name` of a thing, or the first of a list that has one. */
export function findText(item: JsonLdItem, key: string): string | undefined {
  for (const value of [item[key]].flat()) {
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
      return value.name;
  }
  return undefined;
}
