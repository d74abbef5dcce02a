import { describe, expect, it, vi } from 'vitest';
import { address, ask, capture, openTab, seen, world } from '../../tests/support/background-world';
import type { FakeTab } from '../../tests/support/fake-browser';

describe('saveArticle', () => {
  it('saves what was captured, with hash, mentions and clean labels, and finds it again', async () => {
    const tabId = openTab();
    const { outcome, article } = await ask('saveArticle', { tabId });
    expect([outcome, article.meta.title, article.mentionCount]).toEqual(['saved', 'Loans', 1]);
    expect(await ask('findArticle', { canonicalUrl: address })).toEqual(article);
    expect(await world.library.connection.tables.articles.get(article.id)).toMatchObject({
      text: capture.text,
      mentions: [{ block: 1, start: 0, end: 6 }],
      knowledgeVersion: 'v1',
      textHash: '49be2a7788b5a8ad3dbd57db1b05e60dc67b68a958374e835081dd45f7839d97',
    });
    expect((await ask('saveArticle', { tabId })).outcome).toBe('unchanged');
    expect(seen('libraryChanged')).toHaveLength(1);
  });

  it('saves the mentions that are marked, and the same text again when others are', async () => {
    const tabId = openTab({ captured: { ...capture, text: 'Loans\nUmerov on Patriot.' } });
    const save = async () => {
      const { outcome, article } = await ask('saveArticle', { tabId });
      return [outcome, article.mentionCount, article.versionCount];
    };
    expect(await save()).toEqual(['saved', 1, 0]);
    await ask('markWeapons', { on: true });
    expect(await save()).toEqual(['updated', 2, 0]);
    expect(await save()).toEqual(['unchanged', 2, 0]);
    await ask('chooseMarking', { lowest: 'likely', offices: true });
    expect(await save()).toEqual(['updated', 3, 0]);
    await ask('chooseMarking', { lowest: 'certain', offices: true });
    expect(await save()).toEqual(['updated', 0, 0]);
  });

  it('saves even when the choices cannot be read', async () => {
    const { area } = world.library;
    const get = area.get.bind(area);
    vi.spyOn(area, 'get').mockImplementation(async (keys) => {
      if (keys?.includes('settings')) throw new Error('area broken');
      return get(keys);
    });
    expect(await ask('saveArticle', { tabId: openTab() })).toMatchObject({
      outcome: 'saved',
      article: { mentionCount: 1 },
    });
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
    ['a page that allows no script', { injected: undefined }, 'does not let extensions read this page'],
    ['a failed capture', { captureError: { message: 'no body' } }, 'could not be taken from the page (no body)'],
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
