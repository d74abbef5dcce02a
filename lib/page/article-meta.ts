// What a page says of the article on it: title, author, site, date, language, address. Read by lib/reading when a page
// begins and by lib/capture when it is saved; both must see the same, so both ask here.
import type { ArticleMeta } from '../model/article';
import { findArticleDate } from './article-date';
import { findCanonicalAddress } from './canonical-address';
import { findText, isAboutArticle, type JsonLdItem, listJsonLd } from './json-ld';
import { attributeOf, textOf } from './safe-dom';

/** Reads everything. Never throws; `title` and `site` fall back to the host, the rest is absent when not found. */
export function readArticleMeta(page: Document, address: string): ArticleMeta {
  const items = listJsonLd(page);
  const host = URL.parse(address)?.hostname.replace(/^www\./, '') || 'this page';
  const tag = attributeOf(page.documentElement, 'lang') ?? undefined;
  const author = findAuthor(page, items);
  const published = findArticleDate({ page, url: address, items, ...(tag === undefined ? {} : { lang: tag }) });
  const lang = /^[a-z]{2,3}(?![a-z])/i.exec(tag ?? '')?.[0].toLowerCase();
  return {
    url: address.slice(0, 4_000),
    canonicalUrl: findCanonicalAddress(page, address),
    title: findTitle(page, items) ?? host,
    site: findSite(page, items) ?? host,
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function tidy(text: string | null | undefined): string | undefined {
  const clean = text?.replace(/\s+/g, ' ').trim().slice(0, 500);
  return clean === '' ? undefined : clean;
}

function metaContent(page: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const meta = page.querySelector(`meta[property="${name}" i][content], meta[name="${name}" i][content]`);
    const content = meta === null ? undefined : tidy(attributeOf(meta, 'content'));
    if (content !== undefined) return content;
  }
  return undefined;
}

function findTitle(page: Document, items: readonly JsonLdItem[]): string | undefined {
  const headline = page.querySelector('h1');
  return (
    metaContent(page, 'og:title', 'twitter:title') ??
    (headline === null ? undefined : tidy(textOf(headline))) ??
    tidy(findInItems(items, 'headline')) ??
    // Not `document.title`: an image named "title" would stand in its place in the page's own world.
    tidy(page.querySelector('head > title')?.textContent)
  );
}

function findAuthor(page: Document, items: readonly JsonLdItem[]): string | undefined {
  const named =
    tidy(findInItems(items, 'author')) ?? metaContent(page, 'author', 'article:author', 'parsely-author', 'byl');
  if (named !== undefined && !/^https?:/.test(named)) return named;
  const byline = page.querySelector('[rel="author"], [itemprop="author"]');
  const text = byline === null ? undefined : tidy(textOf(byline));
  return text === undefined || text.length > 120 ? undefined : text;
}

function findSite(page: Document, items: readonly JsonLdItem[]): string | undefined {
  return metaContent(page, 'og:site_name', 'application-name') ?? tidy(findInItems(items, 'publisher'));
}

function findInItems(items: readonly JsonLdItem[], key: string): string | undefined {
  for (const item of items.filter(isAboutArticle)) {
    const text = findText(item, key);
    if (text !== undefined) return text;
  }
  return undefined;
}
