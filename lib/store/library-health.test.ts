import { describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '../../tests/support/article-samples';
import { dumpLibrary, type FreshLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import { addNote, editNote } from '../../tests/support/write-notes';
import { saveArticle } from './articles';
import { listJournalRows, readJournalLines } from './journal';
import { checkLibrary } from './library-health';
import { listArticles } from './list-articles';
import { deleteNote, listNotes } from './notes';
import { purgeDeleted, restorableMs } from './purge-deleted';
import { recoverLibrary } from './recover-library';

async function openWithRows(): Promise<FreshLibrary> {
  const library = openFreshLibrary();
  for (const text of ['one', 'two', 'three']) await addNote(library, { text, target: {} });
  await editNote(library, { id: 'id-1', revision: 1, text: 'one, edited' });
  await saveArticle(library, sampleArticle());
  return library;
}

const all = { query: '', limit: 1000 };

async function dumpRows(library: FreshLibrary) {
  const { notes } = await listNotes(library, all);
  const { articles } = await listArticles(library, all);
  return { notes, articles: await library.connection.tables.articles.bulkGet(articles.map(({ id }) => id)) };
}

describe('checkLibrary', () => {
  it('finds a new library and a used one in order', async () => {
    const nothing = { state: 'ok', notes: 0, articles: 0, expectedNotes: 0, expectedArticles: 0, recoverable: 0 };
    expect(await checkLibrary(openFreshLibrary())).toEqual(nothing);
    const library = await openWithRows();
    const used = { ...nothing, notes: 3, articles: 1, expectedNotes: 3, expectedArticles: 1 };
    expect(await checkLibrary(library)).toEqual(used);
    expect(await checkLibrary(library.restart())).toEqual(used);
  });

  it('says lost when the database came up empty without an error', async () => {
    const library = (await openWithRows()).restart({ emptied: true });
    expect(await checkLibrary(library)).toEqual({
      state: 'lost',
      reason: 'The browser lost a part of your library: of 3 notes it gave 0, of 1 saved articles 0.',
      notes: 0,
      articles: 0,
      expectedNotes: 3,
      expectedArticles: 1,
      recoverable: 4,
    });
  });

  it('says lost when only some rows are gone', async () => {
    const library = await openWithRows();
    await library.connection.tables.notes.delete('id-1');
    expect(await checkLibrary(library)).toMatchObject({ state: 'lost', notes: 2, expectedNotes: 3, recoverable: 1 });
  });

  it('says lost when the database fell back to an earlier state with as many rows, and goes on saying it', async () => {
    const library = await openWithRows();
    const { tables } = library.connection;
    const [note, tally] = [await tables.notes.get('id-1'), await tables.meta.get('library')];
    await editNote(library, { id: 'id-1', revision: 2, text: 'one, third' });
    if (note !== undefined && tally !== undefined) await Promise.all([tables.notes.put(note), tables.meta.put(tally)]);
    const lost = { state: 'lost', reason: expect.stringContaining('newest changes'), recoverable: 1 };
    expect(await checkLibrary(library)).toMatchObject(lost);
    await addNote(library, { text: 'writing on', target: {} });
    expect(await checkLibrary(library)).toMatchObject(lost);
    await recoverLibrary(library);
    expect(await tables.notes.get('id-1')).toMatchObject({ text: 'one, third', revision: 3 });
    expect(await checkLibrary(library)).toMatchObject({ state: 'ok' });
  });

  it('goes on saying lost while the reader writes on', async () => {
    const library = (await openWithRows()).restart({ emptied: true });
    for (const text of ['a', 'b', 'c', 'd', 'e']) await addNote(library, { text, target: {} });
    await saveArticle(library, sampleArticle({ canonicalUrl: 'https://example.org/new' }));
    expect(await checkLibrary(library)).toMatchObject({
      state: 'lost',
      notes: 5,
      expectedNotes: 8,
      expectedArticles: 2,
      recoverable: 4,
    });
  });

  it('is not alarmed by what was deleted and removed', async () => {
    const library = await openWithRows();
    await deleteNote(library, 'id-1');
    library.wait(restorableMs + 1000);
    expect(await purgeDeleted(library)).toBe(1);
    await addNote(library, { text: 'after', target: {} });
    expect(await checkLibrary(library)).toMatchObject({ state: 'ok', notes: 3, expectedNotes: 3 });
    expect([...library.area.values.keys()]).not.toContain('j:id-1');
  });

  it('is not fooled by a witness that is no witness', async () => {
    const library = await openWithRows();
    library.area.values.set('witness', { dbId: 'x', notes: 'many' });
    expect(await checkLibrary(library)).toMatchObject({ state: 'ok', notes: 3 });
  });
});

describe('recoverLibrary', () => {
  it('brings everything back, field by field, and then all is in order', async () => {
    const library = await openWithRows();
    const before = await dumpRows(library);
    const after = library.restart({ emptied: true });
    expect(await recoverLibrary(after)).toMatchObject({ state: 'ok', notes: 3, expectedNotes: 3, articles: 1 });
    expect(await dumpRows(after)).toEqual(before);
    expect(await checkLibrary(after)).toMatchObject({ state: 'ok', notes: 3, expectedNotes: 3 });
  });

  it('changes nothing in a library that is in order', async () => {
    const library = await openWithRows();
    const before = await dumpLibrary(library);
    await recoverLibrary(library);
    expect(await dumpLibrary(library)).toEqual(before);
  });

  it('overwrites nothing written since, and keeps the recovered text beside a newly saved one', async () => {
    const library = (await openWithRows()).restart({ emptied: true });
    const added = await addNote(library, { text: 'since', target: {} });
    const { article } = await saveArticle(library, sampleArticle({ text: 'The text of today.' }));
    await recoverLibrary(library);
    const { notes, articles } = await dumpRows(library);
    expect(notes.map(({ text }) => text).sort()).toEqual(['one, edited', 'since', 'three', 'two']);
    expect(notes).toContainEqual(added);
    expect(articles).toEqual([article]);
    expect((await library.connection.tables.articleVersions.toArray()).map(({ text }) => text)).toEqual([
      sampleArticle().text,
    ]);
  });

  it('brings a lost edit back over the older revision', async () => {
    const library = await openWithRows();
    const { notes } = library.connection.tables;
    const older = await notes.get('id-1');
    await editNote(library, { id: 'id-1', revision: 2, text: 'one, third' });
    await notes.put({ ...(older as NonNullable<typeof older>) });
    await notes.delete('id-3');
    expect(await checkLibrary(library)).toMatchObject({ state: 'lost', recoverable: 2 });
    await recoverLibrary(library);
    expect(await notes.get('id-1')).toMatchObject({ text: 'one, third', revision: 3 });
  });

  it('leaves a row alone whose latest revision never reached the journal', async () => {
    const library = await openWithRows();
    vi.spyOn(library.area, 'set').mockRejectedValueOnce(new Error('quota'));
    await editNote(library, { id: 'id-1', revision: 2, text: 'one, third' });
    await library.connection.tables.notes.delete('id-3');
    expect(await recoverLibrary(library)).toMatchObject({ state: 'ok', notes: 3 });
    expect(await library.connection.tables.notes.get('id-1')).toMatchObject({ text: 'one, third', revision: 3 });
  });

  it('still finds everything after more was written since the loss than the journal has room for', async () => {
    const library = (await openWithRows()).restart({ emptied: true });
    for (let count = 0; count < 501; count++) await addNote(library, { text: 'x'.repeat(5_000), target: {} });
    expect(await checkLibrary(library)).toMatchObject({ state: 'lost', recoverable: 4 });
    expect(readJournalLines(library.area.values.get('journal'))).toHaveLength(505);
    expect(await recoverLibrary(library)).toMatchObject({ state: 'ok', notes: 504, articles: 1 });
    await addNote(library, { text: 'after', target: {} });
    const left = readJournalLines(library.area.values.get('journal')).length;
    expect(left, 'trimmed again once all is well').toBeLessThan(450);
    expect(await listJournalRows(library.area)).toHaveLength(left);
  }, 30_000);

  it('accepts what cannot be brought back, and tells how much was expected', async () => {
    const library = await openWithRows();
    library.area.values.delete('j:id-1');
    const after = library.restart({ emptied: true });
    expect(await recoverLibrary(after)).toMatchObject({ state: 'ok', notes: 2, expectedNotes: 3 });
    expect(await checkLibrary(after)).toMatchObject({ state: 'ok', expectedNotes: 2 });
  });

  it('refuses with a sentence where the database cannot be written', async () => {
    const { area } = await openWithRows();
    const library = openFreshLibrary({ area, factory: undefined });
    const before = [...area.values];
    await expect(recoverLibrary(library)).rejects.toThrow('Nothing was recovered; the copy is still there.');
    expect([...area.values]).toEqual(before);
    expect(await checkLibrary(library)).toMatchObject({ state: 'unreadable', expectedNotes: 3, recoverable: 4 });
  });
});
