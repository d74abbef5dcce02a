import { describe, expect, it } from 'vitest';
import { openFreshLibrary } from '../../tests/support/fresh-library';
import type { Note } from '../model/note';
import { journalRowKey, listJournalRows, planJournal, readJournalLines } from './journal';
import { addNote, editNote } from './notes';

const noteRow = (id: string, text = '') => ({ kind: 'note', row: { id, text } as unknown as Note }) as const;
const line = (id: string, size = 10) => ({ id, size });

describe('planJournal', () => {
  it('puts a written row last, once', () => {
    const plan = planJournal([line('a'), line('b')], [noteRow('a')]);
    expect([plan.lines.map(({ id }) => id), plan.dropped]).toEqual([['b', 'a'], []]);
  });

  it('keeps the last 500', () => {
    const lines = Array.from({ length: 500 }, (_, place) => line(`n${place}`));
    const plan = planJournal(lines, [noteRow('new')]);
    expect([plan.lines.length, plan.dropped]).toEqual([500, ['n0']]);
  });

  it('keeps about two million characters, and the newest whatever its length', () => {
    expect(planJournal([line('a', 1_500_000), line('b', 600_000)], [noteRow('c')]).dropped).toEqual(['a']);
    const plan = planJournal([line('a'), line('b')], [noteRow('c', 'x'.repeat(3_000_000))]);
    expect([plan.lines.map(({ id }) => id), plan.dropped]).toEqual([['c'], ['a', 'b']]);
  });
});

it.each([undefined, null, 'text', [{ id: 1, size: 2 }, null]])('reads the order %j as empty', (stored) => {
  expect(readJournalLines(stored)).toEqual([]);
});

describe('the journal beside the notes', () => {
  it('holds the last revision of each note and forgets the oldest', async () => {
    const library = openFreshLibrary();
    const first = await addNote(library, { text: 'first', target: {} });
    for (let count = 0; count < 500; count++) await addNote(library, { text: `note ${count}`, target: {} });
    expect(library.area.values.has(journalRowKey(first.id))).toBe(false);
    const { note } = await editNote(library, { id: first.id, revision: 1, text: 'changed' });
    const rows = await listJournalRows(library.area);
    expect(rows).toHaveLength(500);
    expect(rows).toContainEqual({ kind: 'note', row: note });
  }, 30_000);

  it('is not disturbed by foreign values', async () => {
    const library = openFreshLibrary();
    await library.area.set({ 'j:x': 'nothing', 'j:y': { kind: 'note', row: null }, 'draft:j:z': {} });
    expect(await listJournalRows(library.area)).toEqual([]);
  });
});
