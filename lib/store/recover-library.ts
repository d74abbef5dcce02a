// Writes back what the journal still has after the database lost it. Called by lib/background when the reader asks.
// Adds; a row in the database gives way only to a later revision of itself.
import type { SavedArticle } from '../model/article';
import type { LibraryHealth } from '../model/library-health';
import { versionOf } from './articles';
import { type LibraryTables, type Tally, withDatabase } from './database';
import { type JournalRow, listJournalRows } from './journal';
import { checkLibrary } from './library-health';
import type { Library } from './open-library';
import { explainStorageError } from './storage-error';
import { witnessKey, witnessOf } from './witness';
import { getTally } from './write-library';

/**
 * Recovers and answers the state after it: `ok` with what there is now beside what was expected. What could not be
 * brought back no longer counts as missing from then on. Rejects with a sentence when the database cannot be written.
 */
export async function recoverLibrary(library: Library): Promise<LibraryHealth> {
  const before = await checkLibrary(library);
  if (before.state === 'ok') return before;
  await library.inTurn('write', () => putBack(library));
  const after = await checkLibrary(library);
  return { ...after, expectedNotes: before.expectedNotes, expectedArticles: before.expectedArticles };
}

async function putBack(library: Library): Promise<void> {
  const rows = await listJournalRows(library.area);
  const versionIds = rows.map(() => library.newId());
  try {
    const tally = await withDatabase(library.connection, (tables) =>
      tables.transaction('rw', tables.tables, async () => {
        for (const [place, row] of rows.entries()) await putRow(tables, row, versionIds[place] ?? row.row.id);
        return recount(tables, library.newId);
      }),
    );
    await library.area.set({ [witnessKey]: witnessOf(tally, library.now()) });
  } catch (error) {
    throw explainStorageError(error, 'Nothing was recovered; the copy is still there.');
  }
}

async function putRow(tables: LibraryTables, entry: JournalRow, versionId: string): Promise<void> {
  if (entry.kind === 'article') return putArticle(tables, entry.row, versionId);
  const stored = await tables.notes.get(entry.row.id);
  if ((stored?.revision ?? 0) < entry.row.revision) await tables.notes.put(entry.row);
}

// The reader may have saved the same article again since the loss: then the recovered text becomes its earlier version.
async function putArticle(tables: LibraryTables, row: SavedArticle, versionId: string): Promise<void> {
  const other = await tables.articles.where('meta.canonicalUrl').equals(row.meta.canonicalUrl).first();
  if (other !== undefined && other.id !== row.id) {
    if (other.text !== row.text) await tables.articleVersions.put({ ...versionOf(row, versionId), article: other.id });
    return;
  }
  if ((other?.revision ?? 0) < row.revision) await tables.articles.put(row);
}

async function recount(tables: LibraryTables, newId: () => string): Promise<Tally> {
  const before = await getTally(tables, newId);
  const [notes, articles] = [await tables.notes.count(), await tables.articles.count()];
  const tally = { ...before, notes, articles, writes: before.writes + 1 };
  await tables.meta.put(tally);
  return tally;
}
