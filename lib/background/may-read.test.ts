// Where reading ends while a page is open: its site was taken back, or switched off.
import { describe, expect, it } from 'vitest';
import { address, ask, createScript, openTab, pageState, settle, world } from '../../tests/support/background-world';

const blocks = [{ id: 1, text: 'Umerov', region: 'body' as const }];
const ids = ['rustem-umerov'];

/** A tab that notes how it was switched. */
function openNoting(tab: object = {}) {
  const switched: unknown[] = [];
  const setReading = (message: unknown) => void switched.push((message as { request: { on: boolean } }).request.on);
  return { tabId: openTab({ script: createScript({ pageState, setReading }), ...tab }), switched };
}

describe('taking a site back', () => {
  it('silences its open pages, and no page where the button was pressed', async () => {
    const [taken, pressed] = [openNoting({ isClosedToUs: true }), openNoting()];
    const off = openNoting({ url: 'https://quiet.example/' });
    await ask('switchSite', { host: 'quiet.example', off: true });
    world.fake.browser.permissions.onRemoved.emit();
    await settle();
    expect([taken.switched, pressed.switched, off.switched]).toEqual([[false], [true], [false, false]]);
  });

  it('leaves in step what was allowed in its place directly after', async () => {
    const { tabId, switched } = openNoting({ isClosedToUs: true });
    world.fake.browser.permissions.onRemoved.emit();
    await settle();
    const tab = world.fake.tabs.get(tabId);
    if (tab) tab.isClosedToUs = false;
    world.fake.browser.permissions.onAdded.emit();
    await settle();
    expect(switched).toEqual([false, true]);
  });
});

describe('a page that may not be read', () => {
  it('is not answered any more after its site was taken back', async () => {
    const tabId = openTab({ isClosedToUs: true });
    const sentence = 'may not read this page';
    await expect(ask('findMentions', { blocks }, { tabId })).rejects.toThrow(sentence);
    await expect(ask('describeEntities', { ids }, { tabId })).rejects.toThrow(sentence);
    await expect(ask('siteState', { url: address }, { tabId })).rejects.toThrow(sentence);
  });

  it('is not answered where the reader switched its site off', async () => {
    const tabId = openTab();
    await ask('switchSite', { host: 'example.org', off: true });
    await expect(ask('findMentions', { blocks }, { tabId })).rejects.toThrow('may not read');
    await ask('switchSite', { host: 'example.org', off: false });
    expect((await ask('findMentions', { blocks }, { tabId })).mentions).toHaveLength(1);
  });

  it('is one whose site is not granted: a page loaded ahead in the tab of another site is answered', async () => {
    world.fake.granted.add('https://example.org/*');
    const tabId = openTab({ isClosedToUs: true });
    expect((await ask('findMentions', { blocks }, { tabId })).mentions).toHaveLength(1);
  });
});

describe('our button on a page that rests', () => {
  const rested = () => {
    const state = { ...pageState };
    const setReading = ({ request }: { request: { on: boolean } }) => {
      state.markCount = request.on ? 1 : 0;
    };
    return createScript({ pageState: () => state, setReading });
  };

  it('has it read again', async () => {
    expect(await ask('readPage', { tabId: openTab({ script: rested() }) })).toMatchObject({ markCount: 1 });
  });

  it('leaves it at rest where its site is switched off', async () => {
    const tabId = openTab({ script: rested() });
    await ask('switchSite', { host: 'example.org', off: true });
    expect(await ask('readPage', { tabId })).toMatchObject({ markCount: 0 });
  });
});
