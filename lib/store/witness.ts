// The witness: a small record in the key-value area of how many rows the database should have. IndexedDB can come up
// empty without an error (docs: one flipped bit is enough); the witness lives in another store and notices.
//
//   write:   transaction (rows + tally) -> journal + witness      a crash between leaves the witness too low: no alarm
//   purge:   lower witness -> transaction                          likewise
import type { Tally } from './database';

/** Key of the witness in the key-value area. */
export const witnessKey = 'witness';

export interface Witness {
  readonly dbId: string;
  readonly notes: number;
  readonly articles: number;
  /** Epoch ms of the last write it knows of. */
  readonly lastAt: number;
}

/** Reads a stored witness; `undefined` when there is none or it is not one. */
export function findWitness(stored: unknown): Witness | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { dbId, notes, articles, lastAt } = stored as Record<string, unknown>;
  if (typeof dbId !== 'string' || !isCount(notes) || !isCount(articles) || !isCount(lastAt)) return undefined;
  return { dbId, notes, articles, lastAt };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** True when the database has all the witness knows of, and is the same one (a witness of nothing fits any). */
export function isWitnessMet(witness: Witness | undefined, found: Pick<Tally, 'notes' | 'articles'> & { dbId?: string }): boolean {
  if (witness === undefined || witness.notes + witness.articles === 0) return true;
  return witness.dbId === found.dbId && witness.notes <= found.notes && witness.articles <= found.articles;
}

/**
 * The witness after a write. When the database had lost rows before this write the old count stays and only grows by what
 * was added, so that writing on does not hide the loss.
 */
export function advanceWitness(witness: Witness | undefined, write: { before: Tally; after: Tally; at: number }): Witness {
  const { before, after, at } = write;
  if (witness === undefined || isWitnessMet(witness, before)) return witnessOf(after, at);
  return {
    dbId: witness.dbId,
    notes: witness.notes + after.notes - before.notes,
    articles: witness.articles + after.articles - before.articles,
    lastAt: at,
  };
}

/** A witness that says exactly what the tally says. */
export function witnessOf(tally: Tally, at: number): Witness {
  return { dbId: tally.dbId, notes: tally.notes, articles: tally.articles, lastAt: at };
}
