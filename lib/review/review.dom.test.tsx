// @vitest-environment happy-dom
// The popup as a reader uses it, with a small fake in place of the background and the page.
import { options, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../model/page-state';
import { ReviewApp } from './ReviewApp';

type Handlers = Record<string, (request: Record<string, unknown>) => unknown>;

const world = vi.hoisted(() => ({
  background: {} as Handlers,
  page: {} as Handlers,
  sent: [] as { call: string; request: Record<string, unknown> }[],
  listeners: new Set<() => void>(),
}));

// Nothing is painted here, so effects need not wait for it.
options.requestAnimationFrame = (run) => void setTimeout(run);

async function ask(handlers: Handlers, call: string, request: Record<string, unknown>) {
  world.sent.push({ call, request });
  return handlers[call]?.(request);
}

vi.mock('../messages/call-background', () => ({
  callBackground: (call: string, request: Record<string, unknown>) => ask(world.background, call, request),
}));
vi.mock('../messages/call-page', () => ({
  callPage: (_tab: number, call: string, request: Record<string, unknown>) => ask(world.page, call, request),
}));
vi.mock('../messages/library-changed', () => ({
  onLibraryChange: (changed: () => void, signal: AbortSignal) => {
    world.listeners.add(changed);
    signal.addEventListener('abort', () => world.listeners.delete(changed));
  },
}));

const granting = vi.hoisted(() => vi.fn(async (_origins: readonly string[]) => true));
vi.mock('../platform/permissions', () => ({ requestOrigins: granting }));

const canonicalUrl = 'https://example.org/a';
const article = { url: canonicalUrl, canonicalUrl, title: 'Umerov in Brussels', site: 'Example' };
// biome-ignore lint/suspicious/noThenProperty: the field says what was held then; no profile is ever awaited
const person = { kind: 'person', kindLabel: 'Person', countries: [], then: [], latest: [], facts: [], sources: [] };
const umerov = {
  entity: 'rustem-umerov',
  profile: { ...person, id: 'rustem-umerov', label: 'Rustem Umerov' },
  count: 2,
  forms: ['Umerov'],
  reason: 'full name',
};
const pageState = { article, actors: [umerov], markCount: 2, busy: false } as unknown as PageState;

const note = (id: string, text: string) => ({ id, text, target: {}, createdAt: 1, updatedAt: 1, revision: 1 });

/** Lets answers arrive and the views follow: an answer may lead to the next question, so there are several turns. */
async function settle() {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Does something, and lets happen what follows from it. */
async function act(deed: () => unknown) {
  await deed();
  await settle();
}

const calls = (call: string) => world.sent.filter((one) => one.call === call).map(({ request }) => request);
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label')?.startsWith(name),
  );

async function press(name: string, detail = 1) {
  const found = button(name);
  expect(found, `a button “${name}”`).toBeDefined();
  await act(() => void found?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })));
}

async function type(text: string, field = find<HTMLTextAreaElement>('textarea')) {
  for (let end = 1; end <= text.length; end += 1) {
    await act(() => {
      if (field) field.value = text.slice(0, end);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  await settle();
}

async function openPopup() {
  await act(() => render(<ReviewApp tab={{ id: 7, url: canonicalUrl }} />, document.body));
}

async function closePopup() {
  await act(() => render(null, document.body));
}

async function changeLibrary() {
  for (const listener of world.listeners) listener();
  await settle();
}

beforeEach(() => {
  const drafts: Record<string, unknown> = {};
  world.sent.length = 0;
  world.background = {
    readPage: () => pageState,
    siteState: () => ({ host: 'example.org', granted: false, off: false }),
    findDraft: ({ key }) => drafts[String(key)],
    saveDraft: (draft) => {
      drafts[String(draft.key)] = draft;
    },
    discardDraft: ({ key }) => {
      delete drafts[String(key)];
    },
    addNote: ({ text, draftKey }) => {
      delete drafts[String(draftKey)];
      return note('new', String(text));
    },
    listNotes: () => ({ notes: [note('n1', 'First note'), note('n2', 'Second note')], total: 2 }),
    listArticles: () => ({ articles: [], total: 0 }),
    libraryHealth: () => ({ state: 'ok' }),
  };
  world.page = { jumpToMention: () => true, selectedQuote: () => undefined };
});

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
  expect(find<HTMLTextAreaElement>('textarea')?.value).toBe('Ask who');
});

test('“Saved” is said after the answer, and the box is empty then', async () => {
  let answer = (_note: unknown) => {};
  world.background.addNote = () => new Promise((resolve) => (answer = resolve));
  await openPopup();
  await type('A note');
  await press('Add note');
  expect(document.body.textContent).not.toContain('Saved');
  expect(find<HTMLTextAreaElement>('textarea')?.value).toBe('A note');
  answer(note('new', 'A note'));
  await settle();
  expect(document.body.textContent).toMatch(/Saved \d\d:\d\d/);
  expect(find<HTMLTextAreaElement>('textarea')?.value).toBe('');
  expect(calls('addNote')).toEqual([
    { text: 'A note', target: { article: { canonicalUrl, title: article.title } }, draftKey: `page:${canonicalUrl}` },
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
  expect(find<HTMLTextAreaElement>('textarea')?.value).toBe('Not to be lost');
  await closePopup();
  await openPopup();
  expect(find<HTMLTextAreaElement>('textarea')?.value).toBe('Not to be lost');
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
  expect(button('Add note')?.getAttribute('aria-disabled')).toBe('true');
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
  expect(find<HTMLTextAreaElement>('textarea')?.value).toBe('Typed first');
  expect(find('.note-form blockquote')).toBeNull();
});

test('jumping goes on to the next mention and round again', async () => {
  await openPopup();
  const jump = find('.actor-jump');
  for (const _turn of [1, 2, 3]) {
    await act(() => jump?.click());
  }
  expect(calls('jumpToMention').map(({ nth }) => nth)).toEqual([0, 1, 0]);
  expect(find('.actors [role="status"]')?.textContent).toBe('Rustem Umerov: mention 1 of 2');
});

test('the site is asked for in the turn of the click', async () => {
  await openPopup();
  button('Mark names on example.org automatically')?.click();
  expect(granting).toHaveBeenCalledWith(['*://example.org/*']);
  await settle();
  expect(calls('welcomed')).toHaveLength(1);
});

test('a no from the browser is said plainly', async () => {
  granting.mockResolvedValueOnce(false);
  await openPopup();
  await press('Mark names on example.org automatically');
  expect(find('.site-switch')?.textContent).toContain('example.org was not allowed.');
});

test('switching the site off takes the marks away', async () => {
  await openPopup();
  await act(() => find('[role="switch"]')?.click());
  expect(calls('switchSite')).toEqual([{ host: 'example.org', off: true }]);
  expect(calls('setReading')).toEqual([{ on: false }]);
});

test('saving says so after the answer; a refusal is said too', async () => {
  await openPopup();
  world.background.saveArticle = () => ({ outcome: 'saved', article: { updatedAt: Date.now() } });
  await press('Save article');
  expect(find('.save-bar')?.textContent).toMatch(/Saved \d\d:\d\d/);
  world.background.saveArticle = () => {
    throw new Error('The page is gone.');
  };
  await press('Save article');
  expect(find('.save-bar [role="alert"]')?.textContent).toBe('Not saved. The page is gone.');
});

test('a stored article offers an update', async () => {
  world.background.findArticle = () => ({ updatedAt: new Date(2026, 10, 21).getTime() });
  await openPopup();
  expect(find('.save-bar')?.textContent).toBe('UpdateAlready saved on 21 Nov 2026');
});

test('a page that cannot be read still takes a loose note', async () => {
  world.background.readPage = () => undefined;
  world.background.siteState = () => undefined;
  await openPopup();
  expect(document.body.textContent).toContain('This page cannot be read');
  await type('Loose');
  await press('Add note');
  expect(calls('addNote')).toEqual([{ text: 'Loose', target: {}, draftKey: 'page:' }]);
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
  await type('Mine', find<HTMLTextAreaElement>('.note-editor textarea'));
  expect(calls('saveDraft').at(-1)).toMatchObject({ key: 'note:n1', text: 'Mine' });
  world.background.listNotes = () => ({ notes: [{ ...note('n1', 'Theirs'), revision: 2 }], total: 1 });
  await changeLibrary();
  await press('Save changes');
  expect(calls('editNote')).toEqual([{ id: 'n1', revision: 1, text: 'Mine' }]);
  expect(document.body.textContent).toContain('Both texts are kept');
});

test('a half-typed edit survives closing the popup', async () => {
  await openPopup();
  await press('Notes');
  await press('Edit note');
  await type('Half', find<HTMLTextAreaElement>('.note-editor textarea'));
  await closePopup();
  await openPopup();
  await press('Notes');
  await press('Edit note');
  expect(find<HTMLTextAreaElement>('.note-editor textarea')?.value).toBe('Half');
  await press('Discard changes');
  expect(calls('discardDraft')).toContainEqual({ key: 'note:n1' });
  expect(find('.note-editor')).toBeNull();
});

test('search waits until the typing rests', async () => {
  await openPopup();
  await press('Notes');
  await type('kubilius', find('[type="search"]') as HTMLTextAreaElement | null);
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
