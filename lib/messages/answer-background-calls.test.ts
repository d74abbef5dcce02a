import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../platform/messaging';
import { answer, answerBackgroundCalls, type BackgroundHandlers } from './answer-background-calls';
import { allowedInPages, type BackgroundCall, backgroundRequests } from './background-calls';

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
const listeners: Listener[] = [];

vi.mock('../platform/messaging', () => ({ onMessage: (listener: Listener) => listeners.push(listener) }));

const senders: Readonly<Record<string, Sender>> = {
  popup: { isExtensionPage: true, url: 'chrome-extension://dramatis/popup.html' },
  'own page in a tab': { isExtensionPage: true, tabId: 3, url: 'chrome-extension://dramatis/options.html' },
  'content script': { isExtensionPage: false, tabId: 7, url: 'https://example.org/a' },
  'content script in a frame without address': { isExtensionPage: false, tabId: 7 },
  'no one known': { isExtensionPage: false },
};

const target = { article: { canonicalUrl: 'https://example.org/a', title: 'A' } };

/** A well-formed request of every call. */
const wellFormed: Readonly<Record<BackgroundCall, unknown>> = {
  findMentions: { blocks: [{ id: 0, text: 'Kyiv', region: 'body' }], date: '2025-03-07', lang: 'en' },
  beginNote: { target },
  readPage: { tabId: 1 },
  describeEntities: { ids: ['rustem-umerov'], date: '2025-03-07' },
  siteState: { url: 'https://example.org/' },
  switchSite: { host: 'example.org', off: true },
  reach: {},
  settings: {},
  chooseMarking: { lowest: 'likely', offices: true },
  welcomed: {},
  markWeapons: { on: true },
  saveArticle: { tabId: 1 },
  findArticle: { canonicalUrl: 'https://example.org/a' },
  listArticles: { query: '', limit: 10 },
  deleteArticle: { id: 'x' },
  restoreArticle: { id: 'x' },
  addNote: { id: 'x', text: 'note', target, draftKey: 'page:x' },
  editNote: { id: 'x', revision: 1, text: 'note', copyId: 'y', draftKey: 'note:x' },
  listNotes: { query: '', limit: 10, canonicalUrl: 'https://example.org/a' },
  deleteNote: { id: 'x' },
  restoreNote: { id: 'x' },
  saveDraft: { key: 'page:x', text: '', target: {}, revision: 1 },
  findDraft: { key: 'page:x' },
  discardDraft: { key: 'page:x' },
  searchEntities: { query: 'um' },
  overlay: {},
  overlayLossSeen: {},
  importOverlay: { fileName: 'names.csv', text: 'name,kind' },
  exportOverlay: { as: 'json' },
  addOwnName: { kind: 'person', names: ['Ivan Petrenko'], lang: 'mul', note: '' },
  correctable: { entity: 'x' },
  correct: {
    entity: 'x',
    label: 'X',
    spellings: ['Y'],
    post: { id: '', role: 'Minister', org: 'Z', from: '2025', to: '' },
    source: '',
  },
  hideOwn: { part: 'entities', id: 'own-x' },
  restoreOwn: { part: 'corrections', id: 'x' },
  rejectMention: {
    tabId: 1,
    url: 'https://example.org/a',
    entity: 'x',
    form: 'X',
    scope: 'site',
    before: '',
    after: '',
  },
  forgetVerdict: { id: 'x', tabId: 1 },
  libraryHealth: {},
  recoverLibrary: {},
};

const calls = Object.keys(backgroundRequests) as BackgroundCall[];
const handled = vi.fn();
const handlers = Object.fromEntries(
  calls.map((call) => [call, async (request: unknown, sender: Sender) => handled(call, request, sender)]),
) as unknown as BackgroundHandlers;

const wire = (call: string, request: unknown) => ({ to: 'background' as const, call, request });
const popup = senders.popup as Sender;

beforeEach(() => {
  handled.mockReset();
  handled.mockReturnValue('done');
});

describe.each(Object.entries(senders))('a call by %s', (_name, sender) => {
  it.each(calls)('%s is answered or refused, as the list says', async (call) => {
    const isAllowed = sender.isExtensionPage || allowedInPages.has(call);
    const result = await answer(handlers, wire(call, wellFormed[call]), sender);
    expect(result).toEqual(
      isAllowed ? { ok: true, value: 'done' } : { ok: false, message: 'A page may not ask for this.' },
    );
    expect(handled.mock.calls).toEqual(isAllowed ? [[call, wellFormed[call], sender]] : []);
  });
});

it('lets a page find mentions, ask who they are, begin a note and ask about its site, and nothing else', () => {
  expect([...allowedInPages].sort()).toEqual(['beginNote', 'describeEntities', 'findMentions', 'siteState']);
});

describe('a malformed request', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);
  const strange = [undefined, null, 0, 'text', [], [{}], () => 1, deep(50), { toString: 1 }];
  const withFields = calls.filter((call) => Object.keys(backgroundRequests[call].entries).length > 0);

  it.each(withFields)('of %s is refused whatever it is', async (call) => {
    for (const request of [...strange, {}]) {
      const result = await answer(handlers, wire(call, request), popup);
      expect(result).toMatchObject({ ok: false, message: expect.stringContaining('right form') });
    }
    expect(handled).not.toHaveBeenCalled();
  });

  it.each(withFields)('of %s is refused when one field has another type', async (call) => {
    const right = wellFormed[call] as Record<string, unknown>;
    for (const field of Object.keys(right)) {
      for (const value of [null, Number.NaN, -1, 1.5, Symbol.iterator]) {
        expect((await answer(handlers, wire(call, { ...right, [field]: value }), popup)).ok, `${field}`).toBe(false);
      }
    }
    expect(handled).not.toHaveBeenCalled();
  });

  it.each([
    ['an endless address', 'findArticle', { canonicalUrl: `https://example.org/${'a'.repeat(4_000)}` }],
    ['too many blocks', 'findMentions', { blocks: new Array(100_001).fill({ id: 0, text: '', region: 'body' }) }],
    ['a region that is none', 'findMentions', { blocks: [{ id: 0, text: '', region: '__proto__' }] }],
    ['an endless quote', 'beginNote', { target: { quote: { exact: 'x'.repeat(20_001), prefix: '', suffix: '' } } }],
    ['an endless label', 'addNote', { id: 'n', text: 'x', target: { entity: { id: 'x', label: 'x'.repeat(401) } } }],
    ['half a target', 'addNote', { id: 'n', text: 'x', target: { entity: { id: 'x' } } }],
  ])('with %s is refused', async (_name, call, request) => {
    expect((await answer(handlers, wire(call, request), popup)).ok).toBe(false);
    expect(handled).not.toHaveBeenCalled();
  });

  it('loses fields that nobody asked for', async () => {
    const request = JSON.parse('{"id":"x","more":1,"__proto__":{"isAdmin":true}}');
    await answer(handlers, wire('deleteNote', request), popup);
    const [, given] = handled.mock.calls[0] as [string, Record<string, unknown>];
    expect(Object.keys(given)).toEqual(['id']);
    expect(given.isAdmin).toBeUndefined();
  });
});

it.each(['addNote', 'saveDraft', 'findDraft', 'discardDraft'] as const)(
  '%s takes the draft of the longest address there is',
  async (call) => {
    const canonicalUrl = `https://example.org/${'a'.repeat(4_000)}`.slice(0, 4_000);
    const key = `page:${canonicalUrl}`;
    const right = { ...(wellFormed[call] as object), target: { article: { canonicalUrl, title: 'A' } } };
    expect(await answer(handlers, wire(call, { ...right, key, draftKey: key }), popup)).toMatchObject({ ok: true });
  },
);

it.each(['', 'nothing', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'does not know a call “%s”',
  async (call) => {
    expect(await answer(handlers, wire(call, {}), popup)).toEqual({ ok: false, message: 'This call is not known.' });
  },
);

it.each([
  ['a sentence', new Error('The disk is full.'), 'The disk is full.'],
  ['anything', 'text', 'text'],
])('a handler that throws %s answers with it', async (_name, thrown, message) => {
  handled.mockImplementation(() => {
    throw thrown;
  });
  expect(await answer(handlers, wire('reach', {}), popup)).toEqual({ ok: false, message });
});

it.each([
  undefined,
  null,
  'text',
  {},
  { to: 'page', call: 'reach', request: {} },
  { to: 'background' },
  { signal: 'libraryChanged' },
])('leaves %j to other listeners', (message) => {
  answerBackgroundCalls(handlers);
  expect(listeners.at(-1)?.(message, popup)).toBeUndefined();
});

it('answers what is meant for the background', async () => {
  answerBackgroundCalls(handlers);
  expect(await listeners.at(-1)?.(wire('reach', {}), popup)).toEqual({ ok: true, value: 'done' });
});
