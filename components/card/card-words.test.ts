import { expect, test } from 'vitest';
import type { PostLine } from '../../lib/model/profile';
import { spellCertainty, spellDate, spellKind, spellLatest, spellSupport, spellVerified } from './card-words';

test.each([
  ['2025-03-07', '7 March 2025'],
  ['2025-03', 'March 2025'],
  ['2025', '2025'],
  ['soon', 'soon'],
])('%s reads %s', (date, words) => {
  expect(spellDate(date)).toBe(words);
});

test.each([
  ['2025-07', '2025-03-07', 'Later'],
  ['2023-09-06', '2025-03-07', 'Newest known'],
  ['2025', '2025-03-07', 'Newest known'],
  ['2025-07', undefined, 'Newest known'],
])('a post from %s beside an article of %s: %s', (from, asOf, words) => {
  expect(spellLatest({ from } as PostLine, asOf)).toBe(words);
});

test('doubt is said, certainty is not', () => {
  expect((['certain', 'possible', 'last-known', 'other'] as const).map(spellCertainty)).toEqual([
    '',
    'possibly',
    'last known',
    '',
  ]);
  expect([[], [3], [3, 4]].map(spellSupport)).toEqual(['', 'one source', '']);
});

test('how well it was checked', () => {
  expect(spellVerified({ on: '2026-11-01', level: 'primary' })).toBe(
    'Checked against primary sources, on 1 November 2026',
  );
  expect(spellVerified({ on: '2026-11-01', level: 'unverified' })).toBe(
    'Not verified; last looked at on 1 November 2026',
  );
});

test('kind and countries', () => {
  expect(spellKind({ kindLabel: 'Person', countries: ['UA', 'EU'] })).toBe('Person · Ukraine, European Union');
  expect(spellKind({ kindLabel: 'Programme', countries: [] })).toBe('Programme');
  expect(spellKind({ kindLabel: 'Place', countries: ['somewhere'] })).toBe('Place · somewhere');
});
