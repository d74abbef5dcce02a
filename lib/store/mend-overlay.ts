// Compares the reader's own names in the database with the second copy before anybody reads or writes them, and puts right
// which of the two has fallen behind. A browser can hand out an empty database without an error. Called by overlay.ts alone.
//
//   database = witness   nothing to do (the usual case: two small reads)
//   database > witness   the copy could not be written last time: it is written now
//   database < witness   the database lost changes: the copy's rows go back in, and the reader is told
import type { OverlayLoss } from '../model/overlay';
import { type LibraryTables, type OverlayTally, withDatabase } from './database';
import type { Library } from './open-library';
import {
  countStanding,
  findOverlayWitness,
  type OverlayCopy,
  type OverlayWitness,
  readOverlayCopy,
  writeOverlayCopy,
} from './overlay-copy';

const lossKey = 'own:loss';

/** Mends what can be mended. Rejects when the database cannot be used; trouble with the copy is only reported. */
export async function mendOverlay(library: Library): Promise<void> {
  const writes = await withDatabase(library.connection, countWrites);
  const witness = await findWitness(library, writes).catch((problem) => {
    library.report(problem);
    return undefined;
  });
  if (writes === (witness?.writes ?? 0)) return;
  if (witness === undefined || writes > witness.writes) return renewOverlayCopies(library);
  await putBack(library, witness, writes);
}

/** The witness; where it is gone and the database is empty as well, what a copy bears witness of. */
async function findWitness({ area }: Library, writes: number): Promise<Omit<OverlayWitness, 'slot'> | undefined> {
  const witness = await findOverlayWitness(area);
  if (witness !== undefined || writes > 0) return witness;
  const copy = await readOverlayCopy(area);
  return copy && { writes: copy.writes, entries: countStanding(copy.rows) };
}

/** How many changes the database knows of. */
async function countWrites(tables: LibraryTables): Promise<number> {
  return (await tables.table<OverlayTally, string>('meta').get('overlay'))?.writes ?? 0;
}

/** Counts one more change, or sets the count; to be called within the transaction of the change. */
export async function raiseOverlayWrites(tables: LibraryTables, atLeast = 0): Promise<void> {
  const writes = Math.max((await countWrites(tables)) + 1, atLeast);
  await tables.table<OverlayTally, string>('meta').put({ key: 'overlay', writes });
}

/** Writes the copy of what the database has now. What was stored is safe already, so a refusal is reported, not thrown. */
export function keepOverlayCopy(library: Library): Promise<void> {
  return copyOut(library).catch(library.report);
}

/** The same with both copies: what was taken out for good is in neither then. */
export function renewOverlayCopies(library: Library): Promise<void> {
  return copyOut(library)
    .then(() => copyOut(library))
    .catch(library.report);
}

async function copyOut(library: Library): Promise<void> {
  await writeOverlayCopy(library.area, await withDatabase(library.connection, readAll));
}

async function readAll(tables: LibraryTables): Promise<OverlayCopy> {
  return tables.transaction('r', [tables.overlay, tables.meta], async () => ({
    writes: await countWrites(tables),
    rows: await tables.overlay.toArray(),
  }));
}

// The copy is newer as a whole, so its rows win; rows that only the database has stay.
async function putBack(library: Library, witness: Omit<OverlayWitness, 'slot'>, writes: number): Promise<void> {
  const copy = await readOverlayCopy(library.area);
  const rows = copy !== undefined && copy.writes > writes ? copy.rows : [];
  await withDatabase(library.connection, (tables) =>
    tables.transaction('rw', [tables.overlay, tables.meta], async () => {
      await tables.overlay.bulkPut(rows as never);
      await raiseOverlayWrites(tables, witness.writes + 1);
    }),
  );
  const loss: OverlayLoss = { at: library.now(), expected: witness.entries, restored: countStanding(rows) };
  await library.area.set({ [lossKey]: loss }).catch(library.report);
  await keepOverlayCopy(library);
}

/** What was lost and brought back since the reader last said that it was seen. */
export async function findOverlayLoss(library: Library): Promise<OverlayLoss | undefined> {
  const stored = (await library.area.get([lossKey]))[lossKey];
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { at, expected, restored } = stored as Record<string, unknown>;
  const isLoss = typeof at === 'number' && typeof expected === 'number' && typeof restored === 'number';
  return isLoss ? { at, expected, restored } : undefined;
}

/** The reader has seen it. */
export async function forgetOverlayLoss(library: Library): Promise<void> {
  await library.area.remove([lossKey]);
}
