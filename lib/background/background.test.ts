// The whole background on a browser in memory: every call as the popup or a page sends it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, type FakeBrowser, type FakeTab } from '../../tests/support/fake-browser';
import { type FreshLibrary, openFreshLibrary } from '../../tests/support/fresh-library';
import type { BackgroundAnswer, BackgroundCall, BackgroundRequest } from '../messages/background-calls';
import { unpackAnswer } from '../messages/wire';

const world = vi.hoisted(() => ({}) as { fake: FakeBrowser; library: FreshLibrary; linkingFails: boolean });

vi.mock('../platform/browser', () => ({
  get browser() {
    return world.fake.browser;
  },
}));
vi.mock('../platform/log', () => ({ logProblem: vi.fn() }));
vi.mock('./own-library', () => ({ openOwnLibrary: () => world.library }));
vi.mock('./load-knowledge', () => ({
  loadKnowledge: () => ({
    version: 'v1',
    linking: {},
    findEntity: (id: string) => (id === 'rustem-umerov' ? { id, label: { en: 'Rustem Umerov' } } : undefined),
    searchEntities: (query: string, limit: number) => [{ id: query, label: `${limit}`, kind: 'person' }],
  }),
}));
vi.mock('../knowledge/describe-entity', () => ({
  describeEntity: (_knowledge: unknown, id: string, options: object) => ({ id, ...options }),
}));
// Marks every “Umerov”; that is enough to see offsets travel.
vi.mock('../linking/link-mentions', () => ({
  linkMentions: (_linking: unknown, { blocks }: { blocks: { id: number; text: string }[] }) => {
    if (world.linkingFails) throw new Error('index broken');
    return blocks.flatMap(({ id, text }) =>
      [...text.matchAll(/Umerov/g)].map(({ index }) => ({
        block: id,
        start: index,
        end: index + 6,
        entity: 'rustem-umerov',
        others: ['other-umerov'],
      })),
    );
  },
}));

const { startBackground } = await import('./start-background');

const address = 'https://example.org/a';
const capture = {
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
const pageState = { article: { ...capture.meta, title: 'Loans' }, actors: [], markCount: 0, busy: false };

/** A page whose reading script answers calls from a table. */
function createScript(answers: Record<string, unknown>) {
  return (message: unknown) => {
    const { call } = message as { call: string };
    const value = answers[call];
    return Promise.resolve({ ok: true, value: typeof value === 'function' ? value(message) : value });
  };
}

function openTab(tab: Partial<FakeTab> = {}): number {
  const id = world.fake.tabs.size + 1;
  world.fake.tabs.set(id, { url: address, injected: createScript({ pageState }), captured: capture, ...tab });
  return id;
}

async function ask<C extends BackgroundCall>(call: C, request: BackgroundRequest<C>, from?: { tabId: number }) {
  return unpackAnswer(await world.fake.send({ to: 'background', call, request }, from)) as BackgroundAnswer<C>;
}

const seen = (what: string) => world.fake.seen.filter((line) => line.includes(what));
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  world.fake = createFakeBrowser();
  world.library = openFreshLibrary();
  world.linkingFails = false;
  startBackground();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('findMentions', () => {
  const blocks = [{ id: 3, text: 'Then Umerov left.', region: 'body' as const }];

  it('answers mentions and the profiles of all they may mean, as of the date', async () => {
    const tabId = openTab();
    expect(await ask('findMentions', { blocks, date: '2025-03-07' }, { tabId })).toEqual({
      mentions: [{ block: 3, start: 5, end: 11, entity: 'rustem-umerov', others: ['other-umerov'] }],
      profiles: {
        'rustem-umerov': { id: 'rustem-umerov', date: '2025-03-07' },
        'other-umerov': { id: 'other-umerov', date: '2025-03-07' },
      },
      knowledgeVersion: 'v1',
    });
  });

  it('refuses more than four million characters with a sentence', async () => {
    const half = { id: 0, text: 'x'.repeat(2_000_001), region: 'body' as const };
    await expect(ask('findMentions', { blocks: [half, half] })).rejects.toThrow('four million characters');
    expect((await ask('findMentions', { blocks: [half] })).mentions).toEqual([]);
  });
});

describe('readPage', () => {
  it('asks a script that is there, and puts none', async () => {
    const tabId = openTab({ script: createScript({ pageState }) });
    expect(await ask('readPage', { tabId })).toEqual({ ...pageState, article: { ...pageState.article, url: address } });
    expect(seen('ran')).toEqual([]);
  });

  it('puts the script where none is, and waits for its first answer', async () => {
    let looks = 0;
    const injected = (message: unknown) => (++looks < 3 ? undefined : createScript({ pageState })(message));
    const tabId = openTab({ injected });
    expect(await ask('readPage', { tabId })).toMatchObject({ busy: false });
    expect(seen('ran')).toEqual([`ran /article.js in ${tabId}`]);
  });

  it.each<[string, Partial<FakeTab>]>([
    ['a page of the browser', { url: 'chrome://settings' }],
    [
      'a PDF',
      { url: 'https://example.org/a.pdf', contentType: 'application/pdf', injected: createScript({ pageState }) },
    ],
  ])('finds nothing on %s', async (_name, tab) => {
    const tabId = openTab();
    world.fake.tabs.set(tabId, { url: '', ...tab });
    expect(await ask('readPage', { tabId })).toBeUndefined();
    expect(await ask('readPage', { tabId: 99 })).toBeUndefined();
    expect(seen('/article.js')).toEqual([]);
  });

  it('does not believe a page that says it is another site’s article', async () => {
    const article = { ...pageState.article, url: 'https://bank.example/', canonicalUrl: 'https://bank.example/b' };
    const tabId = openTab({ script: createScript({ pageState: { ...pageState, article } }) });
    expect((await ask('readPage', { tabId }))?.article).toMatchObject({ url: address, canonicalUrl: address });
  });
});

describe('saveArticle', () => {
  it('saves what was captured, with hash, mentions and clean labels, and finds it again', async () => {
    const tabId = openTab();
    const { outcome, article } = await ask('saveArticle', { tabId });
    expect([outcome, article.meta.title, article.mentionCount]).toEqual(['saved', 'Loans', 1]);
    expect(await ask('findArticle', { canonicalUrl: address })).toEqual(article);
    expect(await ask('loadArticle', { id: article.id })).toMatchObject({
      text: capture.text,
      mentions: [{ block: 1, start: 0, end: 6 }],
      knowledgeVersion: 'v1',
      textHash: '49be2a7788b5a8ad3dbd57db1b05e60dc67b68a958374e835081dd45f7839d97',
    });
    expect((await ask('saveArticle', { tabId })).outcome).toBe('unchanged');
    expect(seen('libraryChanged')).toHaveLength(1);
  });

  it('saves even when the mentions cannot be found', async () => {
    world.linkingFails = true;
    expect(await ask('saveArticle', { tabId: openTab() })).toMatchObject({
      outcome: 'saved',
      article: { mentionCount: 0 },
    });
  });

  it.each<[string, Partial<FakeTab>, string]>([
    ['a page of the browser', { url: 'chrome://settings' }, 'Only pages with a web address'],
    ['a hostile capture', { captured: { meta: 'x' } }, 'no article that can be kept'],
    ['an empty article', { captured: { ...capture, text: ' ' } }, 'No article text was found'],
  ])('refuses %s with a sentence and stores nothing', async (_name, tab, sentence) => {
    await expect(ask('saveArticle', { tabId: openTab(tab) })).rejects.toThrow(sentence);
    expect((await ask('listArticles', { query: '', limit: 9 })).total).toBe(0);
  });

  it('refuses when the tab went on to another page meanwhile', async () => {
    const tabId = openTab();
    const { executeScript } = world.fake.browser.scripting;
    vi.spyOn(world.fake.browser.scripting, 'executeScript').mockImplementation(async (given) => {
      const result = await executeScript(given);
      world.fake.tabs.set(tabId, { url: 'https://example.org/b' });
      return result;
    });
    await expect(ask('saveArticle', { tabId })).rejects.toThrow('The page changed');
  });

  it('deletes and restores', async () => {
    const { article } = await ask('saveArticle', { tabId: openTab() });
    await ask('deleteArticle', { id: article.id });
    expect(await ask('findArticle', { canonicalUrl: address })).toBeUndefined();
    await ask('restoreArticle', { id: article.id });
    expect((await ask('listArticles', { query: 'signed', limit: 9 })).total).toBe(1);
  });
});

describe('notes', () => {
  const draftKey = `page:${address}`;

  it('become of drafts, and the draft goes', async () => {
    await ask('saveDraft', { key: draftKey, text: 'half', target: {} });
    expect(await ask('findDraft', { key: draftKey })).toMatchObject({ text: 'half' });
    const note = await ask('addNote', { text: 'half and half', target: {}, draftKey });
    expect(await ask('findDraft', { key: draftKey })).toBeUndefined();
    expect(await ask('editNote', { id: note.id, revision: 1, text: 'whole' })).toMatchObject({ conflict: false });
    await ask('deleteNote', { id: note.id });
    expect((await ask('listNotes', { query: '', limit: 9 })).total).toBe(0);
    await ask('restoreNote', { id: note.id });
    expect((await ask('listNotes', { query: 'whole', limit: 9 })).notes).toMatchObject([{ id: note.id }]);
    expect(seen('libraryChanged')).toHaveLength(4);
  });

  it('stay drafts when they cannot be stored', async () => {
    world.fake = createFakeBrowser();
    world.library = openFreshLibrary({ factory: undefined });
    startBackground();
    await expect(ask('addNote', { text: 'precious', target: {}, draftKey })).rejects.toThrow(
      'Your text is kept as a draft.',
    );
    expect(await ask('findDraft', { key: draftKey })).toMatchObject({ text: 'precious' });
    expect(await ask('libraryHealth', {})).toMatchObject({ state: 'unreadable' });
  });

  it('are stored even when the draft cannot be', async () => {
    vi.spyOn(world.library.area, 'set').mockRejectedValue(new Error('quota'));
    expect(await ask('addNote', { text: 'precious', target: {}, draftKey })).toMatchObject({ text: 'precious' });
  });

  it('come back after the database was emptied', async () => {
    await ask('addNote', { text: 'precious', target: {} });
    world.library = world.library.restart({ emptied: true });
    world.fake = createFakeBrowser();
    startBackground();
    expect(await ask('libraryHealth', {})).toMatchObject({ state: 'lost', expectedNotes: 1, notes: 0, recoverable: 1 });
    expect(await ask('recoverLibrary', {})).toMatchObject({ state: 'ok', notes: 1 });
    expect(seen('libraryChanged')).toHaveLength(1);
  });
});

describe('beginNote', () => {
  const target = {
    article: { canonicalUrl: address, title: 'Loans\u202E' },
    entity: { id: 'rustem-umerov', label: 'A label of the page’s own' },
    quote: { exact: 'Umerov signed.', prefix: '', suffix: '' },
  };
  const key = `page:${address}`;

  it('keeps the target under the page’s key, beside the text already written, and opens the popup', async () => {
    const tabId = openTab();
    await ask('saveDraft', { key, text: 'half', target: {} });
    expect(await ask('beginNote', { target }, { tabId })).toEqual({ opened: true });
    expect(await ask('findDraft', { key })).toMatchObject({
      text: 'half',
      target: {
        article: { canonicalUrl: address, title: 'Loans' },
        entity: { id: 'rustem-umerov', label: 'Rustem Umerov' },
        quote: target.quote,
      },
    });
  });

  it('says when the browser does not open the popup', async () => {
    vi.spyOn(world.fake.browser.action, 'openPopup').mockRejectedValue(new Error('needs a click'));
    expect(await ask('beginNote', { target }, { tabId: openTab() })).toEqual({ opened: false });
  });

  it('believes neither another site’s address nor an actor we do not know', async () => {
    const claim = {
      ...target,
      article: { canonicalUrl: 'https://bank.example/', title: '' },
      entity: { id: 'x', label: 'x' },
    };
    await ask('beginNote', { target: claim }, { tabId: openTab() });
    expect(await ask('findDraft', { key: 'page:https://bank.example/' })).toBeUndefined();
    expect((await ask('findDraft', { key }))?.target).not.toHaveProperty('entity');
  });
});

describe('sites', () => {
  it('tells a page about itself only, and marks the button where it is off', async () => {
    const tabId = openTab();
    await ask('switchSite', { host: 'example.org', off: true });
    const state = { host: 'example.org', granted: false, off: true };
    expect(await ask('siteState', { url: 'https://bank.example/' }, { tabId })).toEqual(state);
    expect(seen('badge').at(-1)).toBe(`badge ${tabId} “off”`);
    expect(await ask('siteState', { url: 'chrome://settings' })).toBeUndefined();
  });

  it('switches every open tab of the site', async () => {
    const asked: unknown[] = [];
    const script = (message: unknown) => Promise.resolve({ ok: true, value: void asked.push(message) });
    openTab({ script });
    openTab({ url: 'https://example.org/b', script });
    openTab({ url: 'https://other.example/', script });
    await ask('switchSite', { host: 'example.org', off: true });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatchObject({ call: 'setReading', request: { on: false } });
    world.fake.granted.add('https://example.org/*');
    expect(await ask('switchSite', { host: 'example.org', off: false })).toEqual({
      host: 'example.org',
      granted: true,
      off: false,
    });
    expect((await ask('settings', {})).offHosts).toEqual([]);
  });

  it.each(['', 'example.org/a', 'a b', '*', 'EXAMPLE.org', 'user@example.org'])('knows no site “%s”', async (host) => {
    await expect(ask('switchSite', { host, off: true })).rejects.toThrow('is not the name of a site');
  });

  it.each([
    [[], 'button'],
    [['http://127.0.0.1/*'], 'button'],
    [['https://example.org/*'], 'sites'],
    [['*://*/*', 'https://example.org/*'], 'all'],
    [['<all_urls>'], 'all'],
    [['https://*/*'], 'sites'],
    [['https://*/*', 'http://*/*'], 'all'],
  ])('with %j granted reaches %s', async (origins, reach) => {
    for (const origin of origins) world.fake.granted.add(origin);
    expect((await ask('reach', {})).reach).toBe(reach);
  });
});

describe('following the browser', () => {
  it('registers the script for what is granted, whenever that changes', async () => {
    const { browser, granted, registered } = world.fake;
    browser.runtime.onInstalled.emit({ reason: 'install' });
    await settle();
    expect([seen('opened'), registered.size]).toEqual([['opened chrome-extension://dramatis/options.html'], 0]);
    granted.add('https://example.org/*');
    browser.permissions.onAdded.emit();
    await ask('welcomed', {});
    expect(registered.get('reading')).toMatchObject({
      matches: ['https://example.org/*'],
      js: ['article.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
    granted.add('https://other.example/*');
    browser.permissions.onAdded.emit();
    await settle();
    expect(registered.get('reading')?.matches).toHaveLength(2);
    granted.clear();
    browser.permissions.onRemoved.emit();
    await settle();
    expect([registered.size, seen('registered'), seen('updated')]).toEqual([
      0,
      ['registered', 'unregistered'],
      ['updated'],
    ]);
    expect((await ask('settings', {})).welcomed).toBe(true);
  });

  it('registers again after an update, and opens no page then', async () => {
    world.fake.granted.add('https://example.org/*');
    world.fake.browser.runtime.onInstalled.emit({ reason: 'update' });
    await settle();
    expect([world.fake.registered.size, seen('opened')]).toEqual([1, []]);
  });

  it('removes old deleted notes when the browser starts', async () => {
    const { id } = await ask('addNote', { text: 'old', target: {} });
    await ask('deleteNote', { id });
    world.library.wait(31 * 24 * 60 * 60 * 1000);
    world.fake.browser.runtime.onStartup.emit();
    await settle();
    expect(await world.library.connection.tables.notes.count()).toBe(0);
  });

  it.each([
    ['next-mention', 'next'],
    ['previous-mention', 'previous'],
  ])('takes the key of %s to the page in front, once it is read', async (command, direction) => {
    const steps: unknown[] = [];
    let looks = 0;
    const tabId = openTab({
      injected: createScript({
        pageState: () => ({ ...pageState, busy: ++looks < 3 }),
        stepMention: ({ request }: { request: unknown }) => {
          steps.push([looks, request]);
          return true;
        },
      }),
    });
    world.fake.browser.commands.onCommand.emit(command, { id: tabId });
    await vi.waitFor(() => expect(steps).toEqual([[3, { direction }]]));
  });

  it('ignores keys where nothing can be read', async () => {
    world.fake.tabs.set(1, { url: 'chrome://settings' });
    world.fake.browser.commands.onCommand.emit('next-mention', undefined);
    world.fake.browser.commands.onCommand.emit('unknown', undefined);
    await settle();
    expect(seen('ran')).toEqual([]);
  });
});

it('offers entities to choose from', async () => {
  expect(await ask('searchEntities', { query: 'um' })).toEqual([{ id: 'um', label: '12', kind: 'person' }]);
});
