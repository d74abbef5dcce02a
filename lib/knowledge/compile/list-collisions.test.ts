import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../model/entity';
import type { MatchMode } from '../../model/name';
import type { AuthoredEntity } from '../authored/authored-entity';
import type { CompiledName } from './compile-names';
import { listCommonForms, listSharedForms } from './list-collisions';

const entities = new Map<string, AuthoredEntity>();

function named(id: string, mode: MatchMode, forms: readonly string[]): CompiledName {
  const entity = entities.get(id) ?? ({ id: id as EntityId } as AuthoredEntity);
  entities.set(id, entity);
  return {
    entity,
    name: { text: forms[0] ?? '', lang: 'en', type: 'full' },
    field: 'names[0]',
    rule: { mode, case: 'smart' },
    isUnconditional: mode === 'free',
    forms: forms.map((text) => ({ text, case: 'smart' })),
  };
}

describe('listSharedForms', () => {
  it.each([
    ['the same letters', ['Kallas'], ['Kallas'], ['Kallas']],
    ['diacritics and strokes', ['Głowacki'], ['Glowacki'], ['Głowacki']],
    ['capitals', ['Eagle Eye'], ['EAGLE EYE'], ['Eagle Eye']],
    ['nothing', ['Kallas'], ['Kos'], []],
  ])('finds %s', (_what, first, second, expected) => {
    const shared = listSharedForms([named('one', 'free', first), named('two', 'guarded', second)]);
    expect(shared.map(({ form }) => form)).toEqual(expected);
  });

  it('does not count two names of one entity, nor names that are never marked', () => {
    expect(listSharedForms([named('one', 'free', ['Kos']), named('one', 'guarded', ['Kos'])])).toEqual([]);
    expect(listSharedForms([named('one', 'free', ['Kos']), named('two', 'never', ['Kos'])])).toEqual([]);
  });
});

describe('listCommonForms', () => {
  const words = { sets: {}, countries: {}, common: { sl: ['kos'], pl: ['kaczka'] } };

  it('tells what became of each', () => {
    const names: readonly CompiledName[] = [
      named('one', 'free', ['Kos', 'Marta Kos']),
      named('two', 'after-full', ['Kos']),
      { ...named('three', 'after-full', ['Kaczką']), derived: { dropped: ['Kaczka'] } },
    ];
    expect(listCommonForms(names, words).map(({ form, owner, fate }) => [form, owner.entity.id, fate])).toEqual([
      ['Kos', 'one', 'open'],
      ['Kos', 'two', 'guarded'],
      ['Kaczka', 'three', 'left-out'],
    ]);
  });
});
