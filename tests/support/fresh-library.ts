// A library on a fake IndexedDB and a Map, with a clock and ids that count: results of lib/store are exact in tests.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { KeyValueArea } from '../../lib/model/key-value-area';
import { type Library, openLibrary } from '../../lib/store/open-library';

/** A key-value area in memory; values are cloned both ways, as the browser does. */
export function createMapArea(): KeyValueArea & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    async get(keys = [...values.keys()]) {
      return Object.fromEntries(
        keys.filter((key) => values.has(key)).map((key) => [key, structuredClone(values.get(key))]),
      );
    },
    async set(changed) {
      for (const [key, value] of Object.entries(changed)) values.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) values.delete(key);
    },
  };
}

export interface FreshLibrary extends Library {
  readonly area: ReturnType<typeof createMapArea>;
  readonly problems: unknown[];
  /** Moves the clock, which otherwise counts up by 1 ms with each look. */
  readonly wait: (ms: number) => void;
  /** The same machine after a restart: the same stores, opened anew. `emptied` loses the database, not the area. */
  readonly restart: (how?: { emptied: boolean }) => FreshLibrary;
}

interface Machine {
  readonly factory?: IDBFactory | undefined;
  readonly area?: ReturnType<typeof createMapArea>;
  readonly startAt?: number;
}

/** Opens a library; ids are `id-1`, `id-2`, …, the clock starts at 1000. */
export function openFreshLibrary(machine: Machine = {}): FreshLibrary {
  const factory = 'factory' in machine ? machine.factory : new IDBFactory();
  const area = machine.area ?? createMapArea();
  const problems: unknown[] = [];
  let at = machine.startAt ?? 1000;
  let ids = at - 1000;
  const library = openLibrary({
    area,
    now: () => at++,
    newId: () => `id-${++ids}`,
    report: (problem) => problems.push(problem),
    indexedDb: { indexedDB: factory as never, IDBKeyRange },
  });
  return {
    ...library,
    area,
    problems,
    wait: (ms) => {
      at += ms;
    },
    restart: (how) => {
      library.connection.tables.close();
      return openFreshLibrary({ factory: how?.emptied ? new IDBFactory() : factory, area, startAt: at + 1000 });
    },
  };
}

/** Everything that is stored, to compare before and after. */
export async function dumpLibrary({ connection, area }: FreshLibrary): Promise<unknown> {
  const { tables } = connection;
  await tables.open();
  const rows = await Promise.all(tables.tables.map(async (table) => [table.name, await table.toArray()]));
  return structuredClone({ rows, area: [...area.values] });
}
