// What every function of lib/store is handed first: the database, the key-value area, the clock and the source of ids.
// Made once by the background; tests make theirs with a fake clock, so that results are exact.
import type { KeyValueArea } from '../model/key-value-area';
import { type Connection, connectDatabase, type IndexedDbParts } from './database';
import { createTurns, type Turns } from './turns';

export interface Library {
  readonly connection: Connection;
  readonly area: KeyValueArea;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Told of faults that must not stop a save, e.g. a journal that could not be written. */
  readonly report: (problem: unknown) => void;
  readonly inTurn: Turns;
}

/** What the library does not make itself. Without `indexedDb` the browser's own is used. */
interface LibraryParts extends Pick<Library, 'area' | 'now' | 'newId' | 'report'> {
  readonly indexedDb?: IndexedDbParts;
}

/** Prepares a library; nothing is opened before the first question. */
export function openLibrary(parts: LibraryParts): Library {
  const { area, now, newId, report, indexedDb } = parts;
  return { connection: connectDatabase(indexedDb), area, now, newId, report, inTurn: createTurns() };
}
