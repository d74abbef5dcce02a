import { describe, expect, it } from 'vitest';
import type { EntityId, Post, SourceId } from '../../model/entity';
import { newestPosts, postsAsOf } from './posts-as-of';

/** `a 2023-09-06..2025-07-17` ended, `b 2025-07-18..?2026-01-03` known until; then `#2` the rank, `@x` the organisation. */
function parsePost(text: string): Post {
  const [, id = '', from = '', open, end = '', rank, org = id] =
    /^(\w+) ([\d-]+)\.\.(\?)?([\d-]+)(?:#(\d))?(?:@(\w+))?$/.exec(text) ?? [];
  return {
    id,
    role: { en: id },
    org: org as EntityId,
    from,
    ...(open ? { known_until: end } : { to: end }),
    ...(rank === undefined ? {} : { rank: Number(rank) }),
    sources: ['src-a' as SourceId],
  };
}

const parsePosts = (text: string) => text.split(', ').map(parsePost);
const write = (posts: readonly Post[], day: string) =>
  postsAsOf(posts, day)
    .map(({ post, certainty }) => `${post.id} ${certainty}`)
    .join(', ');

const minister = 'mod 2023-09-06..2025-07-17, nsdc 2025-07-18..?2026-01-03';
const handover = 'old 2020-01-01..2025-07-17, new 2025-07-17..?2025-12-01';
const byMonth = 'a 2024-10..2025-04';
const byYear = 'a 2023..2024';
const open = 'a 2024-10-11..?2025-04-29';
const openByMonth = 'a 2024..?2025-04';
const two = 'chair 2024-01-01..?2025-12-31#2, minister 2024-06-01..?2025-12-31#1';
const gap = 'a 2020-01-01..2021-01-01, b 2023-01-01..2024-01-01';
const demoted = 'first 2025-04-29..?2025-05-16@mod, deputy 2025-08-08..?2026-01-22@mod';
const follows = 'a 2024-01-01..?2024-03-01, b 2025-04-29..?2025-06-01';

const table: readonly (readonly [string, string, string])[] = [
  // before, within, after
  [minister, '2023-09-05', ''],
  [minister, '2023-09-06', 'mod certain'],
  [minister, '2025-03-07', 'mod certain'],
  [minister, '2025-07-17', 'mod certain'],
  [minister, '2025-07-18', 'nsdc certain'],
  [minister, '2025-09-01', 'nsdc certain'],
  [minister, '2026-01-03', 'nsdc certain'],
  // after the newest evidence
  [minister, '2026-01-04', 'nsdc possible'],
  [minister, '2026-07-02', 'nsdc possible'],
  [minister, '2026-07-03', 'nsdc last-known'],
  [minister, '2030-01-01', 'nsdc last-known'],
  // a day of handover shows both, the later first
  [handover, '2025-07-16', 'old certain'],
  [handover, '2025-07-17', 'new certain, old certain'],
  [handover, '2025-07-18', 'new certain'],
  // months
  [byMonth, '2024-09-30', ''],
  [byMonth, '2024-10-01', 'a possible'],
  [byMonth, '2024-10-30', 'a possible'],
  [byMonth, '2024-10-31', 'a certain'],
  [byMonth, '2025-04-01', 'a certain'],
  [byMonth, '2025-04-02', 'a possible'],
  [byMonth, '2025-04-30', 'a possible'],
  [byMonth, '2025-05-01', ''],
  // years
  [byYear, '2022-12-31', ''],
  [byYear, '2023-01-01', 'a possible'],
  [byYear, '2023-12-31', 'a certain'],
  [byYear, '2024-01-01', 'a certain'],
  [byYear, '2024-12-31', 'a possible'],
  [byYear, '2025-01-01', ''],
  // open, exact and by month
  [open, '2024-10-10', ''],
  [open, '2024-10-11', 'a certain'],
  [open, '2025-04-29', 'a certain'],
  [open, '2025-04-30', 'a possible'],
  [open, '2025-10-26', 'a possible'],
  [open, '2025-10-27', 'a last-known'],
  [openByMonth, '2024-06-01', 'a possible'],
  [openByMonth, '2024-12-31', 'a certain'],
  [openByMonth, '2025-04-01', 'a certain'],
  [openByMonth, '2025-04-02', 'a possible'],
  [openByMonth, '2025-10-27', 'a possible'],
  [openByMonth, '2025-10-28', 'a last-known'],
  // February of a leap year
  ['a 2024-02..2024-03', '2024-02-29', 'a certain'],
  ['a 2024-02..2024-03', '2024-02-28', 'a possible'],
  // two at once, by rank
  [two, '2024-03-01', 'chair certain'],
  [two, '2024-06-01', 'minister certain, chair certain'],
  [two, '2026-01-01', 'minister possible, chair possible'],
  [two, '2027-01-01', 'minister last-known, chair last-known'],
  // between two posts, and a forgotten one beside a sure one
  [gap, '2022-01-01', ''],
  [gap, '2024-01-02', ''],
  [follows, '2025-01-01', 'a last-known'],
  [follows, '2025-05-01', 'b certain'],
  [follows, '2026-06-01', 'b last-known'],
  // another post in the same organisation, begun after the newest evidence of the first
  [demoted, '2025-05-16', 'first certain'],
  [demoted, '2025-08-07', 'first possible'],
  [demoted, '2025-08-08', 'deputy certain'],
  [demoted, '2026-02-01', 'deputy possible'],
  [
    'first 2025-04-29..?2025-05-16@mod, other 2025-08-08..?2026-01-22@nsdc',
    '2025-08-08',
    'other certain, first possible',
  ],
  ['chief 2025-01-01..?2025-09-01@mod, also 2025-08-08..?2026-01-22@mod', '2025-09-02', 'also certain, chief possible'],
  // a single day in office
  ['a 2025-01-01..2025-01-01', '2025-01-01', 'a certain'],
  ['a 2025..?2025', '2025-06-01', 'a possible'],
];

describe('postsAsOf', () => {
  it.each(table)('%s on %s: %s', (posts, day, expected) => {
    expect(write(parsePosts(posts), day)).toBe(expected);
  });

  it('gives nothing for nobody', () => {
    expect(postsAsOf([], '2025-01-01')).toEqual([]);
  });
});

describe('newestPosts', () => {
  it.each([
    [minister, 'nsdc'],
    [handover, 'new'],
    [gap, 'b'],
    [two, 'minister,chair'],
    [follows, 'b'],
    ['a 2020-01-01..2025-07-17, b 2025-07-17..?2025-07-17', 'b'],
    ['a 2024..2025-12-01, b 2023..?2024-01-01', 'a'],
  ])('%s: %s', (posts, expected) => {
    const ids = newestPosts(parsePosts(posts)).map(({ id }) => id);
    expect(ids.join()).toBe(expected);
  });

  it('gives nothing for nobody', () => {
    expect(newestPosts([])).toEqual([]);
  });
});
