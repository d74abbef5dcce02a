// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Note, NoteId } from '../../lib/model/note';
import { NoteItem } from './NoteItem';

const hebrew = 'לבדוק את התאריך ⚠️\nsecond line';
const note: Note = {
  id: 'n1' as NoteId,
  text: hebrew,
  target: { article: { canonicalUrl: 'https://example.org/a', title: 'Umerov in Brussels' } },
  createdAt: 1_795_000_000_000,
  updatedAt: 1_795_000_000_000,
  revision: 1,
};
const edit = vi.fn();
const remove = vi.fn();

const show = (patch: Partial<Note> = {}) =>
  act(() => render(<NoteItem note={{ ...note, ...patch }} edit={edit} remove={remove} />, document.body));

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test('a note is text: directions isolated, line breaks kept, markup shown as written', async () => {
  await show({ text: `${hebrew}<img src=x onerror=alert(1)>` });
  expect(document.querySelector('bdi.note-text')?.textContent).toBe(`${hebrew}<img src=x onerror=alert(1)>`);
  expect(document.querySelector('img')).toBeNull();
});

test('a web address becomes a link that gives nothing away', async () => {
  await show();
  const link = document.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://example.org/a');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
});

test('any other address stays text', async () => {
  await show({ target: { article: { canonicalUrl: 'javascript:alert(1)', title: 'Umerov in Brussels' } } });
  expect(document.querySelector('a')).toBeNull();
  expect(document.body.textContent).toContain('Umerov in Brussels');
});

test('a very long note is folded until asked for', async () => {
  const long = 'word '.repeat(200_000);
  await show({ text: long });
  expect(document.querySelector('.note-text')?.textContent?.length).toBeLessThan(1_000);
  const unfold = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Show all'));
  await act(() => unfold?.click());
  expect(document.querySelector('.note-text')?.textContent).toBe(long);
});

test('deleting tells whether it was done by key', async () => {
  await show();
  const button = document.querySelector<HTMLElement>('[aria-label^="Delete note"]');
  button?.dispatchEvent(new MouseEvent('click', { detail: 1 }));
  button?.dispatchEvent(new MouseEvent('click', { detail: 0 }));
  expect(remove.mock.calls).toEqual([[false], [true]]);
});
