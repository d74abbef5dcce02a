import { describe, expect, it } from 'vitest';
import type { EntityId, EntityRecord } from '../model/entity';
import { listPressLanguages } from './press-languages';

function entity(countries: readonly string[], relevance?: EntityRecord['relevance']): EntityRecord {
  return {
    id: 'somebody' as EntityId,
    kind: 'person',
    status: 'active',
    label: { en: 'Somebody' },
    countries,
    ...(relevance === undefined ? {} : { relevance }),
    sources: [],
    verified: { on: '2026-11-21', level: 'primary' },
  };
}

describe('listPressLanguages', () => {
  it.each([
    [['UA'], 'core', 'pl lt lv cs sk'],
    [['LT', 'EU'], undefined, 'pl lt lv cs sk'],
    [['UA'], 'secondary', 'pl lt cs sk'],
    [['UA'], 'context', ''],
    [['DE'], 'core', 'pl lt cs sk'],
    [['DE'], 'secondary', ''],
    [['LV'], 'secondary', 'lv'],
    [['CZ'], 'context', 'cs'],
    [['LV'], 'core', 'pl lt lv cs sk'],
  ] as const)('%j, %s: %s', (countries, relevance, expected) => {
    expect(listPressLanguages(entity(countries, relevance)).join(' ')).toBe(expected);
  });
});
