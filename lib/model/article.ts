// An article: what the page says of itself, and what is kept when the reader saves it.
// Read by lib/page, captured by lib/capture, stored by lib/store, listed by lib/review.
import type { IsoDate } from './entity';
import type { Mention } from './mention';

/** Where the article's date was found; shown to the reader, because every "as of" rests on it. */
export type DateSource = 'json-ld' | 'meta' | 'time' | 'dateline' | 'url';

export interface ArticleDate {
  readonly date: IsoDate;
  readonly source: DateSource;
  /** The words it was read from, at most 120 characters. */
  readonly raw: string;
}

/** What a page says of the article on it. Texts are plain, trimmed, at most 500 characters each. */
export interface ArticleMeta {
  /** The address shown by the browser. */
  readonly url: string;
  /** Canonical address without fragment and tracking parameters: the key under which it is saved. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly author?: string;
  readonly site: string;
  readonly published?: ArticleDate;
  /** Primary language tag of the text, e.g. `en`. */
  readonly lang?: string;
}

/** What the capture script takes from the page, once, when the reader saves. */
export interface CapturedArticle {
  readonly meta: ArticleMeta;
  /** Clean text: paragraphs separated by one line feed. */
  readonly text: string;
  /** `readability` when the extractor found the article, `page` when all visible text was taken. */
  readonly extractor: 'readability' | 'page';
}

export type ArticleId = string & { readonly __brand: 'ArticleId' };

/** A saved article. Mentions point into `text`, whose lines are the blocks (`Mention.block` = line number). */
export interface SavedArticle extends CapturedArticle {
  readonly id: ArticleId;
  readonly mentions: readonly Mention[];
  readonly knowledgeVersion: string;
  /** SHA-256 of `text`, hexadecimal. */
  readonly textHash: string;
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly revision: number;
  readonly deletedAt?: number;
}

/** An earlier text of a saved article, kept when an update changed it. */
export interface ArticleVersion {
  readonly id: string;
  readonly article: ArticleId;
  readonly savedAt: number;
  readonly title: string;
  readonly text: string;
  readonly textHash: string;
}

/** A saved article as lists show it. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly meta: ArticleMeta;
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly mentionCount: number;
  readonly noteCount: number;
  readonly versionCount: number;
  readonly excerpt: string;
}
