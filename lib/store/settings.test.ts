import { expect, it } from 'vitest';
import { openFreshLibrary } from '../../tests/support/fresh-library';
import { firstMarking } from '../model/settings';
import { changeSettings, loadSettings, switchHost } from './settings';

it('begins with nothing switched off and nobody welcomed', async () => {
  expect(await loadSettings(openFreshLibrary())).toEqual({ offHosts: [], welcomed: false, marking: firstMarking });
});

it('keeps changes made at the same moment', async () => {
  const library = openFreshLibrary();
  await Promise.all([
    switchHost(library, 'a.org', true),
    switchHost(library, 'b.org', true),
    changeSettings(library, (settings) => ({ ...settings, welcomed: true })),
    switchHost(library, 'a.org', true),
  ]);
  expect(await loadSettings(library.restart())).toEqual({
    offHosts: ['b.org', 'a.org'],
    welcomed: true,
    marking: firstMarking,
  });
  await switchHost(library, 'a.org', false);
  expect((await loadSettings(library)).offHosts).toEqual(['b.org']);
});

it.each([
  null,
  'x',
  { offHosts: 'a.org', welcomed: 'yes' },
  { offHosts: [1, null] },
  { marking: 3 },
  { marking: { lowest: 'all', offices: 1 } },
])('reads %j as first values', async (stored) => {
  const library = openFreshLibrary();
  await library.area.set({ settings: stored });
  expect(await loadSettings(library)).toEqual({ offHosts: [], welcomed: false, marking: firstMarking });
});
