// @vitest-environment happy-dom
// Both lists of the popup as a reader uses them: deleting, editing, searching, a lost library.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  act,
  calls,
  canonicalUrl,
  changeLibrary,
  find,
  findText,
  note,
  press,
  resetWorld,
  type,
  world,
} from '../../tests/support/popup-world';
import { ReviewApp } from './ReviewApp';

vi.mock(
  '../messages/call-background',
  async () => (await import('../../tests/support/popup-world')).fakeCallBackground,
);
vi.mock('../messages/call-page', async () => (await import('../../tests/support/popup-world')).fakeCallPage);
vi.mock(
  '../messages/library-changed',
  async () => (await import('../../tests/support/popup-world')).fakeLibraryChanged,
);
vi.mock('../platform/permissions', () => ({ requestOrigins: vi.fn() }));

const openPopup = () => act(() => render(<ReviewApp tab={{ id: 7, url: canonicalUrl }} />, document.body));
const closePopup = () => act(() => render(null, document.body));

beforeEach(resetWorld);

afterEach(async () => {
  await closePopup();
  expect(world.listeners.size, 'listeners left behind').toBe(0);
});

test('deleting can be undone, several at once', async () => {
  await openPopup();
  await press('Notes');
  await press('Delete note');
  expect(find('.toast')?.textContent).toContain('Note deleted.');
  world.background.listNotes = () => ({ notes: [note('n2', 'Second note')], total: 1 });
  await changeLibrary();
  expect(document.body.textContent).not.toContain('First note');
  await press('Delete note');
  expect(find('.toast')?.textContent).toContain('2 entries deleted.');
  await press('Undo');
  expect(calls('restoreNote').map(({ id }) => id)).toEqual(['n1', 'n2']);
  expect(find('.toast')).toBeNull();
});

test('an edit names the revision it began from, also when a newer one comes in meanwhile', async () => {
  world.background.editNote = () => ({ note: note('n1', 'Mine'), conflict: true });
  await openPopup();
  await press('Notes');
  await press('Edit note');
  await type('Mine', findText('.note-editor textarea'));
  expect(calls('saveDraft').at(-1)).toMatchObject({ key: 'note:n1', text: 'Mine' });
  world.background.listNotes = () => ({ notes: [{ ...note('n1', 'Theirs'), revision: 2 }], total: 1 });
  await changeLibrary();
  await press('Save changes');
  expect(calls('editNote')).toMatchObject([{ id: 'n1', revision: 1, text: 'Mine', draftKey: 'note:n1' }]);
  expect(document.body.textContent).toContain('Both texts are kept');
});

test('a half-typed edit goes on from the revision that it was begun from', async () => {
  world.background.editNote = () => ({ note: note('n1', 'Mine'), conflict: true });
  await openPopup();
  await press('Notes');
  await press('Edit note');
  await type('Mine', findText('.note-editor textarea'));
  await closePopup();
  world.background.listNotes = () => ({ notes: [{ ...note('n1', 'Theirs'), revision: 2 }], total: 1 });
  await openPopup();
  await press('Notes');
  await press('Edit note');
  expect(findText('.note-editor textarea')?.value).toBe('Mine');
  await press('Save changes');
  expect(calls('editNote')).toMatchObject([{ id: 'n1', revision: 1, text: 'Mine' }]);
});

test('an edit pressed for again makes the same copy until something changes in it', async () => {
  world.background.editNote = () => Promise.reject(new Error('Nobody answered.'));
  await openPopup();
  await press('Notes');
  await press('Edit note');
  for (const text of ['Mine', 'Mine', 'Mine, longer']) {
    await type(text, findText('.note-editor textarea'));
    await press('Save changes');
    await press('Save changes');
  }
  expect(find('.note-editor [role="alert"]')?.textContent).toBe('Not saved. Nobody answered.');
  const copies = calls('editNote').map(({ copyId }) => copyId);
  expect(copies.map((id) => copies.indexOf(id))).toEqual([0, 0, 2, 2, 4, 4]);
});

test('a half-typed edit survives closing the popup', async () => {
  await openPopup();
  await press('Notes');
  await press('Edit note');
  await type('Half', findText('.note-editor textarea'));
  await closePopup();
  await openPopup();
  await press('Notes');
  await press('Edit note');
  expect(findText('.note-editor textarea')?.value).toBe('Half');
  await press('Discard changes');
  expect(calls('discardDraft')).toContainEqual({ key: 'note:n1' });
  expect(find('.note-editor')).toBeNull();
});

test('search waits until the typing rests', async () => {
  await openPopup();
  await press('Notes');
  await type('kubilius', find<HTMLInputElement>('[type="search"]'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(calls('listNotes').map(({ query }) => query)).toEqual(['', 'kubilius']);
});

test('a lost library is never called empty', async () => {
  const lost = { state: 'lost', reason: 'The browser handed out an empty library.', notes: 0, articles: 0 };
  world.background.libraryHealth = () => ({ ...lost, expectedNotes: 312, expectedArticles: 48, recoverable: 310 });
  world.background.listNotes = () => ({ notes: [], total: 0 });
  await openPopup();
  await press('Notes');
  expect(find('.trouble')?.textContent).toContain('0 found, 312 expected');
  expect(document.body.textContent).not.toContain('No notes yet');
  world.background.libraryHealth = () => ({ state: 'ok' });
  await press('Restore 310');
  expect(calls('recoverLibrary')).toHaveLength(1);
  expect(find('.trouble')).toBeNull();
});
