// The background may end between a deed and its answer, and then the same is asked of the next one: every deed that makes
// something new makes it once. What notes do is in note-handlers.test.ts.
import { expect, it, vi } from 'vitest';
import { address, ask, openTab, startAnew, world } from '../../tests/support/background-world';
import { loadOverlay } from '../store/overlay';

vi.mock('../knowledge/overlay/merge-overlay', () => ({ mergeOverlay: (bundled: object) => bundled }));
vi.mock('../knowledge/overlay/compile-overlay', () => ({ findUselessName: () => undefined }));

const place = { entity: 'rustem-umerov', form: 'Umerov', before: 'Then ', after: ' left.' };

it.each<[string, () => Promise<unknown>]>([
  ['a name', () => ask('addOwnName', { kind: 'person', names: ['Ivan Petrenko'], lang: 'mul', note: 'From Kyiv' })],
  ['a rejection', () => ask('rejectMention', { tabId: openTab(), url: address, scope: 'here', ...place })],
  ['a file', () => ask('importOverlay', { fileName: 'x.csv', text: 'name,kind\nWorks,company' })],
])('%s asked for twice is there once', async (_what, askForIt) => {
  await askForIt();
  const once = await loadOverlay(world.library);
  expect(Object.values(once).flat()).toHaveLength(1);
  startAnew(world.library.restart());
  await askForIt();
  expect(await loadOverlay(world.library)).toEqual(once);
});

it('a note begun twice waits once', async () => {
  const quote = { exact: 'Umerov signed.', prefix: '', suffix: '' };
  const target = { article: { canonicalUrl: address, title: 'Loans' }, quote };
  for (const _turn of [1, 2]) await ask('beginNote', { target }, { tabId: openTab() });
  expect(await ask('findDraft', { key: `page:${address}` })).toMatchObject({ text: '', target: { quote } });
});
