// The edge between a page and the library: what the capture script brought is checked, cleaned and built anew, field by
// field. The page may be hostile, and the script shares its process.
import * as v from 'valibot';
import type { ArticleMeta, CapturedArticle } from '../model/article';
import { getCanonicalUrl } from './article-address';

const label = v.pipe(v.string(), v.maxLength(500));
const longestText = 4_000_000;

const captureShape = v.object({
  meta: v.object({
    canonicalUrl: v.pipe(v.string(), v.maxLength(4_000)),
    title: label,
    author: v.optional(label),
    site: label,
    published: v.optional(
      v.object({
        date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
        source: v.picklist(['json-ld', 'meta', 'time', 'dateline', 'url']),
        raw: v.pipe(v.string(), v.maxLength(120)),
      }),
    ),
    lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  }),
  text: v.pipe(v.string(), v.maxLength(longestText)),
  extractor: v.picklist(['readability', 'page']),
});

/** The captured article, with the browser's address of the tab. Throws a sentence when it is not of the right form. */
export function parseCapture(captured: unknown, tabUrl: string): CapturedArticle {
  const shape = v.safeParse(captureShape, captured);
  if (!shape.success) {
    throw new Error(`This page gave no article that can be kept (${v.summarize(shape.issues).slice(0, 200)}).`);
  }
  const { meta, text, extractor } = shape.output;
  return { meta: buildMeta(meta, tabUrl), text, extractor };
}

function buildMeta(meta: v.InferOutput<typeof captureShape>['meta'], tabUrl: string): ArticleMeta {
  const { canonicalUrl, title, author, site, published, lang } = meta;
  return {
    url: tabUrl,
    canonicalUrl: getCanonicalUrl(tabUrl, canonicalUrl),
    title: cleanLabel(title),
    ...(author === undefined ? {} : { author: cleanLabel(author) }),
    site: cleanLabel(site),
    ...(published === undefined ? {} : { published: { ...published, raw: cleanLabel(published.raw) } }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** A label without characters that turn the direction of text or cannot be seen (CVE-2021-42574), on one line. */
export function cleanLabel(text: string): string {
  return text
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
