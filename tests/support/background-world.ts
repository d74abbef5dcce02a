// The whole background on a browser in memory, for the tests of lib/background: `ask` sends a call as the popup or the
// script in a page would. Importing this puts fakes in place of the browser, the knowledge and the linking, and starts a
// new background before each test.
import { afterEach, beforeEach, vi } from 'vitest';
import type { BackgroundAnswer, BackgroundCall, BackgroundRequest } from '../../lib/messages/background-calls';
import { unpackAnswer } from '../../lib/messages/wire';
import { createFakeBrowser, type FakeBrowser, type FakeTab } from './fake-browser';
import { type FreshLibrary, openFreshLibrary } from './fresh-library';

interface World {
  fake: FakeBrowser;
  library: FreshLibrary;
  linkingFails: boolean;
}

// Mocks are hoisted above everything, so what they use must be, too; and a hoisted value cannot be exported itself.
const hoisted = vi.hoisted(() => ({}) as World);

/** What the background lives in; new for each test. */
export const world = hoisted;

// One of the bundled knowledge, and one as readers add them: with a label of no language.
const labels: Readonly<Record<string, object>> = {
  'rustem-umerov': { en: 'Rustem Umerov' },
  'own-petrenko': { mul: 'Ivan Petrenko' },
};

vi.mock('../../lib/platform/browser', () => ({
  get browser() {
    return hoisted.fake.browser;
  },
}));
vi.mock('../../lib/platform/log', () => ({ logProblem: vi.fn() }));
vi.mock('../../lib/background/own-library', () => ({ openOwnLibrary: () => hoisted.library }));
vi.mock('../../lib/background/load-knowledge', () => ({
  loadKnowledge: () => ({
    version: 'v1',
    linking: { index: { classes: {} } },
    findEntity: (id: string) => (id in labels ? { id, label: labels[id] } : undefined),
    searchEntities: (query: string, limit: number) => [{ id: query, label: `${limit}`, kind: 'person' }],
  }),
}));
vi.mock('../../lib/knowledge/describe/describe-entity', () => ({
  describeEntity: (_knowledge: unknown, id: string, options: object) => ({ id, ...options }),
}));
// Marks every “Umerov”, and “Patriot” when asked for what is optional; that is enough to see offsets travel.
vi.mock('../../lib/linking/link-mentions', () => ({
  linkMentions: (
    _linking: unknown,
    query: { blocks: { id: number; text: string }[]; offices?: boolean; optional?: boolean },
  ) => {
    if (hoisted.linkingFails) throw new Error('index broken');
    const office = { block: 0, start: 0, end: 1, entity: 'an-office', others: [], reason: { confidence: 'likely' } };
    const pattern = query.optional === true ? /Umerov|Patriot/g : /Umerov/g;
    const names = query.blocks.flatMap(({ id, text }) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        block: id,
        start: index,
        end: index + found.length,
        entity: 'rustem-umerov',
        others: ['other-umerov'],
        reason: { confidence: 'likely' },
      })),
    );
    return query.offices === true ? [office, ...names] : names;
  },
}));

const { startBackground } = await import('../../lib/background/start-background');
export const { logProblem } = await import('../../lib/platform/log');

/** Address of the article in an open tab. */
export const address = 'https://example.org/a';
/** What the capture script brings from it. */
export const capture = {
  meta: {
    url: address,
    canonicalUrl: address,
    title: 'Loans\u202E',
    author: 'A. Writer',
    site: 'example.org',
    lang: 'en',
  },
  text: 'Loans\nUmerov signed.',
  extractor: 'readability',
};
/** What its reading script answers. */
export const pageState = { article: { ...capture.meta, title: 'Loans' }, actors: [], markCount: 0, busy: false };

/** A page whose reading script answers calls from a table. */
export function createScript(answers: Record<string, unknown>) {
  return (message: unknown) => {
    const { call } = message as { call: string };
    const value = answers[call];
    return Promise.resolve({ ok: true, value: typeof value === 'function' ? value(message) : value });
  };
}

/** Opens an article where scripts are allowed and none runs yet, or another `tab`; its id. */
export function openTab(tab: Partial<FakeTab> = {}): number {
  const id = world.fake.tabs.size + 1;
  world.fake.tabs.set(id, { url: address, injected: createScript({ pageState }), captured: capture, ...tab });
  return id;
}

/** Asks the background; by the popup, or by the script in a tab. */
export async function ask<C extends BackgroundCall>(call: C, request: BackgroundRequest<C>, from?: { tabId: number }) {
  return unpackAnswer(await world.fake.send({ to: 'background', call, request }, from)) as BackgroundAnswer<C>;
}

/** What happened in the browser, one line each. */
export const seen = (what: string) => world.fake.seen.filter((line) => line.includes(what));
/** Waits for what nobody answers. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Starts a background in a new browser, with a library of its own or the given one. */
export function startAnew(library: FreshLibrary = openFreshLibrary()): void {
  world.fake = createFakeBrowser();
  world.library = library;
  startBackground();
}

beforeEach(() => {
  world.linkingFails = false;
  vi.mocked(logProblem).mockClear();
  startAnew();
});

afterEach(() => {
  vi.restoreAllMocks();
});
