import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../lib/model/entity';
import type { EntityProfile, PostLine } from '../../lib/model/profile';
import { describeRole } from './describe-role';

const minister: PostLine = {
  role: 'Minister of Defence of Ukraine',
  org: 'Ministry of Defence of Ukraine',
  orgId: 'ministry-of-defence-of-ukraine' as EntityId,
  from: '2023-09-06',
  to: '2025-07-17',
  acting: false,
  certainty: 'certain',
  sources: [0],
};
const secretary: PostLine = {
  ...minister,
  role: 'Secretary of the National Security and Defence Council of Ukraine',
  certainty: 'other',
};

const held = (...then: readonly PostLine[]) => ({ then });

function umerov(patch: Partial<EntityProfile>): EntityProfile {
  return {
    id: 'rustem-umerov' as EntityId,
    kind: 'person',
    kindLabel: 'Person',
    label: 'Rustem Umerov',
    countries: ['UA'],
    asOf: '2025-03-07',
    ...held(),
    latest: [],
    facts: [],
    sources: [],
    verified: { on: '2026-11-21', level: 'primary' },
    ...patch,
  };
}

describe('describeRole', () => {
  test('tells the first post on the article’s date, without a caution', () => {
    const told = describeRole(umerov({ ...held(minister, secretary), latest: [secretary] }));
    expect(told).toEqual({ caution: '', role: minister.role, span: '2023-09-06 to 2025-07-17' });
  });

  test.each([
    ['possible', 'Perhaps then:'],
    ['last-known', 'Last known:'],
    ['other', 'Another time:'],
  ] as const)('a %s post is told with “%s”', (certainty, caution) => {
    expect(describeRole(umerov(held({ ...minister, certainty }))).caution).toBe(caution);
  });

  test('the newest post never passes for the one on the date', () => {
    expect(describeRole(umerov({ latest: [secretary] })).caution).toBe('Not then; latest known:');
    const { asOf: _none, ...undated } = umerov({ latest: [secretary] });
    expect(describeRole(undated)).toMatchObject({ caution: 'Latest known:', role: secretary.role });
  });

  test('without a post the kind stands there', () => {
    expect(describeRole(umerov({ kindLabel: 'EU programme' }))).toEqual({
      caution: '',
      role: 'EU programme',
      span: '',
    });
  });

  test('acting is said', () => {
    expect(describeRole(umerov(held({ ...minister, acting: true }))).role).toBe(`${minister.role} (acting)`);
  });
});
