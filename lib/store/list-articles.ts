// Finding saved articles: by address, newest first with search. Reads only; deleted articles are not found.
// Called by lib/background.
import type { ArticleSummary, SavedArticle } from '../model/article';
import { type LibraryTables, withDatabase } from './database';
import type { Library } from './open-library';
import { createSearch } from './search-text';
import { explainStorageError } from './storage-error';

/** The saved article of a canonical address. */
export function findArticle(library: Library, canonicalUrl: string): Promise<ArticleSummary | undefined> {
  return read(library, async (tables) => {
    const article = await tables.articles.where('meta.canonicalUrl').equals(canonicalUrl).first();
    return article === undefined || article.deletedAt !== undefined ? undefined : summarize(tables, article);
  });
}

/** Articles newest first, at most `limit`, and how many there are in all. Searches title, author, site and text. */
export function listArticles(
  library: Library,
  wanted: { query: string; limit: number },
): Promise<{ articles: ArticleSummary[]; total: number }> {
  const fits = createSearch(wanted.query);
  const isWanted = ({ meta, text, deletedAt }: SavedArticle) =>
    deletedAt === undefined && fits([meta.title, meta.author, meta.site, text]);
  return read(library, async (tables) => {
    // Texts are long: only those shown stay in memory, the rest is counted by key.
    const newest = await tables.articles.orderBy('savedAt').reverse().filter(isWanted).limit(wanted.limit).toArray();
    const articles = await Promise.all(newest.map((article) => summarize(tables, article)));
    const total =
      newest.length < wanted.limit
        ? newest.length
        : await countArticles(tables, wanted.query.trim() === '' ? undefined : isWanted);
    return { articles, total };
  });
}

/** An article as lists show it. */
export function summarizeArticle(library: Library, article: SavedArticle): Promise<ArticleSummary> {
  return read(library, (tables) => summarize(tables, article));
}

async function countArticles(tables: LibraryTables, isWanted?: (article: SavedArticle) => boolean): Promise<number> {
  if (isWanted !== undefined) return tables.articles.filter(isWanted).count();
  const [all, deleted] = await Promise.all([
    tables.articles.count(),
    tables.articles.where('deletedAt').above(0).count(),
  ]);
  return all - deleted;
}

async function summarize(tables: LibraryTables, article: SavedArticle): Promise<ArticleSummary> {
  const { id, meta, savedAt, updatedAt, mentions } = article;
  const [noteCount, versionCount] = await Promise.all([
    tables.notes
      .where('target.article.canonicalUrl')
      .equals(meta.canonicalUrl)
      .filter((note) => note.deletedAt === undefined)
      .count(),
    tables.articleVersions.where('article').equals(id).count(),
  ]);
  return {
    id,
    meta,
    savedAt,
    updatedAt,
    mentionCount: mentions.length,
    noteCount,
    versionCount,
    excerpt: excerptOf(article),
  };
}

const longestExcerpt = 200;

// The first lines that do not repeat the title, cut between words.
function excerptOf({ text, meta }: SavedArticle): string {
  const start = text
    .slice(0, 2_000)
    .split('\n')
    .map((line) => line.trim());
  const whole = start.filter((line) => line !== '' && line !== meta.title).join(' ');
  if (whole.length <= longestExcerpt) return whole;
  const cut = whole.slice(0, longestExcerpt).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestExcerpt - 40))}…`;
}

async function read<T>(library: Library, work: (tables: LibraryTables) => Promise<T>): Promise<T> {
  try {
    return await withDatabase(library.connection, work);
  } catch (error) {
    throw explainStorageError(error, 'Your saved articles cannot be read.');
  }
}
