// Own names and rejections through the calls that the popup and the settings page make.
import { describe, expect, it, vi } from 'vitest';
import { sampleOverlay, sampleText } from '../../tests/knowledge/overlay-samples';
import {
  address,
  ask,
  createScript,
  openTab,
  pageState,
  seen,
  startAnew,
  world,
} from '../../tests/support/background-world';
import { emptyOverlay } from '../model/overlay';
import { loadOverlay } from '../store/overlay';

// The bundled knowledge is a fake here, so nothing is laid over it; lib/knowledge tests that.
vi.mock('../knowledge/overlay/merge-overlay', () => ({ mergeOverlay: (bundled: object) => bundled }));
const useless = vi.hoisted(() => ({ fault: undefined as object | undefined }));
vi.mock('../knowledge/overlay/compile-overlay', () => ({ findUselessName: () => useless.fault }));
const asked = vi.hoisted(() => ({ questions: [] as unknown[] }));
vi.mock('../linking/verdicts', async (original) => ({
  ...(await original<object>()),
  createRejection: (verdicts: unknown, where: unknown) => {
    asked.questions.push({ verdicts, where });
    return () => false;
  },
}));

const importText = (text: string, fileName = 'mine.json') => ask('importOverlay', { fileName, text });

describe('a file', () => {
  it('comes in, is listed with labels, and goes out the same', async () => {
    expect(await importText(sampleText)).toEqual({ entities: 2, names: 3, corrections: 1, verdicts: 3, replaced: 0 });
    expect(seen('libraryChanged')).toHaveLength(1);
    expect(await loadOverlay(world.library)).toEqual(sampleOverlay);
    const { fileName, text } = await ask('exportOverlay', { as: 'json' });
    expect(fileName).toMatch(/^dramatis-own-names-\d{4}-\d{2}-\d{2}\.json$/);
    expect(await importText(text)).toMatchObject({ replaced: 7 });
    expect(await loadOverlay(world.library)).toEqual(sampleOverlay);
    expect(await ask('overlay', {})).toMatchObject({
      entities: [
        { label: 'Ivan Petrenko', kindLabel: 'Person' },
        { label: 'Petrenko Works', names: ['Petrenko Works'] },
      ],
      corrections: [{ id: 'rustem-umerov', label: 'Rustem Umerov', fields: ['summary'] }],
      verdicts: [{ id: 'v-1', label: 'european-commission' }, { id: 'v-2' }, { id: 'v-3', label: 'Rustem Umerov' }],
    });
  });

  it('comes back after the browser lost its database, and the loss is told until it was seen', async () => {
    await importText(sampleText);
    startAnew(world.library.restart({ emptied: true }));
    expect(await ask('overlay', {})).toMatchObject({ loss: { expected: 7, restored: 7 } });
    expect(await loadOverlay(world.library)).toEqual(sampleOverlay);
    await ask('overlayLossSeen', {});
    expect(await ask('overlay', {})).not.toHaveProperty('loss');
  });

  it('is a list when its name says so', async () => {
    expect(await importText('name,kind\nWorks,company', 'Names.CSV')).toMatchObject({ entities: 1, names: 1 });
    expect((await ask('exportOverlay', { as: 'csv' })).text).toMatch(
      /^name,kind,language,note,id\r\nWorks,company,mul,,own-works-/,
    );
  });

  it.each([
    ['broken', 'mine.json', '{"format": 1', 'Line 1: From here on the file is not JSON.'],
    ['of another kind', 'mine.csv', sampleText, 'Line 1, field “{”: There is no such column'],
  ])('that is %s changes nothing', async (_what, fileName, text, sentence) => {
    await importText(sampleText);
    await expect(importText(text, fileName)).rejects.toThrow(sentence);
    expect(await loadOverlay(world.library)).toEqual(sampleOverlay);
    expect(seen('libraryChanged')).toHaveLength(1);
  });

  it('with a name that no text can contain changes nothing', async () => {
    useless.fault = { path: ['entities', 1, 'names', 0, 'text'], sentence: 'No text can contain this name.' };
    await expect(importText(sampleText)).rejects.toThrow(
      /^Line \d+, field “entities\[1\]\.names\[0\]\.text”: No text can contain this name\. Nothing was taken in\.$/,
    );
    useless.fault = undefined;
    expect(await loadOverlay(world.library)).toEqual(emptyOverlay);
  });

  it('is not for pages to bring', async () => {
    const tabId = openTab();
    const sent = ask('importOverlay', { fileName: 'x.json', text: sampleText }, { tabId });
    await expect(sent).rejects.toThrow('A page may not ask for this.');
  });
});

describe('the form', () => {
  it('adds a name, cleaned and once', async () => {
    await ask('addOwnName', {
      kind: 'Armed forces',
      names: [' Azov\u202e ', 'Azov', 'Азов'],
      lang: 'mul',
      note: 'A\nbrigade',
    });
    expect((await loadOverlay(world.library)).entities).toMatchObject([
      {
        kind: 'military',
        label: { mul: 'Azov' },
        names: [{ text: 'Azov' }, { text: 'Азов' }],
        summary: { mul: 'A brigade' },
      },
    ]);
  });

  it.each([
    [{ kind: 'person', names: [' '], lang: 'mul', note: '' }, 'Write at least one name.'],
    [{ kind: 'person', names: ['X'], lang: 'mul', note: '' }, 'must have 2 to 200 characters'],
    [{ kind: 'friend', names: ['Ivan'], lang: 'mul', note: '' }, 'The kind must be one of: person,'],
  ])('refuses %j', async (form, sentence) => {
    await expect(ask('addOwnName', form)).rejects.toThrow(sentence);
    expect(await loadOverlay(world.library)).toEqual(emptyOverlay);
  });

  it('adds a name, and says so, also when the open pages cannot be told', async () => {
    vi.spyOn(world.fake.browser.tabs, 'query').mockRejectedValue(new Error('no tabs'));
    await ask('addOwnName', { kind: 'person', names: ['Ivan Petrenko'], lang: 'mul', note: '' });
    expect((await loadOverlay(world.library)).entities).toHaveLength(1);
    expect(seen('libraryChanged')).toHaveLength(1);
  });

  it('what it added can be deleted and brought back', async () => {
    await ask('addOwnName', { kind: 'person', names: ['Ivan Petrenko'], lang: 'mul', note: '' });
    const [{ id = '' } = {}] = (await ask('overlay', {})).entities;
    await ask('hideOwn', { part: 'entities', id });
    expect((await ask('overlay', {})).entities).toEqual([]);
    await ask('restoreOwn', { part: 'entities', id });
    expect((await ask('overlay', {})).entities).toHaveLength(1);
  });
});

describe('“not this one”', () => {
  const rejection = {
    url: `${address}?utm_source=x#y`,
    entity: 'rustem-umerov',
    form: 'Umerov',
    before: 'Then ',
    after: ' left.',
  };

  /** A tab whose script notes when it is switched. */
  function openNoting() {
    const switched: unknown[] = [];
    const setReading = (message: unknown) => void switched.push((message as { request: { on: boolean } }).request.on);
    return { tabId: openTab({ script: createScript({ pageState, setReading }) }), switched };
  }

  it.each([
    ['here', { article: 'https://example.org/a', before: 'Then ', after: ' left.' }],
    ['site', { site: 'example.org' }],
    ['everywhere', {}],
  ] as const)('%s: is kept with what it reaches, and the page is read again', async (scope, reach) => {
    const { tabId, switched } = openNoting();
    const { id } = await ask('rejectMention', { ...rejection, tabId, scope });
    expect(switched).toEqual([false, true]);
    const rejected = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    expect((await loadOverlay(world.library)).verdicts).toEqual([
      { id, entity: 'rustem-umerov', form: 'Umerov', scope, rejected, ...reach },
    ]);
    await ask('forgetVerdict', { id, tabId });
    expect((await loadOverlay(world.library)).verdicts).toEqual([]);
    expect(switched).toEqual([false, true, false, true]);
  });

  it.each([
    ['here', 0],
    ['site', 2],
    ['everywhere', 2],
  ] as const)('%s: other open pages are read again %i times for it', async (scope, times) => {
    const { tabId } = openNoting();
    const other = openNoting();
    const { id } = await ask('rejectMention', { ...rejection, tabId, scope });
    expect(other.switched).toHaveLength(times);
    await ask('forgetVerdict', { id, tabId });
    expect(other.switched).toHaveLength(times * 2);
  });

  it('is undone in all open pages where nobody says which page it was', async () => {
    const { tabId, switched } = openNoting();
    const { id } = await ask('rejectMention', { ...rejection, tabId, scope: 'here' });
    await ask('forgetVerdict', { id });
    expect(switched).toEqual([false, true, false, true]);
  });

  it('given twice is one', async () => {
    const { tabId } = openNoting();
    const first = await ask('rejectMention', { ...rejection, tabId, scope: 'site' });
    expect(await ask('rejectMention', { ...rejection, form: 'UMEROV', tabId, scope: 'site' })).toEqual(first);
    expect((await loadOverlay(world.library)).verdicts).toHaveLength(1);
  });

  it('on a page without a web address can only be everywhere', async () => {
    const { tabId } = openNoting();
    const local = { ...rejection, url: 'file:///a.html', tabId };
    await expect(ask('rejectMention', { ...local, scope: 'site' })).rejects.toThrow('no web address');
    await ask('rejectMention', { ...local, scope: 'everywhere' });
  });

  it('is asked for with the browser’s word on where the text stands', async () => {
    const { tabId } = openNoting();
    const { id } = await ask('rejectMention', { ...rejection, tabId, scope: 'everywhere' });
    asked.questions.length = 0;
    await ask('findMentions', { blocks: [] }, { tabId });
    expect(asked.questions).toMatchObject([
      { verdicts: [{ id }], where: { site: 'example.org', article: 'https://example.org/a' } },
    ]);
  });
});

it('marks do not depend on the database', async () => {
  startAnew();
  const tabId = openTab();
  vi.spyOn(world.library.connection.tables, 'open').mockRejectedValue(new Error('Internal error'));
  const blocks = [{ id: 1, text: 'Umerov', region: 'body' as const }];
  expect((await ask('findMentions', { blocks }, { tabId })).mentions).toHaveLength(1);
  await expect(ask('overlay', {})).rejects.toThrow('Your own names cannot be read.');
});
