// The second copy of the reader's own names, under every fault we could think of: database gone or fallen back, copy torn,
// too old or refused, witness gone.
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { sampleOverlay } from '../../tests/knowledge/overlay-samples';
import { type FreshLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import { addNote } from '../../tests/support/write-notes';
import { emptyOverlay } from '../model/overlay';
import { findOverlayLoss, forgetOverlayLoss } from './mend-overlay';
import { addToOverlay, forgetOverlayEntry, hideOverlayEntry, loadOverlay } from './overlay';
import { purgeDeleted, restorableMs } from './purge-deleted';

const entriesOfSample = 7;

async function openFilled(): Promise<FreshLibrary> {
  const library = openFreshLibrary();
  await addToOverlay(library, sampleOverlay);
  return library;
}

/** Cuts a text of the area in half, as a write that broke off may leave it. */
function tear(library: FreshLibrary, key: string): void {
  const copy = library.area.values.get(key) as { rows: string };
  library.area.values.set(key, { ...copy, rows: copy.rows.slice(0, copy.rows.length / 2) });
}

describe('a database that comes up empty', () => {
  it('gets everything back, and the reader is told once', async () => {
    const library = (await openFilled()).restart({ emptied: true });
    expect(await loadOverlay(library)).toEqual(sampleOverlay);
    expect(await library.connection.tables.overlay.count()).toBe(entriesOfSample);
    expect(await findOverlayLoss(library)).toMatchObject({ expected: entriesOfSample, restored: entriesOfSample });
    await forgetOverlayLoss(library);
    expect(await loadOverlay(library.restart())).toEqual(sampleOverlay);
    expect(await findOverlayLoss(library)).toBeUndefined();
  });

  it('gets it back again the next time', async () => {
    const once = (await openFilled()).restart({ emptied: true });
    await loadOverlay(once);
    expect(await loadOverlay(once.restart({ emptied: true }))).toEqual(sampleOverlay);
  });

  it('gets it back before a change, so that the change is not all there is', async () => {
    const library = (await openFilled()).restart({ emptied: true });
    await forgetOverlayEntry(library, 'verdicts', 'v-1');
    expect((await loadOverlay(library)).verdicts.map(({ id }) => id)).toEqual(['v-2', 'v-3']);
    expect((await loadOverlay(library)).entities).toEqual(sampleOverlay.entities);
    expect(await loadOverlay(library.restart({ emptied: true }))).toEqual(await loadOverlay(library));
  });

  it('does not bring back what the reader deleted', async () => {
    const library = await openFilled();
    await hideOverlayEntry(library, 'entities', 'own-works');
    await forgetOverlayEntry(library, 'verdicts', 'v-1');
    const before = await loadOverlay(library);
    const after = library.restart({ emptied: true });
    expect(await loadOverlay(after)).toEqual(before);
    expect(await findOverlayLoss(after)).toMatchObject({ expected: 5, restored: 5 });
  });

  it('is empty and quiet when there never was anything', async () => {
    const library = openFreshLibrary().restart({ emptied: true });
    expect(await loadOverlay(library)).toEqual(emptyOverlay);
    expect(await findOverlayLoss(library)).toBeUndefined();
    expect([...library.area.values]).toEqual([]);
  });
});

describe('a damaged copy', () => {
  it('half written: the one before it is taken, and the loss of the rest is told', async () => {
    const library = await openFilled();
    await addToOverlay(library, { verdicts: [{ ...sampleOverlay.verdicts[0], id: 'v-9' } as never] });
    tear(library, 'own:1');
    const after = library.restart({ emptied: true });
    expect(await loadOverlay(after)).toEqual(sampleOverlay);
    expect(await findOverlayLoss(after)).toMatchObject({ expected: entriesOfSample + 1, restored: entriesOfSample });
  });

  it('both torn: nothing is made up, the loss is told, and life goes on', async () => {
    const library = await openFilled();
    await addToOverlay(library, sampleOverlay);
    tear(library, 'own:0');
    tear(library, 'own:1');
    const after = library.restart({ emptied: true });
    expect(await loadOverlay(after)).toEqual(emptyOverlay);
    expect(await findOverlayLoss(after)).toMatchObject({ expected: entriesOfSample, restored: 0 });
    await addToOverlay(after, { entities: sampleOverlay.entities });
    expect((await loadOverlay(after.restart({ emptied: true }))).entities).toEqual(sampleOverlay.entities);
  });

  it.each([[undefined], ['nonsense'], [{ writes: 'many' }]])(
    'a witness that is %j: the copies speak',
    async (witness) => {
      const library = await openFilled();
      library.area.values.set('own', witness);
      expect(await loadOverlay(library.restart({ emptied: true }))).toEqual(sampleOverlay);
    },
  );

  it('does no harm while the database is well', async () => {
    const library = await openFilled();
    tear(library, 'own:0');
    expect(await loadOverlay(library.restart())).toEqual(sampleOverlay);
    expect(await findOverlayLoss(library)).toBeUndefined();
  });
});

describe('a copy that is behind', () => {
  it('because the browser refused to store it: the change stands, is reported, and the copy follows later', async () => {
    const library = await openFilled();
    const set = vi.spyOn(library.area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await forgetOverlayEntry(library, 'verdicts', 'v-1');
    expect(library.problems).toHaveLength(1);
    set.mockRestore();
    const again = library.restart();
    const known = await loadOverlay(again);
    expect(
      known.verdicts.map(({ id }) => id),
      'the database is not taken back to the copy',
    ).toEqual(['v-2', 'v-3']);
    expect(await loadOverlay(again.restart({ emptied: true }))).toEqual(known);
  });

  it('because the write of it broke off before the witness: the same', async () => {
    const library = await openFilled();
    const { set } = library.area;
    vi.spyOn(library.area, 'set').mockImplementation(async (values) => {
      if ('own' in values) throw new Error('killed');
      await set(values);
    });
    await forgetOverlayEntry(library, 'verdicts', 'v-1');
    vi.restoreAllMocks();
    expect((await loadOverlay(library.restart())).verdicts).toHaveLength(2);
    expect((await loadOverlay(library.restart({ emptied: true }))).verdicts).toHaveLength(2);
  });
});

describe('a database that', () => {
  it('cannot be read at all: the copy is read in its place, and changes are refused with a sentence', async () => {
    const { area } = await openFilled();
    const library = openFreshLibrary({ factory: undefined, area });
    expect(await loadOverlay(library)).toEqual(sampleOverlay);
    await expect(forgetOverlayEntry(library, 'verdicts', 'v-1')).rejects.toThrow('Nothing was changed.');
    expect(await loadOverlay(library)).toEqual(sampleOverlay);
  });

  it('fell back to an earlier state gets the later one', async () => {
    const factory = new IDBFactory();
    const library = openFreshLibrary({ factory });
    await addToOverlay(library, { entities: sampleOverlay.entities });
    const old = await library.connection.tables.table('meta').get('overlay');
    await addToOverlay(library, { verdicts: sampleOverlay.verdicts });
    await library.connection.tables.table('meta').put(old);
    await library.connection.tables.overlay.where('part').equals('verdicts').delete();
    expect((await loadOverlay(library.restart())).verdicts).toEqual(sampleOverlay.verdicts);
  });

  it('is well while the area cannot be read: names are there all the same', async () => {
    const library = await openFilled();
    vi.spyOn(library.area, 'get').mockRejectedValue(new Error('area broken'));
    expect(await loadOverlay(library)).toEqual(sampleOverlay);
    await forgetOverlayEntry(library, 'verdicts', 'v-1');
    expect((await loadOverlay(library)).verdicts).toHaveLength(2);
  });
});

const copiesOf = (library: FreshLibrary) =>
  JSON.stringify(['own:0', 'own:1'].map((slot) => library.area.values.get(slot)));

it('a rejection that was taken back is in no copy any more', async () => {
  const library = await openFilled();
  expect(copiesOf(library)).toContain('v-1');
  await forgetOverlayEntry(library, 'verdicts', 'v-1');
  expect(copiesOf(library)).toContain('v-2');
  expect(copiesOf(library)).not.toContain('v-1');
});

it('nor when the browser refused to write the copies at first', async () => {
  const library = await openFilled();
  const set = vi.spyOn(library.area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await forgetOverlayEntry(library, 'verdicts', 'v-1');
  set.mockRestore();
  await loadOverlay(library.restart());
  expect(copiesOf(library)).toContain('v-2');
  expect(copiesOf(library)).not.toContain('v-1');
});

it('what is removed for good is in no copy any more', async () => {
  const library = await openFilled();
  await hideOverlayEntry(library, 'entities', 'own-works');
  library.wait(restorableMs + 1000);
  await purgeDeleted(library);
  const stored = JSON.stringify([library.area.values.get('own:0'), library.area.values.get('own:1')]);
  expect(stored).toContain('own-ivan-petrenko');
  expect(stored).not.toContain('Petrenko Works');
  expect((await loadOverlay(library.restart({ emptied: true }))).entities).toHaveLength(1);
});

it('notes take no part in it', async () => {
  const library = await openFilled();
  const before = structuredClone(library.area.values.get('own'));
  await addNote(library, { text: 'A note.', target: {} });
  expect(library.area.values.get('own')).toEqual(before);
});
