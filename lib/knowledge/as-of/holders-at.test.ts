// One seat and who sits on it: each row shows one rule.
import { describe, expect, it } from 'vitest';
import type { EntityId, Post } from '../../model/entity';
import { holdersAt, listTenures, type Tenure } from './holders-at';

type Times = Pick<Post, 'from' | 'to' | 'known_until' | 'rank'>;

const held = (entity: string, times: Times): Tenure => ({
  entity: entity as EntityId,
  post: { id: entity, role: {}, role_code: 'head', org: 'body' as EntityId, sources: [], ...times },
});

const exact = [
  held('a', { from: '2024-01-10', to: '2025-03-01' }),
  held('b', { from: '2025-03-01', known_until: '2025-06-01' }),
];
const gap = [
  held('a', { from: '2024-01-10', to: '2025-03-01' }),
  held('b', { from: '2025-04-01', known_until: '2025-06-01' }),
];
const vague = [held('a', { from: '2024', to: '2025' }), held('b', { from: '2025-03-10', known_until: '2025-06-01' })];
const open = [
  held('a', { from: '2024-01-10', known_until: '2025-01-10' }),
  held('b', { from: '2025-04-01', known_until: '2025-04-02' }),
];
const month = [
  held('a', { from: '2024-01-10', to: '2025-05' }),
  held('b', { from: '2025-05', known_until: '2025-06-30' }),
];

describe('holdersAt', () => {
  it.each<[string, readonly Tenure[], string, string]>([
    ['nobody before the first', exact, '2024-01-09', ''],
    ['one', exact, '2024-02-01', 'a certain'],
    ['both on the day of handover, the later first', exact, '2025-03-01', 'b certain, a certain'],
    ['the next one', exact, '2025-03-02', 'b certain'],
    ['possible after the newest evidence', exact, '2025-06-02', 'b possible'],
    ['last known after half a year more', exact, '2026-01-01', 'b last-known'],
    ['nobody in a gap', gap, '2025-03-15', ''],
    ['a vague end leaves doubt', vague, '2025-02-01', 'a possible'],
    ['a certain one leaves no room for a possible one', vague, '2025-03-10', 'b certain'],
    ['a vague end gives way to who began for sure after it could be', vague, '2025-07-01', 'b possible'],
    ['an open time, no successor yet', open, '2025-03-01', 'a possible'],
    ['an open time gives way to a later beginning', open, '2025-04-10', 'b possible'],
    ['handover within a month that is all that is known', month, '2025-05-14', 'b possible, a possible'],
    ['after that month', month, '2025-06-01', 'b certain'],
  ])('%s', (_rule, tenures, day, expected) => {
    const found = holdersAt(tenures, day).map(({ entity, certainty }) => `${entity} ${certainty}`);
    expect(found.join(', ')).toBe(expected);
  });

  it('goes by rank before the date', () => {
    const both = [
      held('acting', { from: '2025-02', to: '2025-04', rank: 2 }),
      held('own', { from: '2024', to: '2026', rank: 1 }),
    ];
    expect(holdersAt(both, '2025-03-01').map(({ entity }) => entity)).toEqual(['own', 'acting']);
  });
});

it('knows times in office by organisation and role code', () => {
  const { post } = held('a', { from: '2024', to: '2025' });
  const { role_code: _code, ...uncoded } = post;
  const posts = [post, { ...post, org: 'other' as EntityId }, { ...post, role_code: 'deputy' }, uncoded];
  const people = [{ id: 'a' as EntityId, posts }, { id: 'b' as EntityId }];
  expect(listTenures({ org: 'body' as EntityId, role_codes: ['head'] }, people)).toEqual([{ entity: 'a', post }]);
});
