// The one IndexedDB database, through Dexie. Opened by the background alone; every other file of lib/store gets its
// connection from here. Holds no rule about notes or articles.
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { ArticleVersion, SavedArticle } from '../model/article';
import type { Note } from '../model/note';
import type { OverlayRow } from './overlay-rows';

// DO NOT CHANGE WITHOUT A MIGRATION. Readers have databases with exactly these names and these schemas on their machines;
// tests/fixtures/schema-v1.json and schema-v2.json keep them. A new version gets its own constant and its own `version(n)` below.
export const databaseName = 'dramatis-library';
export const schemaVersion1 = {
  articles: 'id, &meta.canonicalUrl, savedAt, updatedAt, deletedAt',
  articleVersions: 'id, article, savedAt',
  notes: 'id, createdAt, updatedAt, deletedAt, target.article.canonicalUrl, target.entity.id',
  meta: 'key',
} as const;
/** Version 2 adds the reader's own knowledge; what version 1 has stays as it is. */
export const schemaVersion2 = { overlay: 'key, part, deletedAt' } as const;

/** What the database says of itself: its identity, and how many rows were written (not: how many are readable). */
export interface Tally {
  readonly key: 'library';
  readonly dbId: string;
  readonly notes: number;
  readonly articles: number;
  /** How many changes were ever written: a database that fell back to an earlier state shows it here. */
  readonly writes: number;
}

/** How many changes of the reader's own names were written; beside the tally, because they count for themselves. */
export interface OverlayTally {
  readonly key: 'overlay';
  readonly writes: number;
}

/** The tables. */
export type LibraryTables = Dexie & {
  readonly articles: Table<SavedArticle, string>;
  readonly articleVersions: Table<ArticleVersion, string>;
  readonly notes: Table<Note, string>;
  readonly meta: Table<Tally, string>;
  readonly overlay: Table<OverlayRow, string>;
};

/** What the browser said of its databases before Dexie touched them; `problem` when even that failed. */
interface FirstLook {
  readonly problem?: unknown;
}

export interface Connection {
  readonly tables: LibraryTables;
  /** Asks `indexedDB.databases()` once per life of the background. Never rejects. */
  readonly firstLook: () => Promise<FirstLook>;
}

/** The parts of IndexedDB that tests replace. */
export type IndexedDbParts = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/** Prepares the database without opening it. `strict`: a save is on disk when it is acknowledged. */
export function connectDatabase(parts?: IndexedDbParts): Connection {
  const tables = new Dexie(databaseName, { ...parts, chromeTransactionDurability: 'strict' }) as LibraryTables;
  tables.version(1).stores(schemaVersion1);
  tables.version(2).stores(schemaVersion2);
  const factory = parts === undefined ? globalThis.indexedDB : (parts.indexedDB as IDBFactory | undefined);
  let look: Promise<FirstLook> | undefined;
  const firstLook = () => {
    look ??= lookAt(factory);
    return look;
  };
  return { tables, firstLook };
}

// A damaged store shows itself only to the first call of a browser's life: Chromium quietly makes an empty one next.
async function lookAt(factory: IDBFactory | undefined): Promise<FirstLook> {
  try {
    await factory?.databases?.();
    return {};
  } catch (problem) {
    return { problem };
  }
}

/**
 * Runs `work` on the open database. When the connection was closed behind our back it is opened anew, once, and `work`
 * runs again: so `work` must be safe to repeat. Rejects with what the browser says.
 */
export async function withDatabase<T>(connection: Connection, work: (tables: LibraryTables) => Promise<T>): Promise<T> {
  const { tables } = connection;
  await connection.firstLook();
  await tables.open();
  try {
    return await work(tables);
  } catch (error) {
    if (!isClosedConnection(error)) throw error;
    tables.close({ disableAutoOpen: false });
    await tables.open();
    return await work(tables);
  }
}

function isClosedConnection(error: unknown): boolean {
  return error instanceof Error && ['DatabaseClosedError', 'InvalidStateError'].includes(error.name);
}
