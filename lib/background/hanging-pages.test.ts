// A page whose script never answers: a tab that hangs, or that the browser froze.
import { describe, expect, it, vi } from 'vitest';
import { address, ask, openTab, seen } from '../../tests/support/background-world';

// The bundled knowledge is a fake here, so nothing is laid over it.
vi.mock('../knowledge/overlay/merge-overlay', () => ({ mergeOverlay: (bundled: object) => bundled }));

const never = () => new Promise<never>(() => undefined);

describe('beside a page that hangs', () => {
  it.each([
    ['what is marked', () => ask('chooseMarking', { lowest: 'certain', offices: false })],
    ['weapons', () => ask('markWeapons', { on: true })],
    ['a site switched off', () => ask('switchSite', { host: 'example.org', off: true })],
    ['a rejection', () => ask('rejectMention', { ...rejection, tabId: 1 })],
  ])('%s is answered and told to every view', async (_what, choose) => {
    openTab({ script: never });
    const answer = await Promise.race([choose().then(() => 'answered'), wait(1_500).then(() => 'silent')]);
    expect([answer, seen('libraryChanged').length]).toEqual(['answered', 1]);
  });

  it('a rejection is kept where the page refuses', async () => {
    const refuses = async () => ({ ok: false, message: 'This page is broken.' });
    await ask('rejectMention', { ...rejection, tabId: openTab({ script: refuses }) });
    expect((await ask('overlay', {})).verdicts).toHaveLength(1);
  });
});

const rejection = {
  url: address,
  entity: 'rustem-umerov',
  form: 'Umerov',
  scope: 'everywhere' as const,
  before: '',
  after: '',
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
