// Today's code against databases that readers already have. A fixture, once released, is never edited.
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import fixture from '../../tests/fixtures/schema-v1.json' with { type: 'json' };
import fixture2 from '../../tests/fixtures/schema-v2.json' with { type: 'json' };
import { createMapArea, openFreshLibrary } from '../../tests/support/fresh-library';
import { editNote } from '../../tests/support/write-notes';
import { databaseName, schemaVersion1, schemaVersion2 } from './database';
import { checkLibrary } from './library-health';
import { findArticle } from './list-articles';
import { listNotes } from './notes';
import { addToOverlay, loadOverlay, restoreOverlayEntry } from './overlay';

const { rows } = fixture;

/** A browser with the database of a fixture, made without any of today's code. */
async function createOld(from: Pick<typeof fixture, 'databaseName' | 'version'> & { stores: object; rows: object }) {
  const factory = new IDBFactory();
  const old = new Dexie(from.databaseName, { indexedDB: factory, IDBKeyRange });
  old.version(from.version).stores(from.stores as Record<string, string>);
  for (const [table, stored] of Object.entries(from.rows)) await old.table(table).bulkAdd(stored as unknown[]);
  old.close();
  return factory;
}
const createVersion1 = () => createOld(fixture);

describe('schema version 1', () => {
  it('has the names and indexes that readers have on their machines', () => {
    expect({ databaseName, stores: schemaVersion1 }).toEqual({
      databaseName: fixture.databaseName,
      stores: fixture.stores,
    });
  });

  it('is read by today’s code, every field of every table', async () => {
    const library = openFreshLibrary({ factory: await createVersion1() });
    const [article] = rows.articles;
    expect((await listNotes(library, { query: 'who pays', limit: 9 })).notes).toEqual(rows.notes);
    expect(await library.connection.tables.articles.get(article?.id ?? '')).toEqual(article);
    expect(await findArticle(library, article?.meta.canonicalUrl ?? '')).toMatchObject({
      noteCount: 1,
      mentionCount: 1,
      versionCount: 1,
    });
    const { articleVersions, meta } = library.connection.tables;
    expect([await articleVersions.toArray(), await meta.toArray()]).toEqual([rows.articleVersions, rows.meta]);
  });

  it('can be written by today’s code, and its witness still fits', async () => {
    const area = createMapArea();
    await area.set({ witness: { dbId: rows.meta[0]?.dbId, notes: 1, articles: 1, writes: 4, lastAt: 1763758800000 } });
    const library = openFreshLibrary({ factory: await createVersion1(), area });
    const [note] = rows.notes;
    await editNote(library, { id: note?.id ?? '', revision: 2, text: 'Changed.' });
    expect((await listNotes(library, { query: '', limit: 9 })).notes[0]).toMatchObject({
      ...note,
      text: 'Changed.',
      revision: 3,
      updatedAt: 1000,
    });
    expect(await checkLibrary(library)).toMatchObject({ state: 'ok', notes: 1, expectedNotes: 1 });
  });
});

describe('schema version 2', () => {
  it('has the names and indexes that readers have on their machines', () => {
    expect({ databaseName, stores: { ...schemaVersion1, ...schemaVersion2 } }).toEqual({
      databaseName: fixture2.databaseName,
      stores: fixture2.stores,
    });
  });

  it('grows out of version 1 with every row in place, and takes own names in', async () => {
    const library = openFreshLibrary({ factory: await createVersion1() });
    const { tables } = library.connection;
    expect(await loadOverlay(library)).toEqual({ entities: [], corrections: [], verdicts: [], sources: [] });
    expect(tables.verno).toBe(2);
    const { articles, articleVersions, notes, meta } = tables;
    const stored = await Promise.all([articles, articleVersions, notes, meta].map((table) => table.toArray()));
    expect(stored).toEqual([rows.articles, rows.articleVersions, rows.notes, rows.meta]);
    const [verdict] = fixture2.rows.overlay.filter(({ part }) => part === 'verdicts');
    await addToOverlay(library, { verdicts: [verdict?.entry as never] });
    expect((await loadOverlay(library.restart())).verdicts).toEqual([verdict?.entry]);
  });

  it('is read by today’s code; what was deleted can come back', async () => {
    const library = openFreshLibrary({ factory: await createOld(fixture2) });
    const [correction, entity, verdict] = fixture2.rows.overlay.map(({ entry }) => entry);
    expect(await loadOverlay(library)).toEqual({
      entities: [],
      corrections: [correction],
      verdicts: [verdict],
      sources: [],
    });
    await restoreOverlayEntry(library, 'entities', 'own-works');
    expect((await loadOverlay(library)).entities).toEqual([entity]);
  });
});

describe('the connection', () => {
  it('looks at the databases once, before Dexie opens anything', async () => {
    const seen: string[] = [];
    const factory = new IDBFactory();
    vi.spyOn(factory, 'databases').mockImplementation(async () => {
      seen.push('databases');
      return [];
    });
    const { open } = factory;
    vi.spyOn(factory, 'open').mockImplementation((...given) => {
      seen.push('open');
      return open.apply(factory, given);
    });
    const library = openFreshLibrary({ factory });
    await checkLibrary(library);
    await listNotes(library, { query: '', limit: 1 });
    expect(seen).toEqual(['databases', 'open']);
  });

  it('writes strictly', async () => {
    const library = openFreshLibrary();
    await library.connection.tables.open();
    expect(
      (library.connection.tables as unknown as { _options: { chromeTransactionDurability: string } })._options
        .chromeTransactionDurability,
    ).toBe('strict');
  });
});
