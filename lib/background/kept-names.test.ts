import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMapArea } from '../../tests/support/fresh-library';
import type { Named } from '../knowledge/overlay/compile-overlay';
import { buildIndex } from '../matching/build-index';
import { buildCharClasses } from '../matching/char-classes';
import { findHits } from '../matching/find-hits';
import type { EntityId } from '../model/entity';
import { logProblem } from '../platform/log';
import { forgetKeptNames, loadKeptNames } from './kept-names';

vi.mock('../platform/log', () => ({ logProblem: vi.fn() }));
vi.mock('../matching/build-index', async (original) => {
  const real = await original<{ buildIndex: typeof buildIndex }>();
  return { ...real, buildIndex: vi.fn(real.buildIndex) };
});
beforeEach(() => void vi.mocked(buildIndex).mockClear());

const classes = buildCharClasses();

const own = (text: string): Named => ({
  id: 'own-x' as EntityId,
  kind: 'person',
  label: { mul: text },
  names: [{ text, lang: 'mul', type: 'full' }],
});

/** What a background finds that was just started. */
async function find(area: ReturnType<typeof createMapArea>, names: readonly Named[]) {
  const found = (await loadKeptNames(area))(names, classes, []);
  const hits = found === undefined ? [] : findHits(found.index, 'Зустріч із Сергієм Квасом.');
  return { marked: hits.length, rule: found?.rules.at(0)?.entity, replaces: [...(found?.entities ?? [])] };
}

const kvas = [own('Сергій Квас')];
const found = { marked: 1, rule: 'own-x', replaces: ['own-x'] };

describe('own names', () => {
  it('are compiled once, for this background and those that follow', async () => {
    const area = createMapArea();
    expect(await find(area, kvas)).toEqual(found);
    expect(await find(area, kvas)).toEqual(found);
    expect(buildIndex).toHaveBeenCalledOnce();
  });

  it('are compiled again when they have changed', async () => {
    const area = createMapArea();
    await find(area, kvas);
    expect(await find(area, [own('Ольга Пробна')])).toEqual({ ...found, marked: 0 });
    expect(await find(area, kvas)).toEqual(found);
    expect(buildIndex).toHaveBeenCalledTimes(3);
  });

  it('stay nowhere once they were changed', async () => {
    const area = createMapArea();
    await find(area, kvas);
    await forgetKeptNames(area);
    expect(area.values.size).toBe(0);
  });

  it('are compiled again when what was kept is damaged', async () => {
    const area = createMapArea();
    await find(area, kvas);
    const kept = area.values.get('ownNames') as { packed: object };
    area.values.set('ownNames', { ...kept, packed: { ...kept.packed, index: 'x'.repeat(300) } });
    expect(await find(area, kvas)).toEqual(found);
    expect(logProblem).toHaveBeenCalledOnce();
  });

  it('are compiled each time where the browser keeps nothing', async () => {
    const area = createMapArea();
    const refuse = async () => {
      throw new Error('No room.');
    };
    expect(await find({ ...area, get: refuse, set: refuse }, kvas)).toEqual(found);
  });

  it('leave nothing behind when there are none', async () => {
    const area = createMapArea();
    expect(await find(area, [])).toEqual({ marked: 0, rule: undefined, replaces: [] });
    expect(area.values.size).toBe(0);
  });
});
