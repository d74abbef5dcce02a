// A small world round the popup for its dom tests: a background, a page and a library signal that tests can change, and
// hands to press and type with. The three `fake…` objects stand in for the modules of lib/messages of the same name.
import { options } from 'preact';
import { expect } from 'vitest';
import type { PageState } from '../../lib/model/page-state';

type Request = Record<string, unknown>;
type Handlers = Record<string, (request: Request) => unknown>;

/** What the world answers, and every call that was made. Fresh after `resetWorld`. */
export const world = {
  background: {} as Handlers,
  page: {} as Handlers,
  sent: [] as { call: string; request: Request }[],
  listeners: new Set<() => void>(),
};

async function ask(handlers: Handlers, call: string, request: Request) {
  world.sent.push({ call, request });
  return handlers[call]?.(request);
}

const askBackground = (call: string, request: Request) => ask(world.background, call, request);
export const fakeCallBackground = { callBackground: askBackground };

export const fakeCallPage = {
  callPage: (_tab: number, call: string, request: Request) => ask(world.page, call, request),
};

export const fakeLibraryChanged = {
  onLibraryChange: (changed: () => void, signal: AbortSignal) => {
    world.listeners.add(changed);
    signal.addEventListener('abort', () => world.listeners.delete(changed));
  },
};

export const canonicalUrl = 'https://example.org/a';
export const article = { url: canonicalUrl, canonicalUrl, title: 'Umerov in Brussels', site: 'Example' };

// biome-ignore lint/suspicious/noThenProperty: the field says what was held then; no profile is ever awaited
const person = { kind: 'person', kindLabel: 'Person', countries: [], then: [], latest: [], facts: [], sources: [] };
const umerov = {
  entity: 'rustem-umerov',
  profile: { ...person, id: 'rustem-umerov', label: 'Rustem Umerov' },
  count: 2,
  forms: ['Umerov'],
  reason: 'full name',
  places: [
    ['Minister ', 'Umerov', ' signed.'],
    ['Then ', 'Umerov', ' left.'],
  ],
};
const pageState = { article, actors: [umerov], markCount: 2, busy: false } as unknown as PageState;

export const note = (id: string, text: string) => ({ id, text, target: {}, createdAt: 1, updatedAt: 1, revision: 1 });

/** A readable article with one actor, two notes, no drafts; everything works. */
export function resetWorld(): void {
  const drafts: Record<string, unknown> = {};
  // Nothing is painted here, so effects need not wait for it.
  options.requestAnimationFrame = (run) => void setTimeout(run);
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
}

/** Lets answers arrive and the views follow: an answer may lead to the next question, so there are several turns. */
export async function settle() {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Does something, and lets happen what follows from it. */
export async function act(deed: () => unknown) {
  await deed();
  await settle();
}

/** The requests of one call, in order. */
export const calls = (call: string) => world.sent.filter((one) => one.call === call).map(({ request }) => request);

export const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);

/** The note box, or the editor of a note. */
export const findText = (selector = '.note-form textarea') => find<HTMLTextAreaElement>(selector);

/** A button by its words, or by the beginning of its label. */
export const findButton = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name || one.getAttribute('aria-label')?.startsWith(name),
  );

export async function press(name: string) {
  const found = findButton(name);
  expect(found, `a button “${name}”`).toBeDefined();
  await act(() => found?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 })));
}

/** Types letter by letter. */
export async function type(text: string, field: HTMLTextAreaElement | HTMLInputElement | null = findText()) {
  for (let end = 1; end <= text.length; end += 1) {
    await act(() => {
      if (field) field.value = text.slice(0, end);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

export async function changeLibrary() {
  for (const listener of world.listeners) listener();
  await settle();
}
