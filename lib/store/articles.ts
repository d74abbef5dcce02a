// Saved articles: save or update by canonical address, delete, restore. An update keeps the earlier text as a version.
// Called by lib/background; lists are in list-articles.ts. Hashes and mentions come ready, nothing is computed in here.
import type { ArticleId, ArticleMeta, ArticleVersion, CapturedArticle, SavedArticle } from '../model/article';
import type { Mention } from '../model/mention';
import type { LibraryTables } from './database';
import type { Library } from './open-library';
import { LibraryRefusal } from './storage-error';
import { type Written, writeLibrary } from './write-library';

/** What the background worked out of a captured page. */
export interface ArticleToSave extends CapturedArticle {
  readonly mentions: readonly Mention[];
  readonly knowledgeVersion: string;
  /** SHA-256 of `text`, hexadecimal. */
  readonly textHash: string;
}

interface SavedOutcome {
  readonly outcome: 'saved' | 'updated' | 'unchanged';
  readonly article: SavedArticle;
}

const consequence = 'Nothing was saved; what was saved before is as it was.';

/** Saves or updates. Rejects with a sentence when there is no text to save (a stored text stays), or no room. */
export async function saveArticle(library: Library, captured: ArticleToSave): Promise<SavedOutcome> {
  if (captured.text.trim() === '') {
    throw new LibraryRefusal(
      'No article text was found on this page, so nothing was saved. What was saved before is as it was.',
    );
  }
  const ids = { article: library.newId() as ArticleId, version: library.newId() };
  const at = library.now();
  const work = async (tables: LibraryTables): Promise<Written<SavedOutcome>> => {
    const stored = await tables.articles.where('meta.canonicalUrl').equals(captured.meta.canonicalUrl).first();
    if (stored === undefined) {
      const article = { ...captured, id: ids.article, savedAt: at, updatedAt: at, revision: 1 };
      return { result: { outcome: 'saved', article }, rows: await writeArticle(tables, article), addedArticles: 1 };
    }
    if (isSame(stored, captured)) return { result: { outcome: 'unchanged', article: stored }, rows: [] };
    if (stored.text !== captured.text || stored.meta.title !== captured.meta.title) {
      await tables.articleVersions.put(versionOf(stored, ids.version));
    }
    const article = updateArticle(stored, captured, at);
    const outcome = stored.deletedAt === undefined ? 'updated' : 'saved';
    return { result: { outcome, article }, rows: await writeArticle(tables, article) };
  };
  return writeLibrary(library, { work, consequence });
}

/** Hides an article; it can be restored for 30 days. Its notes stay. One that is not there is fine. */
export async function deleteArticle(library: Library, id: string): Promise<void> {
  await markArticle(library, id, library.now());
}

/** Shows a deleted article again. Rejects with a sentence when it is gone for good. */
export async function restoreArticle(library: Library, id: string): Promise<void> {
  const isThere = await markArticle(library, id, undefined);
  if (!isThere) throw new LibraryRefusal('This article was deleted more than 30 days ago and is gone.');
}

async function writeArticle(tables: LibraryTables, article: SavedArticle): Promise<Written<unknown>['rows']> {
  await tables.articles.put(article);
  return [{ kind: 'article', row: article }];
}

function updateArticle(stored: SavedArticle, captured: ArticleToSave, at: number): SavedArticle {
  const savedAt = stored.deletedAt === undefined ? stored.savedAt : at;
  return { ...captured, id: stored.id, savedAt, updatedAt: at, revision: stored.revision + 1 };
}

/** The text a stored article has, as an earlier version of it. */
export function versionOf(stored: SavedArticle, id: string): ArticleVersion {
  const { id: article, updatedAt, meta, text, textHash } = stored;
  return { id, article, savedAt: updatedAt, title: meta.title, text, textHash };
}

// `meta.url` differs with every tracking parameter and says nothing of the article, so it does not count. What is marked
// changes with the reader's own choices and names, too, whatever the version of the knowledge.
function isSame(stored: SavedArticle, captured: ArticleToSave): boolean {
  const facts = ({ title, author, site, published, lang }: ArticleMeta) =>
    JSON.stringify([title, author, site, published?.date, lang]);
  return (
    stored.deletedAt === undefined &&
    stored.text === captured.text &&
    stored.knowledgeVersion === captured.knowledgeVersion &&
    JSON.stringify(stored.mentions) === JSON.stringify(captured.mentions) &&
    facts(stored.meta) === facts(captured.meta)
  );
}

function markArticle(library: Library, id: string, deletedAt: number | undefined): Promise<boolean> {
  const work = async (tables: LibraryTables): Promise<Written<boolean>> => {
    const stored = await tables.articles.get(id);
    if (stored === undefined) return { result: false, rows: [] };
    if ((stored.deletedAt === undefined) === (deletedAt === undefined)) return { result: true, rows: [] };
    const { deletedAt: _, ...kept } = stored;
    const article = { ...kept, revision: stored.revision + 1, ...(deletedAt === undefined ? {} : { deletedAt }) };
    return { result: true, rows: await writeArticle(tables, article) };
  };
  return writeLibrary(library, { work, consequence: 'Nothing was changed.' });
}
