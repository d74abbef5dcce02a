import { describe, expect, it, vi } from 'vitest';
import { ask, logProblem, openTab, world } from '../../tests/support/background-world';

describe('findMentions', () => {
  const blocks = [{ id: 3, text: 'Then Umerov left.', region: 'body' as const }];

  it('answers mentions', async () => {
    const tabId = openTab();
    expect(await ask('findMentions', { blocks, date: '2025-03-07' }, { tabId })).toEqual({
      mentions: [
        {
          block: 3,
          start: 5,
          end: 11,
          entity: 'rustem-umerov',
          others: ['other-umerov'],
          reason: { confidence: 'likely' },
        },
      ],
    });
  });

  it('leaves out what is less sure than the reader wants', async () => {
    await ask('chooseMarking', { lowest: 'certain', offices: false });
    expect((await ask('findMentions', { blocks })).mentions).toEqual([]);
    await ask('chooseMarking', { lowest: 'likely', offices: false });
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(1);
  });

  it('asks for offices when the reader does', async () => {
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(1);
    await ask('chooseMarking', { lowest: 'possible', offices: true });
    expect((await ask('findMentions', { blocks })).mentions).toContainEqual(
      expect.objectContaining({ entity: 'an-office' }),
    );
  });

  it('marks names even when what is to be marked cannot be read', async () => {
    vi.spyOn(world.library.area, 'get').mockRejectedValue(new Error('area broken'));
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(1);
    expect(logProblem).toHaveBeenCalled();
  });

  it('leaves weapons out until the reader wants them', async () => {
    const blocks = [{ id: 0, text: 'Umerov on Patriot', region: 'body' as const }];
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(1);
    await ask('markWeapons', { on: true });
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(2);
    await ask('markWeapons', { on: false });
    expect((await ask('findMentions', { blocks })).mentions).toHaveLength(1);
  });

  it('refuses more than four million characters with a sentence', async () => {
    const half = { id: 0, text: 'x'.repeat(2_000_001), region: 'body' as const };
    await expect(ask('findMentions', { blocks: [half, half] })).rejects.toThrow('four million characters');
    expect((await ask('findMentions', { blocks: [half] })).mentions).toEqual([]);
  });
});

describe('describeEntities', () => {
  const ids = ['rustem-umerov'];

  it('answers profiles as of the date', async () => {
    expect(await ask('describeEntities', { ids, date: '2025-03-07' }, { tabId: openTab() })).toEqual({
      profiles: { 'rustem-umerov': { id: 'rustem-umerov', lang: 'en', date: '2025-03-07' } },
    });
  });

  it('leaves out who is not known any more', async () => {
    const { profiles } = await ask('describeEntities', { ids: ['deleted-name', ...ids] });
    expect(Object.keys(profiles)).toEqual(ids);
  });

  it.each(['2025-13-45', 'yesterday', '0'])('takes the date “%s” for none', async (date) => {
    const { profiles } = await ask('describeEntities', { ids, date });
    expect(profiles['rustem-umerov']).toEqual({ id: 'rustem-umerov', lang: 'en' });
  });
});

it('offers entities to choose from', async () => {
  expect(await ask('searchEntities', { query: 'um' })).toEqual([{ id: 'um', label: '12', kind: 'person' }]);
});
