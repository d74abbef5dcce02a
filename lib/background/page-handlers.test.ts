import { describe, expect, it, vi } from 'vitest';
import { address, ask, createScript, openTab, pageState, seen, world } from '../../tests/support/background-world';
import type { FakeTab } from '../../tests/support/fake-browser';

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

  it('calls one of the reader’s own as the reader does, and not as the page says', async () => {
    const entity = { id: 'own-petrenko', label: 'A label of the page’s own' };
    await ask('beginNote', { target: { ...target, entity } }, { tabId: openTab() });
    expect((await ask('findDraft', { key }))?.target.entity?.label).toBe('Ivan Petrenko');
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
