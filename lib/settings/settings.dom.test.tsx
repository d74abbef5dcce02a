// @vitest-environment happy-dom
// The first-run page as a reader uses it; the browser's question is played by a fake.
import { options, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostOf, newsSites, originOf } from './news-sites';
import { SettingsApp } from './SettingsApp';

const world = vi.hoisted(() => ({
  origins: [] as string[],
  settings: {
    offHosts: [] as string[],
    welcomed: false,
    marking: { lowest: 'possible', offices: false },
    markWeapons: false,
  },
  refusal: undefined as string | undefined,
  sent: [] as { call: string; request: unknown }[],
}));

// Nothing is painted here, so effects need not wait for it.
options.requestAnimationFrame = (run) => void setTimeout(run);

vi.mock('../messages/call-background', () => ({
  callBackground: async (call: string, request: unknown) => {
    world.sent.push({ call, request });
    if (call === 'chooseMarking')
      world.settings = { ...world.settings, marking: request as typeof world.settings.marking };
    if (call === 'markWeapons') {
      if (world.refusal !== undefined) throw new Error(world.refusal);
      world.settings = { ...world.settings, markWeapons: (request as { on: boolean }).on };
    }
    if (call === 'welcomed') world.settings = { ...world.settings, welcomed: true };
    const reach = world.origins.includes('*://*/*') ? 'all' : world.origins.length > 0 ? 'sites' : 'button';
    const values: Record<string, unknown> = { reach: { reach, origins: world.origins }, settings: world.settings };
    return values[call];
  },
}));
vi.mock('../messages/library-changed', () => ({ onLibraryChange: () => undefined }));

const browserSays = vi.hoisted(() => ({
  request: vi.fn(async (origins: readonly string[]) => {
    world.origins = [...new Set([...world.origins, ...origins])];
    return true;
  }),
  remove: vi.fn(async (origins: readonly string[]) => {
    world.origins = world.origins.filter((origin) => !origins.includes(origin));
    return true;
  }),
}));
vi.mock('../platform/permissions', () => ({
  requestOrigins: browserSays.request,
  removeOrigins: browserSays.remove,
}));

/** Lets answers arrive and the views follow: an answer may lead to the next question, so there are several turns. */
async function settle() {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Does something, and lets happen what follows from it. */
async function act(deed: () => unknown) {
  await deed();
  await settle();
}

const choice = (title: string) =>
  [...document.querySelectorAll('.choice')].find((one) => one.querySelector('h3')?.textContent?.startsWith(title));

async function open() {
  await act(() => render(<SettingsApp />, document.body));
}

async function choose(title: string) {
  await act(() => choice(title)?.querySelector('button')?.click());
}

beforeEach(() => {
  vi.clearAllMocks();
  world.origins = [];
  world.settings = {
    offHosts: [],
    welcomed: false,
    marking: { lowest: 'possible', offices: false },
    markWeapons: false,
  };
  world.refusal = undefined;
  world.sent.length = 0;
});

afterEach(() => act(() => render(null, document.body)));

test('the list of news sites: asked for in the turn of the click, and what happens next is said', async () => {
  await open();
  expect(document.querySelector('.present'), 'nothing is in use before the first choice').toBeNull();
  choice('On news sites')?.querySelector('button')?.click();
  expect(browserSays.request).toHaveBeenCalledWith(newsSites.map(({ host }) => originOf(host)));
  await settle();
  expect(choice('On news sites')?.textContent).toContain('in use');
  expect(choice('On news sites')?.querySelector('[role="status"]')?.textContent).toMatch(/^Done\. Open an article/);
  expect(world.sent.some(({ call }) => call === 'welcomed')).toBe(true);
});

test('an unticked site is not asked for, and is given back if it was granted', async () => {
  world.origins = newsSites.map(({ host }) => originOf(host));
  world.settings.welcomed = true;
  await open();
  const first = newsSites[0]?.host ?? '';
  await act(() => document.querySelector<HTMLInputElement>('.site input')?.click());
  await choose('On news sites');
  expect(browserSays.remove).toHaveBeenCalledWith([originOf(first)]);
  expect(browserSays.request.mock.calls[0]?.[0]).not.toContain(originOf(first));
});

test('a no is said plainly and changes nothing', async () => {
  browserSays.request.mockResolvedValueOnce(false);
  await open();
  await choose('On all sites');
  expect(choice('On all sites')?.querySelector('[role="alert"]')?.textContent).toContain(
    'answered the browser’s question with no',
  );
  expect(choice('Only when')?.textContent).toContain('in use');
});

test.each<[string, () => void]>([
  ['a no', () => browserSays.request.mockResolvedValueOnce(false)],
  ['a browser that fails', () => browserSays.request.mockRejectedValueOnce(new Error('Ask in a click.'))],
])('from all sites to the list and %s: that “all sites” has ended is said', async (_what, answer) => {
  world.origins = ['*://*/*'];
  world.settings.welcomed = true;
  answer();
  await open();
  await choose('On news sites');
  expect(choice('On news sites')?.querySelector('[role="alert"]')?.textContent).toContain(
    '“All sites” was taken back before you were asked, so it is allowed no longer.',
  );
  expect(choice('Only when')?.textContent).toContain('in use');
});

test('from one list to another and a no: that the unticked were taken back is said', async () => {
  world.origins = newsSites.slice(0, 2).map(({ host }) => originOf(host));
  world.settings.welcomed = true;
  browserSays.request.mockResolvedValueOnce(false);
  await open();
  await act(() => document.querySelector<HTMLInputElement>('.site input:checked')?.click());
  await choose('On news sites');
  expect(choice('On news sites')?.querySelector('[role="alert"]')?.textContent).toContain('unticked were taken back');
});

test('a browser that fails is told apart from a no', async () => {
  browserSays.request.mockRejectedValueOnce(new Error('Permissions may only be asked for in a click.'));
  await open();
  await choose('On all sites');
  expect(choice('On all sites')?.querySelector('[role="alert"]')?.textContent).toContain(
    'only be asked for in a click',
  );
});

test('“only the button” gives everything back without a question', async () => {
  world.origins = ['*://*/*'];
  world.settings.welcomed = true;
  await open();
  await choose('Only when');
  expect(browserSays.remove).toHaveBeenCalledWith(['*://*/*']);
  expect(browserSays.request).not.toHaveBeenCalled();
  expect(choice('Only when')?.textContent).toContain('in use');
});

test('from all sites to the list: the wide grant goes first, in the same turn', async () => {
  world.origins = ['*://*/*'];
  world.settings.welcomed = true;
  await open();
  choice('On news sites')?.querySelector('button')?.click();
  expect(browserSays.remove).toHaveBeenCalledWith(['*://*/*']);
  expect(browserSays.request).toHaveBeenCalledOnce();
  await settle();
  expect(world.origins).not.toContain('*://*/*');
});

test('a site that was switched off can be switched on again', async () => {
  world.settings.offHosts = ['bank.example'];
  await open();
  await act(() => document.querySelector<HTMLElement>('[aria-label="Switch on again: bank.example"]')?.click());
  expect(world.sent).toContainEqual({ call: 'switchSite', request: { host: 'bank.example', off: false } });
});

test('what is marked: the least sure level and the offices, stored with each click', async () => {
  await open();
  const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.levels input')].slice(0, 4);
  expect(inputs().map(({ checked }) => checked)).toEqual([true, false, false, false]);
  await act(() => inputs()[2]?.click());
  expect(world.sent).toContainEqual({ call: 'chooseMarking', request: { lowest: 'certain', offices: false } });
  await act(() => inputs()[3]?.click());
  expect(world.sent).toContainEqual({ call: 'chooseMarking', request: { lowest: 'certain', offices: true } });
  expect(inputs().map(({ checked }) => checked)).toEqual([false, false, true, true]);
  expect(document.body.textContent).toContain('Pages that are open follow');
});

const weaponBox = () => document.querySelectorAll<HTMLInputElement>('.levels [type=checkbox]')[1];
const weaponSection = () => weaponBox()?.closest('section');

test('weapons are off at first; one click marks them, another ends it, and what happened is said', async () => {
  await open();
  expect(weaponBox()?.closest('label')?.textContent).toMatch(/^Mark weapons too missiles, drones/);
  expect(weaponBox()?.checked).toBe(false);
  await act(() => weaponBox()?.click());
  expect(world.sent).toContainEqual({ call: 'markWeapons', request: { on: true } });
  expect(weaponBox()?.checked).toBe(true);
  expect(weaponSection()?.querySelector('[role="status"]')?.textContent).toBe('Weapons are marked from now on.');
  await act(() => weaponBox()?.click());
  expect(world.settings.markWeapons).toBe(false);
  expect(weaponSection()?.querySelector('[role="status"]')?.textContent).toBe('Weapons are no longer marked.');
});

test('a choice about weapons that could not be stored is told, and the box goes back', async () => {
  world.refusal = 'Your choice is not stored.';
  await open();
  await act(() => weaponBox()?.click());
  expect(weaponSection()?.querySelector('[role="alert"]')?.textContent).toContain('Your choice is not stored');
  expect(weaponBox()?.checked).toBe(false);
});

describe('the list of news sites', () => {
  test('names every host once, bare', () => {
    const hosts = newsSites.map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  test('patterns and hosts lead to each other', () => {
    for (const { host } of newsSites) expect(hostOf(originOf(host))).toBe(host);
    expect(hostOf('https://example.org/*')).toBe('example.org');
  });
});
