// The witness: a small record in the key-value area of how many rows the database should have. IndexedDB can come up
// empty without an error (docs: one flipped bit is enough); the witness lives in another store and notices.
//
//   write:   transaction (rows + tally) -> journal + witness      a crash between leaves the witness too low: no alarm
//   purge:   lower witness -> transaction                          likewise
import type { Tally } from './database';

/** Key of the witness in the key-value area. */
export const witnessKey = 'witness';

export interface Witness extends Omit<Tally, 'key'> {
  /** Epoch ms of the last write it knows of. */
  readonly lastAt: number;
}

/** Reads a stored witness; `undefined` when there is none or it is not one. */
export function findWitness(stored: unknown): Witness | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { dbId, notes, articles, writes, lastAt } = stored as Record<string, unknown>;
  if (typeof dbId !== 'string' || !isCount(notes) || !isCount(articles) || !isCount(writes) || !isCount(lastAt)) {
    return undefined;
  }
  return { dbId, notes, articles, writes, lastAt };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** What was found in a database; without identity when it was never written. */
type Found = Omit<Tally, 'key' | 'dbId'> & { readonly dbId?: string };

/** True when the database has all the witness knows of, and is the same one (a witness of nothing fits any). */
export function isWitnessMet(witness: Witness | undefined, found: Found): boolean {
  if (witness === undefined || witness.notes + witness.articles === 0) return true;
  const { dbId, notes, articles, writes } = witness;
  return dbId === found.dbId && notes <= found.notes && articles <= found.articles && writes <= found.writes;
}

/**
 * The witness after a write. When the database had lost something before this write the old counts stay and only grow by
 * what was added, so that writing on does not hide the loss.
 */
export function advanceWitness(
  witness: Witness | undefined,
  write: { before: Tally; after: Tally; at: number },
): Witness {
  const { before, after, at } = write;
  if (witness === undefined || isWitnessMet(witness, before)) return witnessOf(after, at);
  return {
    dbId: witness.dbId,
    notes: witness.notes + after.notes - before.notes,
    articles: witness.articles + after.articles - before.articles,
    writes: witness.writes + after.writes - before.writes,
    lastAt: at,
  };
}

/** A witness that says exactly what the tally says. */
export function witnessOf({ dbId, notes, articles, writes }: Tally, at: number): Witness {
  return { dbId, notes, articles, writes, lastAt: at };
}
