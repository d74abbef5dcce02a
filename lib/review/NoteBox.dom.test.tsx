// @vitest-environment happy-dom
// The note box as a reader uses it.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  act,
  article,
  calls,
  canonicalUrl,
  find,
  findButton,
  findText,
  note,
  press,
  resetWorld,
  settle,
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

test('every keystroke stores the draft, and the next popup has it', async () => {
  await openPopup();
  await type('Ask who');
  expect(calls('saveDraft').map(({ text }) => text)).toEqual(['A', 'As', 'Ask', 'Ask ', 'Ask w', 'Ask wh', 'Ask who']);
  expect(calls('saveDraft')[0]).toMatchObject({ key: `page:${canonicalUrl}`, target: { article: { canonicalUrl } } });
  await closePopup();
  await openPopup();
  expect(findText()?.value).toBe('Ask who');
});

test('“Saved” is said after the answer, and the box is empty then', async () => {
  let answer = (_note: unknown) => {};
  world.background.addNote = () => new Promise((resolve) => (answer = resolve));
  await openPopup();
  await type('A note');
  await press('Add note');
  expect(document.body.textContent).not.toContain('Saved');
  expect(findText()?.value).toBe('A note');
  answer(note('new', 'A note'));
  await settle();
  expect(document.body.textContent).toMatch(/Saved \d\d:\d\d/);
  expect(findText()?.value).toBe('');
  expect(calls('addNote')).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      text: 'A note',
      target: { article: { canonicalUrl, title: article.title } },
      draftKey: `page:${canonicalUrl}`,
    },
  ]);
});

test('a refused save keeps the text and shows the sentence', async () => {
  world.background.addNote = () => {
    throw new Error('The disk is full.');
  };
  await openPopup();
  await type('Not to be lost');
  await press('Add note');
  expect(find('.note-form [role="alert"]')?.textContent).toBe('Not saved. The disk is full.');
  expect(findText()?.value).toBe('Not to be lost');
  await closePopup();
  await openPopup();
  expect(findText()?.value).toBe('Not to be lost');
});

test('a note pressed for again is the same note until something changes in it', async () => {
  world.background.addNote = () => Promise.reject(new Error('Nobody answered.'));
  await openPopup();
  await type('A note');
  await press('Add note');
  await press('Add note');
  await type('A note, longer');
  expect(find('.note-form [role="alert"]')?.textContent).toBe('');
  await press('Add note');
  world.background.addNote = ({ text }) => note('new', String(text));
  await press('Add note');
  await type('Another');
  await press('Add note');
  const ids = calls('addNote').map(({ id }) => id);
  expect(ids.map((id) => ids.indexOf(id))).toEqual([0, 0, 2, 2, 4]);
});

test('what a note is about stays as it is while the note is being saved', async () => {
  const held = Promise.withResolvers<unknown>();
  world.background.addNote = () => held.promise;
  await openPopup();
  await type('A note');
  await press('Add note');
  const stored = calls('saveDraft').length;
  await act(() => {
    const select = find<HTMLSelectElement>('select');
    if (select) select.value = 'rustem-umerov';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(calls('saveDraft').length, 'no draft of what is a note already').toBe(stored);
  await act(() => held.resolve(note('new', 'A note')));
  expect(document.body.textContent).toMatch(/Saved/);
});

test('a note begun before an earlier draft was found is not saved with it unseen', async () => {
  const stored = { key: `page:${canonicalUrl}`, text: 'Yesterday', target: {} };
  const held = Promise.withResolvers<unknown>();
  world.background.findDraft = () => held.promise;
  await openPopup();
  await type('today');
  await press('Add note');
  await act(() => held.resolve(stored));
  expect(calls('addNote')).toEqual([]);
  expect(findText()?.value).toBe('Yesterday\n\ntoday');
  expect(find('.note-form')?.textContent).toContain('An earlier draft of yours was found.');
  await press('Add note');
  expect(calls('addNote')).toMatchObject([{ text: 'Yesterday\n\ntoday' }]);
});

test('a draft that cannot be kept is said at once', async () => {
  world.background.saveDraft = () => {
    throw new Error('The disk is full.');
  };
  await openPopup();
  await type('A');
  expect(find('.note-form')?.textContent).toContain('This draft is not kept: The disk is full.');
});

test('spaces alone are no note', async () => {
  await openPopup();
  await type('   ');
  expect(findButton('Add note')?.getAttribute('aria-disabled')).toBe('true');
  expect(find('#note-hint')?.textContent).toContain('Only spaces');
  await press('Add note');
  expect(calls('addNote')).toEqual([]);
});

test.each([{ ctrlKey: true }, { metaKey: true }])('the keyboard adds a note with %j and Enter', async (keys) => {
  await openPopup();
  await type('By key');
  await act(
    () => void find('textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...keys })),
  );
  expect(calls('addNote')).toHaveLength(1);
});

test('a note can be about an actor and a selected sentence', async () => {
  world.page.selectedQuote = () => ({ exact: 'Ukraine is ready.', prefix: '', suffix: '' });
  await openPopup();
  expect(find('.note-form blockquote')?.textContent).toBe('Ukraine is ready.');
  expect(calls('saveDraft'), 'a suggestion is no draft').toEqual([]);
  await act(() => {
    const select = find<HTMLSelectElement>('select');
    if (select) select.value = 'rustem-umerov';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await type('Check');
  await press('Add note');
  expect(calls('addNote')[0]?.target).toEqual({
    article: { canonicalUrl, title: article.title },
    entity: { id: 'rustem-umerov', label: 'Rustem Umerov' },
    quote: { exact: 'Ukraine is ready.', prefix: '', suffix: '' },
  });
});

test('the quote can be taken away', async () => {
  world.page.selectedQuote = () => ({ exact: 'Ukraine is ready.', prefix: '', suffix: '' });
  await openPopup();
  await press('Remove quote');
  expect(find('.note-form blockquote')).toBeNull();
});

test('a late suggestion never wipes what was typed meanwhile', async () => {
  let tell = (_quote: unknown) => {};
  world.page.selectedQuote = () => new Promise((resolve) => (tell = resolve));
  await openPopup();
  await type('Typed first');
  tell({ exact: 'Too late.', prefix: '', suffix: '' });
  await settle();
  expect(findText()?.value).toBe('Typed first');
  expect(find('.note-form blockquote')).toBeNull();
});

test('a page that cannot be read still takes a loose note', async () => {
  world.background.readPage = () => undefined;
  world.background.siteState = () => undefined;
  await openPopup();
  expect(document.body.textContent).toContain('This page cannot be read');
  await type('Loose');
  await press('Add note');
  expect(calls('addNote')).toMatchObject([{ text: 'Loose', target: {}, draftKey: 'page:' }]);
});
