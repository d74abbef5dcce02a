import { describe, expect, it } from 'vitest';
import { ask, openTab } from '../../tests/support/background-world';

describe('findMentions', () => {
  const blocks = [{ id: 3, text: 'Then Umerov left.', region: 'body' as const }];

  it('answers mentions and the profiles of all they may mean, as of the date', async () => {
    const tabId = openTab();
    expect(await ask('findMentions', { blocks, date: '2025-03-07' }, { tabId })).toEqual({
      mentions: [{ block: 3, start: 5, end: 11, entity: 'rustem-umerov', others: ['other-umerov'] }],
      profiles: {
        'rustem-umerov': { id: 'rustem-umerov', lang: 'en', date: '2025-03-07' },
        'other-umerov': { id: 'other-umerov', lang: 'en', date: '2025-03-07' },
      },
      knowledgeVersion: 'v1',
    });
  });

  it('leaves weapons out until the reader wants them', async () => {
    const blocks = [{ id: 0, text: 'Umerov on Patriot', region: 'body' as const }];
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(1);
    await ask('markWeapons', { on: true });
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(2);
    await ask('markWeapons', { on: false });
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(1);
  });

  it.each(['2025-13-45', 'yesterday', '0'])('takes the date “%s” for none', async (date) => {
    const { profiles } = await ask('findMentions', { blocks, date });
    expect(profiles['rustem-umerov']).toEqual({ id: 'rustem-umerov', lang: 'en' });
  });

  it('refuses more than four million characters with a sentence', async () => {
    const half = { id: 0, text: 'x'.repeat(2_000_001), region: 'body' as const };
    await expect(ask('findMentions', { blocks: [half, half] })).rejects.toThrow('four million characters');
    expect((await ask('findMentions', { blocks: [half] })).mentions).toEqual([]);
  });
});

it('offers entities to choose from', async () => {
  expect(await ask('searchEntities', { query: 'um' })).toEqual([{ id: 'um', label: '12', kind: 'person' }]);
});
