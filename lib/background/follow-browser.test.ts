import { describe, expect, it, vi } from 'vitest';
import {
  ask,
  createScript,
  logProblem,
  openTab,
  pageState,
  seen,
  settle,
  world,
} from '../../tests/support/background-world';

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
      runAt: 'document_start',
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

  it('registers once when several things happen in one moment', async () => {
    const { browser, granted } = world.fake;
    granted.add('https://example.org/*');
    browser.runtime.onStartup.emit();
    browser.permissions.onAdded.emit();
    browser.permissions.onAdded.emit();
    await settle();
    expect(seen('registered')).toHaveLength(1);
    expect(logProblem).not.toHaveBeenCalled();
  });

  it('registers again after an update, and opens no page then', async () => {
    world.fake.granted.add('https://example.org/*');
    world.fake.browser.runtime.onInstalled.emit({ reason: 'update' });
    await settle();
    expect([world.fake.registered.size, seen('opened')]).toEqual([1, []]);
  });

  it('removes old deleted notes when the browser starts', async () => {
    const { id } = await ask('addNote', { id: 'n1', text: 'old', target: {} });
    await ask('deleteNote', { id });
    world.library.wait(31 * 24 * 60 * 60 * 1000);
    world.fake.browser.runtime.onStartup.emit();
    await vi.waitFor(async () => expect(await world.library.connection.tables.notes.count()).toBe(0));
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
