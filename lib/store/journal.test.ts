import { describe, expect, it } from 'vitest';
import { type FreshLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import { addNote, editNote } from '../../tests/support/write-notes';
import type { SavedArticle } from '../model/article';
import type { Note } from '../model/note';
import { type JournalLine, journalKey, journalRowKey, listJournalRows, planJournal, readJournalLines } from './journal';

const noteRow = (id: string, text = '') => ({ kind: 'note', row: { id, text } as unknown as Note }) as const;
const articleRow = (id: string, text = '') =>
  ({ kind: 'article', row: { id, text } as unknown as SavedArticle }) as const;
const line = (id: string, size = 10) => ({ id, size });

describe('planJournal', () => {
  it('puts a written row last, once', () => {
    const plan = planJournal([line('a'), line('b')], [noteRow('a')]);
    expect([plan.lines.map(({ id }) => id), plan.dropped]).toEqual([['b', 'a'], []]);
  });

  it('keeps the last 2,000 notes and the last 500 articles', () => {
    const notes = Array.from({ length: 2_000 }, (_, place) => line(`n${place}`));
    const plan = planJournal(notes, [noteRow('new')]);
    expect([plan.lines.length, plan.dropped]).toEqual([2_000, ['n0']]);
    const articles = Array.from({ length: 500 }, (_, place) => ({ ...line(`a${place}`), kind: 'article' as const }));
    expect(planJournal(articles, [articleRow('new')]).dropped).toEqual(['a0']);
  });

  it('never lets articles push out a note', () => {
    const articles = Array.from({ length: 40 }, (_, place) => articleRow(`a${place}`, 'x'.repeat(60_000)));
    const plan = planJournal([line('earlier'), { ...line('note'), kind: 'note' }], articles);
    expect(plan.lines.slice(0, 2).map(({ id }) => id)).toEqual(['earlier', 'note']);
    expect(plan.dropped).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
  });

  it('keeps about two million characters, and the newest whatever its length', () => {
    expect(planJournal([line('a', 1_500_000), line('b', 600_000)], [noteRow('c')]).dropped).toEqual(['a']);
    const plan = planJournal([line('a'), line('b')], [noteRow('c', 'x'.repeat(3_000_000))]);
    expect([plan.lines.map(({ id }) => id), plan.dropped]).toEqual([['c'], ['a', 'b']]);
  });
});

/** As after nearly 2,000 notes that are longer than the first one. */
async function fillJournal({ area }: FreshLibrary): Promise<void> {
  const [first] = (await area.get([journalKey]))[journalKey] as JournalLine[];
  const others = Array.from({ length: 1_998 }, (_, place) => line(`n${place}`));
  await area.set({ [journalKey]: [first, ...others] });
}

it.each([undefined, null, 'text', [{ id: 1, size: 2 }, null]])('reads the order %j as empty', (stored) => {
  expect(readJournalLines(stored)).toEqual([]);
});

describe('the journal beside the notes', () => {
  it('holds the last revision of each note and forgets the oldest', async () => {
    const library = openFreshLibrary();
    const first = await addNote(library, { text: 'first', target: {} });
    await fillJournal(library);
    for (let count = 0; count < 3; count++) await addNote(library, { text: `note ${count}`, target: {} });
    expect(library.area.values.has(journalRowKey(first.id))).toBe(false);
    const { note } = await editNote(library, { id: first.id, revision: 1, text: 'changed' });
    const rows = await listJournalRows(library.area);
    expect(rows).toHaveLength(4);
    expect(rows).toContainEqual({ kind: 'note', row: note });
  }, 30_000);

  it('is not disturbed by foreign values', async () => {
    const library = openFreshLibrary();
    await library.area.set({ 'j:x': 'nothing', 'j:y': { kind: 'note', row: null }, 'draft:j:z': {} });
    expect(await listJournalRows(library.area)).toEqual([]);
  });
});
