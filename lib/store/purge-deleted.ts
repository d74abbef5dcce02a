// Removes for good what was deleted more than 30 days ago. Called by lib/background when the browser starts.
import { type LibraryTables, withDatabase } from './database';
import { editDraftAreaKey } from './drafts';
import { journalKey, journalRowKey, readJournalLines } from './journal';
import { checkLibrary } from './library-health';
import type { Library } from './open-library';
import { purgeOverlay } from './overlay';
import { explainStorageError } from './storage-error';
import { findWitness, witnessKey } from './witness';
import { getTally } from './write-library';

/** How long a deleted note or article can be restored. */
export const restorableMs = 30 * 24 * 60 * 60 * 1000;

/** Answers how many notes and articles were removed; own names go with them. Does nothing while the library is not whole. */
export async function purgeDeleted(library: Library): Promise<number> {
  if ((await checkLibrary(library)).state !== 'ok') return 0;
  const before = library.now() - restorableMs;
  // In a turn of its own: changes of own names wait for the turn of notes, so that one must not wait for theirs.
  await purgeOverlay(library, before);
  return library.inTurn('write', async () => {
    if ((await checkLibrary(library)).state !== 'ok') return 0;
    try {
      const old = await withDatabase(library.connection, (tables) => listOld(tables, before));
      if (old.notes.length + old.articles.length === 0) return 0;
      await lowerWitness(library, old);
      // The rows last: while they are there, what is left of them elsewhere is found again the next time.
      await forget(library, [...old.notes, ...old.articles]);
      await withDatabase(library.connection, (tables) => remove(tables, old, library.newId));
      return old.notes.length + old.articles.length;
    } catch (error) {
      throw explainStorageError(error, 'Old deleted notes were not removed.');
    }
  });
}

interface OldIds {
  readonly notes: readonly string[];
  readonly articles: readonly string[];
}

async function listOld(tables: LibraryTables, before: number): Promise<OldIds> {
  const [notes, articles] = await Promise.all([
    tables.notes.where('deletedAt').below(before).primaryKeys(),
    tables.articles.where('deletedAt').below(before).primaryKeys(),
  ]);
  return { notes, articles };
}

// Before the rows go, so that a crash between the two leaves a witness that expects too little, not too much.
async function lowerWitness(library: Library, old: OldIds): Promise<void> {
  const witness = findWitness((await library.area.get([witnessKey]))[witnessKey]);
  if (witness === undefined) return;
  const notes = Math.max(0, witness.notes - old.notes.length);
  const articles = Math.max(0, witness.articles - old.articles.length);
  await library.area.set({ [witnessKey]: { ...witness, notes, articles, lastAt: library.now() } });
}

async function remove(tables: LibraryTables, old: OldIds, newId: () => string): Promise<void> {
  await tables.transaction('rw', tables.tables, async () => {
    const tally = await getTally(tables, newId);
    await tables.notes.bulkDelete([...old.notes]);
    await tables.articles.bulkDelete([...old.articles]);
    await tables.articleVersions.where('article').anyOf(old.articles).delete();
    const [notes, articles] = [tally.notes - old.notes.length, tally.articles - old.articles.length];
    await tables.meta.put({ ...tally, notes, articles, writes: tally.writes + 1 });
  });
}

async function forget(library: Library, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const lines = readJournalLines((await library.area.get([journalKey]))[journalKey]);
  await library.area.remove(ids.flatMap((id) => [journalRowKey(id), editDraftAreaKey(id)]));
  await library.area.set({ [journalKey]: lines.filter((line) => !gone.has(line.id)) });
}
