import { expect, it } from 'vitest';
import { openFreshLibrary } from '../../tests/support/fresh-library';
import { changeSettings, loadSettings, switchHost } from './settings';

it('begins with nothing switched off, nobody welcomed, and no weapons marked', async () => {
  expect(await loadSettings(openFreshLibrary())).toEqual({ offHosts: [], welcomed: false, markWeapons: false });
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
    markWeapons: false,
  });
  await switchHost(library, 'a.org', false);
  expect((await loadSettings(library)).offHosts).toEqual(['b.org']);
});

it('keeps whether weapons are marked', async () => {
  const library = openFreshLibrary();
  await changeSettings(library, (settings) => ({ ...settings, markWeapons: true }));
  expect((await loadSettings(library.restart())).markWeapons).toBe(true);
});

it.each([null, 'x', { offHosts: 'a.org', welcomed: 'yes', markWeapons: 1 }, { offHosts: [1, null] }])(
  'reads %j as first values',
  async (stored) => {
    const library = openFreshLibrary();
    await library.area.set({ settings: stored });
    expect(await loadSettings(library)).toEqual({ offHosts: [], welcomed: false, markWeapons: false });
  },
);
