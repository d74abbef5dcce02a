// The article's date: everything Dramatis says rests on it, so it is taken from the most deliberate place that has a
// believable one, and that place is kept and shown.
//
//   JSON-LD datePublished  >  meta published_time and friends  >  <time datetime>  >  a dateline by the headline  >  /2025/03/07/
//
// Called by article-meta. Dates inside the article's sentences are never taken: they are what the article is about.
import type { ArticleDate, DateSource } from '../model/article';
import { believable, findDateInWords } from './date-words';
import { findText, isAboutArticle, type JsonLdItem } from './json-ld';
import { attributeOf, findOne, isInside, nameOf, parentOf, textOf } from './safe-dom';

export interface DateEvidence {
  readonly page: Document;
  readonly url: string;
  readonly items: readonly JsonLdItem[];
  readonly lang?: string;
}

/** The date and where it was found; `undefined` when no place has a believable one. */
export function findArticleDate(evidence: DateEvidence): ArticleDate | undefined {
  return (
    fromJsonLd(evidence) ?? fromMeta(evidence) ?? fromTime(evidence) ?? fromDateline(evidence) ?? fromUrl(evidence)
  );
}

function read(raw: string | null | undefined, source: DateSource, lang?: string): ArticleDate | undefined {
  const text = raw?.replace(/\s+/g, ' ').trim().slice(0, 120);
  const date = text === undefined ? undefined : findDateInWords(text, lang);
  return text === undefined || date === undefined ? undefined : { date, source, raw: text };
}

function fromJsonLd({ items }: DateEvidence): ArticleDate | undefined {
  const articles = items.filter(isAboutArticle);
  // An encyclopedia is as of its last change: "published" is the day on which somebody began the page.
  const isWiki = articles.some((item) => /wiki/i.test(findText(item, 'publisher') ?? ''));
  for (const key of isWiki ? ['dateModified'] : ['datePublished', 'dateCreated']) {
    for (const item of articles) {
      const found = read(findText(item, key), 'json-ld');
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Best first; compared without case, signs, `og:`, `article:` and `dc.`, against `property`, `name` and `itemprop`. */
const metaNames =
  'publishedtime published publicationdate datepublished parselypubdate sailthrudate publishdate pubdate pdate dateissued issued created date'.split(
    ' ',
  );

function fromMeta({ page, lang }: DateEvidence): ArticleDate | undefined {
  const contents = new Map<string, string | null>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    for (const kind of ['property', 'name', 'itemprop']) {
      const key = (attributeOf(meta, kind) ?? '').toLowerCase().replace(/^(og:|article:|dc(terms)?\W)*|\W|_/g, '');
      if (!contents.has(key)) contents.set(key, attributeOf(meta, 'content'));
    }
  }
  for (const name of metaNames) {
    const found = read(contents.get(name), 'meta', lang);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Places whose times belong to other stories or to readers' comments. */
const elsewhere = 'aside,footer,nav,[class*="comment" i],[class*="related" i],[class*="sidebar" i]';
const { closest } = Element.prototype;

function fromTime({ page, lang }: DateEvidence): ArticleDate | undefined {
  const times = [...page.querySelectorAll('time')].slice(0, 200);
  const ranked = [
    ...times.filter(
      (time) => /datePublished/i.test(attributeOf(time, 'itemprop') ?? '') || time.hasAttribute('pubdate'),
    ),
    ...times.filter((time) => closest.call(time, elsewhere) === null),
  ];
  for (const time of ranked) {
    const found = read(attributeOf(time, 'datetime') ?? textOf(time), 'time', lang);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many lines before and after the headline may hold the dateline. */
const linesBefore = 12;
const linesAfter = 24;
/** A dateline stands alone or leads a paragraph ("KYIV, 7 March 2025 – The minister"); elsewhere a date is news. */
const longestDateline = 90;
const leadIn = /^.{0,60}?\d{4}[^\p{L}\d]{0,12}[–—:|-]\s/u;

function fromDateline({ page, lang }: DateEvidence): ArticleDate | undefined {
  const { lines, headline } = listLinesByHeadline(page);
  const nearest = lines
    .map((line, at) => ({ line, distance: Math.abs(at - headline) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { line } of nearest) {
    const dateline = line.length <= longestDateline ? line : leadIn.exec(line)?.[0];
    if (dateline === undefined || isSentence(dateline)) continue;
    const found = read(dateline, 'dateline', lang);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "On June 21, 2025, Ukraine announced", "The next summit is on 12 May 2025.": news, not its date. */
function isSentence(line: string): boolean {
  return /^on\s/i.test(line) || /\p{L}{4,}[.!?]\s+\p{Lu}/u.test(line) || /[\p{L}\d]{4,}[.!?]["”]?$/u.test(line);
}

/** Written lines around the headline (or from the top of the page), and the headline's place among them. */
function listLinesByHeadline(page: Document): { lines: string[]; headline: number } {
  const headline = findOne(page.documentElement, 'h1');
  const walker = page.createTreeWalker(page.body ?? page.documentElement, NodeFilter.SHOW_TEXT);
  let before: string[] = [];
  const after: string[] = [];
  let reached = headline === undefined;
  for (let node = walker.nextNode(), seen = 0; node !== null && seen < 5_000; node = walker.nextNode(), seen++) {
    const line = (node as Text).data.slice(0, 400).replace(/\s+/g, ' ').trim();
    if (line === '' || isUnread(node)) continue;
    if (headline !== undefined && isInside(headline, node)) reached = true;
    else if (!reached) before = [...before.slice(1 - linesBefore), line];
    else after.push(line);
    if (after.length >= linesAfter) break;
  }
  return { lines: [...before, ...after], headline: before.length };
}

function isUnread(node: Node): boolean {
  const parent = parentOf(node);
  return (
    parent === null ||
    /^(?:script|style|noscript|template|textarea|option)$/.test(nameOf(parent)) ||
    closest.call(parent, elsewhere) !== null
  );
}

function fromUrl({ url }: DateEvidence): ArticleDate | undefined {
  const found = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-])/.exec(URL.parse(url)?.pathname ?? '');
  const [, year, month, day] = found ?? [];
  const date = believable({ year: Number(year), month: Number(month), day: Number(day) });
  return found === null || date === undefined ? undefined : { date, source: 'url', raw: found[0] };
}
