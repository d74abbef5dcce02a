// Can the stored notes be trusted? Compares the database with the witness before anybody says "no notes yet".
// Called by lib/background for every view that lists; reads only. Recovery is in recover-library.ts.
import type { LibraryHealth } from '../model/library-health';
import { withDatabase } from './database';
import { type JournalRow, listJournalRows } from './journal';
import type { Library } from './open-library';
import { explainStorageError } from './storage-error';
import { findWitness, isWitnessMet, type Witness, witnessKey } from './witness';

/** The state now. Never rejects because of the database; that is the state `unreadable`. */
export async function checkLibrary(library: Library): Promise<LibraryHealth> {
  // The witness first: a write between the two readings makes the database richer than the witness, never poorer.
  const witness = findWitness((await library.area.get([witnessKey]))[witnessKey]);
  try {
    return await compare(library, witness);
  } catch (error) {
    const reason = explainStorageError(error, 'Drafts still work.').message;
    const recoverable = (await listJournalRows(library.area)).length;
    return { state: 'unreadable', reason, notes: 0, articles: 0, ...expected(witness), recoverable };
  }
}

async function compare(library: Library, witness: Witness | undefined): Promise<LibraryHealth> {
  const found = await withDatabase(library.connection, async (tables) => {
    const [tally, notes, articles] = await Promise.all([
      tables.meta.get('library'),
      tables.notes.count(),
      tables.articles.count(),
    ]);
    // A damaged store may count and yet not read.
    await Promise.all([tables.notes.orderBy('createdAt').last(), tables.articles.orderBy('savedAt').last()]);
    return { notes, articles, writes: tally?.writes ?? 0, ...(tally === undefined ? {} : { dbId: tally.dbId }) };
  });
  const counts = { notes: found.notes, articles: found.articles };
  if (isWitnessMet(witness, found)) {
    const whole = {
      expectedNotes: Math.max(counts.notes, witness?.notes ?? 0),
      expectedArticles: Math.max(counts.articles, witness?.articles ?? 0),
    };
    return { state: 'ok', ...counts, ...whole, recoverable: 0 };
  }
  const missing = await listMissingRows(library);
  return {
    state: 'lost',
    reason: await describeLoss(library, witness, counts),
    ...counts,
    ...expected(witness),
    recoverable: missing.length,
  };
}

function expected(witness: Witness | undefined): { expectedNotes: number; expectedArticles: number } {
  return { expectedNotes: witness?.notes ?? 0, expectedArticles: witness?.articles ?? 0 };
}

async function describeLoss(
  library: Library,
  witness: Witness | undefined,
  { notes, articles }: { notes: number; articles: number },
): Promise<string> {
  const { expectedNotes, expectedArticles } = expected(witness);
  const { problem } = await library.connection.firstLook();
  const said = problem === undefined ? '' : ' It also reported a damaged database.';
  if (notes >= expectedNotes && articles >= expectedArticles) {
    return `The browser lost the newest changes of your notes and articles.${said}`;
  }
  return (
    `The browser lost a part of your library: of ${expectedNotes} notes it gave ${notes}, ` +
    `of ${expectedArticles} saved articles ${articles}.${said}`
  );
}

/** Rows of the journal that the database does not have, or has in an older revision. */
async function listMissingRows(library: Library): Promise<JournalRow[]> {
  const rows = await listJournalRows(library.area);
  return withDatabase(library.connection, async (tables) => {
    const stored = await Promise.all(
      rows.map(({ kind, row }) => (kind === 'note' ? tables.notes : tables.articles).get(row.id)),
    );
    return rows.filter(({ row }, place) => (stored[place]?.revision ?? 0) < row.revision);
  });
}
