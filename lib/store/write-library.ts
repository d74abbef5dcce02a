// The one way to change notes and articles: a transaction over rows and tally, then journal and witness, then the answer.
// Called by notes.ts and articles.ts. Writes run one after the other, so journal and witness follow the transactions.
import type { LibraryTables, Tally } from './database';
import { withDatabase } from './database';
import { type JournalRow, journalKey, journalRowKey, planJournal, readJournalLines } from './journal';
import type { Library } from './open-library';
import { explainStorageError } from './storage-error';
import { advanceWitness, findWitness, isWitnessMet, witnessKey } from './witness';

/** What a change did: its result, every note and article it wrote, and how many rows are new. */
export interface Written<T> {
  readonly result: T;
  readonly rows: readonly JournalRow[];
  readonly addedNotes?: number;
  readonly addedArticles?: number;
}

interface Change<T> {
  /** Awaits table calls only (anything else would end the transaction early), and can be repeated. */
  readonly work: (tables: LibraryTables) => Promise<Written<T>>;
  /** Sentence on what becomes of the reader's text if it fails. */
  readonly consequence: string;
}

/** Writes all or nothing. Rejects with a sentence for the reader; resolves when the transaction is on disk. */
export function writeLibrary<T>(library: Library, change: Change<T>): Promise<T> {
  return library.inTurn('write', async () => {
    const { written, before, after } = await runTransaction(library, change);
    if (written.rows.length > 0) await recordWrite(library, { rows: written.rows, before, after });
    return written.result;
  });
}

async function runTransaction<T>(library: Library, { work, consequence }: Change<T>) {
  try {
    return await withDatabase(library.connection, (tables) =>
      tables.transaction('rw', tables.tables, async () => {
        const before = await getTally(tables, library.newId);
        const written = await work(tables);
        const { addedNotes = 0, addedArticles = 0 } = written;
        const after: Tally = {
          ...before,
          notes: before.notes + addedNotes,
          articles: before.articles + addedArticles,
          writes: before.writes + 1,
        };
        if (written.rows.length > 0) await tables.meta.put(after);
        return { written, before, after };
      }),
    );
  } catch (error) {
    throw explainStorageError(error, consequence);
  }
}

/** The tally, or a first one that counts what is there. Runs inside a transaction. */
export async function getTally(tables: LibraryTables, newId: () => string): Promise<Tally> {
  const stored = await tables.meta.get('library');
  if (stored !== undefined) return stored;
  const [notes, articles] = [await tables.notes.count(), await tables.articles.count()];
  return { key: 'library', dbId: newId(), notes, articles, writes: 0 };
}

// The note is safe already when this runs, so a refusal is reported, not thrown.
async function recordWrite(
  library: Library,
  write: { rows: readonly JournalRow[]; before: Tally; after: Tally },
): Promise<void> {
  const { area } = library;
  try {
    const stored = await area.get([journalKey, witnessKey]);
    const witness = findWitness(stored[witnessKey]);
    const plan = planJournal(readJournalLines(stored[journalKey]), write.rows);
    // After a loss the journal is what is left: nothing leaves it before the reader recovered.
    const isWhole = isWitnessMet(witness, write.before);
    const lost = isWhole ? [] : readJournalLines(stored[journalKey]).filter((line) => plan.dropped.includes(line.id));
    if (isWhole && plan.dropped.length > 0) await area.remove(plan.dropped.map(journalRowKey));
    await area.set({
      ...Object.fromEntries(write.rows.map((entry) => [journalRowKey(entry.row.id), entry])),
      [journalKey]: [...lost, ...plan.lines],
      [witnessKey]: advanceWitness(witness, { ...write, at: library.now() }),
    });
  } catch (problem) {
    library.report(problem);
  }
}
