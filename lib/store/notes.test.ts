import { describe, expect, it, vi } from 'vitest';
import { dumpLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import { addNote, editNote } from '../../tests/support/write-notes';
import type { EntityId } from '../model/entity';
import { longestNote, type NoteTarget } from '../model/note';
import { findDraft, saveDraft } from './drafts';
import { checkLibrary } from './library-health';
import { deleteNote, listNotes, restoreNote } from './notes';
import { purgeDeleted, restorableMs } from './purge-deleted';

const onUmerov: NoteTarget = {
  article: { canonicalUrl: 'https://example.org/a', title: 'Loans for drones' },
  entity: { id: 'rustem-umerov' as EntityId, label: 'Rustem Umerov' },
  quote: { exact: 'He signed in Kyiv.', prefix: '', suffix: '' },
};

const everything = { query: '', limit: 50 };

describe('addNote', () => {
  it('stores what was written, with the clock and ids it was given', async () => {
    const library = openFreshLibrary();
    const note = await addNote(library, { text: 'Ask him.', target: onUmerov });
    expect(note).toEqual({
      id: 'id-1',
      text: 'Ask him.',
      target: onUmerov,
      createdAt: 1000,
      updatedAt: 1000,
      revision: 1,
    });
    expect(await listNotes(library, everything)).toEqual({ notes: [note], total: 1 });
  });

  it.each([
    ['one megabyte', 'x'.repeat(1_048_576)],
    ['the longest', 'я'.repeat(longestNote)],
    ['right to left', 'שלום \u200fעולם — مرحبا'],
    ['emoji and joiners', '👩‍🚀🇺🇦 e\u0301 \u{1F600}'],
    ['line ends and spaces at the edges', '  a\r\n\tb  \n'],
    ['markup', '<img src=x onerror=alert(1)> __proto__'],
  ])('gives back %s, letter by letter, also after a restart', async (_name, text) => {
    const library = openFreshLibrary();
    await addNote(library, { text, target: {} });
    const { notes } = await listNotes(library.restart(), everything);
    expect(notes[0]?.text === text).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['spaces', '  \n\t\u00a0\u3000'],
    ['marks that cannot be seen', '\u200b\u2060\ufeff\u202e'],
  ])('refuses %s with a sentence and stores nothing', async (_name, text) => {
    const library = openFreshLibrary();
    await expect(addNote(library, { text, target: {} })).rejects.toThrow('nothing written yet');
    expect((await listNotes(library, everything)).total).toBe(0);
  });

  it('refuses one that is too long with a sentence', async () => {
    const library = openFreshLibrary();
    await expect(addNote(library, { text: 'x'.repeat(longestNote + 1), target: {} })).rejects.toThrow('two million');
  });
});

describe('editNote', () => {
  it('counts the revision up and keeps the day of writing', async () => {
    const library = openFreshLibrary();
    const { id, createdAt } = await addNote(library, { text: 'one', target: onUmerov });
    const { note, conflict } = await editNote(library, { id, revision: 1, text: 'two' });
    expect({ ...note, updatedAt: 0, conflict }).toEqual({
      id,
      text: 'two',
      target: onUmerov,
      createdAt,
      updatedAt: 0,
      revision: 2,
      conflict: false,
    });
  });

  it('keeps both texts when another window was faster', async () => {
    const library = openFreshLibrary();
    const { id } = await addNote(library, { text: 'one', target: onUmerov });
    await editNote(library, { id, revision: 1, text: 'theirs' });
    const { note, conflict } = await editNote(library, { id, revision: 1, text: 'ours' });
    expect({ conflict, text: note.text, target: note.target }).toEqual({
      conflict: true,
      text: 'ours',
      target: onUmerov,
    });
    expect(note.id).not.toBe(id);
    expect((await listNotes(library, everything)).notes.map(({ text }) => text).sort()).toEqual(['ours', 'theirs']);
  });

  it('writes nothing when the text is there already', async () => {
    const library = openFreshLibrary();
    const { id } = await addNote(library, { text: 'one', target: {} });
    const before = await dumpLibrary(library);
    expect(await editNote(library, { id, revision: 7, text: 'one' })).toMatchObject({
      conflict: false,
      note: { id, revision: 1 },
    });
    expect(await dumpLibrary(library)).toEqual(before);
  });

  it.each(['deleted', 'unknown'])('keeps the text of an edit of a note that is %s', async (state) => {
    const library = openFreshLibrary();
    const { id } = await addNote(library, { text: 'one', target: onUmerov });
    await deleteNote(library, id);
    const edit = { id: state === 'deleted' ? id : 'nobody', revision: 1, text: 'still wanted' };
    expect(await editNote(library, edit)).toMatchObject({ conflict: true, note: { text: 'still wanted' } });
    expect((await listNotes(library, everything)).notes).toHaveLength(1);
  });
});

describe('two windows on the same notes', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

  it('lose no acknowledged text in any seeded interleaving', async () => {
    for (const seed of seeds) await playTwoWindows(seed);
  }, 60_000);
});

// Each window edits the note it sees, several edits in flight. A text may go only by an edit that named its revision.
async function playTwoWindows(seed: number): Promise<void> {
  const random = createRandom(seed);
  const library = openFreshLibrary();
  const first = await addNote(library, { text: 'start', target: {} });
  const windows = [first, first];
  const replaced = new Set<string>();
  const acknowledged = new Map([[`${first.id}@1`, 'start']]);
  for (let round = 0; round < 6; round++) {
    const edits = Array.from({ length: 1 + random(3) }, async (_, nth) => {
      const place = random(2);
      const seen = windows[place] ?? first;
      const text = `round ${round} edit ${nth} of window ${place}`;
      if (random(3) === 0) await Promise.resolve();
      const { note, conflict } = await editNote(library, { id: seen.id, revision: seen.revision, text });
      if (!conflict) replaced.add(`${seen.id}@${seen.revision}`);
      acknowledged.set(`${note.id}@${note.revision}`, text);
      if (random(2) === 0) windows[place] = note;
    });
    await Promise.all(edits);
  }
  const wanted = [...acknowledged].filter(([version]) => !replaced.has(version)).map(([, text]) => text);
  const stored = (await listNotes(library, { query: '', limit: 100 })).notes.map(({ text }) => text);
  expect(stored.sort(), `seed ${seed}`).toEqual(wanted.sort());
}

/** Whole numbers below n, the same for the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('deleteNote and restoreNote', () => {
  it('hide and show, as often as asked', async () => {
    const library = openFreshLibrary();
    const note = await addNote(library, { text: 'one', target: {} });
    await deleteNote(library, note.id);
    await deleteNote(library, note.id);
    expect((await listNotes(library, everything)).total).toBe(0);
    await restoreNote(library, note.id);
    await restoreNote(library, note.id);
    expect((await listNotes(library, everything)).notes).toEqual([{ ...note, revision: 3 }]);
  });

  it('keep a deleted note 30 days and then no longer', async () => {
    const library = openFreshLibrary();
    const { id } = await addNote(library, { text: 'old', target: {} });
    await addNote(library, { text: 'stays', target: {} });
    await saveDraft(library, { key: `note:${id}`, text: 'old, half changed', target: {} });
    await deleteNote(library, id);
    library.wait(restorableMs - 1000);
    expect(await purgeDeleted(library)).toBe(0);
    expect(await findDraft(library, `note:${id}`), 'comes back with the note').toBeDefined();
    library.wait(2000);
    expect(await purgeDeleted(library)).toBe(1);
    await expect(restoreNote(library, id)).rejects.toThrow('gone');
    expect([...library.area.values.keys()].filter((key) => key.includes(id))).toEqual([]);
    expect((await listNotes(library, everything)).notes.map(({ text }) => text)).toEqual(['stays']);
  });
});

it('what is left of a deleted note when the browser refuses goes the next time', async () => {
  const library = openFreshLibrary();
  const { id } = await addNote(library, { text: 'old', target: {} });
  await deleteNote(library, id);
  library.wait(restorableMs + 1000);
  vi.spyOn(library.area, 'remove').mockRejectedValueOnce(new Error('storage is busy'));
  await expect(purgeDeleted(library)).rejects.toThrow('not removed');
  expect(await purgeDeleted(library)).toBe(1);
  expect([...library.area.values.keys()].filter((key) => key.includes(id))).toEqual([]);
  expect(await checkLibrary(library)).toMatchObject({ state: 'ok', notes: 0 });
});

describe('listNotes', () => {
  async function openThree() {
    const library = openFreshLibrary();
    await addNote(library, { text: 'First, about René', target: {} });
    await addNote(library, { text: 'Second', target: onUmerov });
    await addNote(library, {
      text: 'Третя нотатка',
      target: { article: { canonicalUrl: 'https://example.org/b', title: 'EDIP' } },
    });
    return library;
  }

  it.each([
    ['everything, newest first', '', ['Третя нотатка', 'Second', 'First, about René']],
    ['the text, without accents', 'RENE', ['First, about René']],
    ['another script', 'третя', ['Третя нотатка']],
    ['the quote', 'signed', ['Second']],
    ['the actor', 'umerov', ['Second']],
    ['the article', 'edip', ['Третя нотатка']],
    ['several words in any place', 'umerov drones', ['Second']],
    ['a word that is nowhere', 'umerov edip', []],
  ])('searches %s', async (_name, query, texts) => {
    const { notes, total } = await listNotes(await openThree(), { query, limit: 50 });
    expect([notes.map(({ text }) => text), total]).toEqual([texts, texts.length]);
  });

  it('cuts at the limit and still tells the total', async () => {
    const { notes, total } = await listNotes(await openThree(), { query: '', limit: 1 });
    expect([notes.length, total]).toEqual([1, 3]);
  });

  it('gives the notes of one article', async () => {
    const { notes } = await listNotes(await openThree(), { ...everything, canonicalUrl: 'https://example.org/a' });
    expect(notes.map(({ text }) => text)).toEqual(['Second']);
  });
});
