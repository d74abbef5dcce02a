import { describe, expect, it } from 'vitest';
import { ask, openTab, seen, world } from '../../tests/support/background-world';

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

  it('lets open pages be read anew when something else is to be marked, but none that is silent', async () => {
    const asked: string[] = [];
    const script = (place: string) => (message: unknown) => {
      const { call, request } = message as { call: string; request: { on?: boolean } };
      return Promise.resolve({ ok: true, value: void asked.push(`${place} ${call} ${request.on}`) });
    };
    openTab({ script: script('a') });
    openTab({ url: 'https://quiet.example/', script: script('quiet') });
    openTab({ url: 'https://other.example/' });
    openTab({ url: 'chrome://settings' });
    await ask('switchSite', { host: 'quiet.example', off: true });
    asked.length = 0;
    await ask('markWeapons', { on: true });
    expect(asked).toEqual(['a setReading false', 'a setReading true']);
    await ask('chooseMarking', { lowest: 'certain', offices: false });
    expect(asked.slice(2)).toEqual(['a setReading false', 'a setReading true']);
    expect(await ask('settings', {})).toMatchObject({
      offHosts: ['quiet.example'],
      welcomed: false,
      markWeapons: true,
    });
    expect(seen('libraryChanged')).toHaveLength(3);
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
