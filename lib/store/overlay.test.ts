// The reader's own knowledge in the database: what goes in comes out, and what fails changes nothing.
import { describe, expect, it, vi } from 'vitest';
import { sampleOverlay } from '../../tests/knowledge/overlay-samples';
import { dumpLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import { addNote } from '../../tests/support/write-notes';
import { emptyOverlay } from '../model/overlay';
import { checkLibrary } from './library-health';
import { listNotes } from './notes';
import { addToOverlay, forgetOverlayEntry, hideOverlayEntry, loadOverlay, restoreOverlayEntry } from './overlay';
import { purgeDeleted, restorableMs } from './purge-deleted';

describe('the overlay', () => {
  it('is empty at first', async () => expect(await loadOverlay(openFreshLibrary())).toEqual(emptyOverlay));

  it('comes back letter by letter, also after a restart', async () => {
    const library = openFreshLibrary();
    expect(await addToOverlay(library, sampleOverlay)).toBe(0);
    expect(await loadOverlay(library)).toEqual(sampleOverlay);
    expect(await loadOverlay(library.restart())).toEqual(sampleOverlay);
  });

  it('takes an entry in place of an earlier one of its id, and leaves the others', async () => {
    const library = openFreshLibrary();
    await addToOverlay(library, sampleOverlay);
    const [verdict] = sampleOverlay.verdicts;
    const changed = { ...verdict, form: 'the Commission' } as (typeof sampleOverlay.verdicts)[0];
    expect(await addToOverlay(library, { verdicts: [changed] })).toBe(1);
    expect(await loadOverlay(library)).toEqual({
      ...sampleOverlay,
      verdicts: [changed, ...sampleOverlay.verdicts.slice(1)],
    });
  });

  it('gives its lists in the order of ids, however they came', async () => {
    const library = openFreshLibrary();
    await addToOverlay(library, { verdicts: sampleOverlay.verdicts.toReversed() });
    expect((await loadOverlay(library)).verdicts).toEqual(sampleOverlay.verdicts);
  });

  it('hides, restores and forgets; none that is not there is a fault', async () => {
    const library = openFreshLibrary();
    await addToOverlay(library, sampleOverlay);
    await hideOverlayEntry(library, 'entities', 'own-works');
    await hideOverlayEntry(library, 'entities', 'nobody');
    expect((await loadOverlay(library)).entities.map(({ id }) => id)).toEqual(['own-ivan-petrenko']);
    await restoreOverlayEntry(library, 'entities', 'own-works');
    expect(await loadOverlay(library)).toEqual(sampleOverlay);
    await forgetOverlayEntry(library, 'verdicts', 'v-1');
    await forgetOverlayEntry(library, 'verdicts', 'v-1');
    expect((await loadOverlay(library)).verdicts.map(({ id }) => id)).toEqual(['v-2', 'v-3']);
    await expect(restoreOverlayEntry(library, 'entities', 'nobody')).rejects.toThrow('more than 30 days ago');
  });

  it('an import brings a deleted entry back, and does not call it replaced', async () => {
    const library = openFreshLibrary();
    await addToOverlay(library, sampleOverlay);
    await hideOverlayEntry(library, 'entities', 'own-works');
    expect(await addToOverlay(library, { entities: sampleOverlay.entities })).toBe(1);
    expect((await loadOverlay(library)).entities).toEqual(sampleOverlay.entities);
  });

  it('what was deleted goes for good after 30 days', async () => {
    const library = openFreshLibrary();
    await addToOverlay(library, sampleOverlay);
    await hideOverlayEntry(library, 'entities', 'own-works');
    await purgeDeleted(library);
    expect(await library.connection.tables.overlay.count()).toBe(7);
    library.wait(restorableMs + 1000);
    await purgeDeleted(library);
    expect(await library.connection.tables.overlay.count()).toBe(6);
    await expect(restoreOverlayEntry(library, 'entities', 'own-works')).rejects.toThrow('is gone');
  });

  it('leaves notes, tally, journal and witness alone', async () => {
    const library = openFreshLibrary();
    await addNote(library, { text: 'A note.', target: {} });
    const before = await library.connection.tables.meta.get('library');
    const area = structuredClone([...library.area.values]);
    await addToOverlay(library, sampleOverlay);
    expect(await library.connection.tables.meta.get('library')).toEqual(before);
    expect([...library.area.values].filter(([key]) => !/^own\b/.test(key))).toEqual(area);
    expect(await checkLibrary(library)).toMatchObject({ state: 'ok', notes: 1 });
    expect((await listNotes(library, { query: '', limit: 5 })).total).toBe(1);
  });
});

describe('a browser that fails', () => {
  it.each([1, 2, 4, 7])('at row %i of an import has taken nothing in', async (failing) => {
    const library = openFreshLibrary();
    await addToOverlay(library, { verdicts: sampleOverlay.verdicts.slice(0, 1) });
    const before = await dumpLibrary(library);
    const { overlay } = library.connection.tables;
    const { bulkPut } = overlay;
    // The rows up to the failing one reach the database; then the disk is full.
    vi.spyOn(overlay, 'bulkPut').mockImplementation((async (rows: readonly never[]) => {
      await bulkPut.call(overlay, rows.slice(0, failing - 1) as never);
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    }) as never);
    await expect(addToOverlay(library, sampleOverlay)).rejects.toThrow(/full\. Nothing was changed\.$/);
    vi.restoreAllMocks();
    expect(await dumpLibrary(library)).toEqual(before);
    expect(await addToOverlay(library, sampleOverlay)).toBe(1);
  });

  it('has no database: a sentence says so', async () => {
    const library = openFreshLibrary({ factory: undefined });
    await expect(loadOverlay(library)).rejects.toThrow('Your own names cannot be read.');
    await expect(addToOverlay(library, sampleOverlay)).rejects.toThrow('Nothing was changed.');
  });
});
