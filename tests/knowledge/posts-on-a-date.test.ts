import { describe, expect, it } from 'vitest';
import { postsAsOf } from '../../lib/knowledge/as-of/posts-as-of';
import type { EntityId } from '../../lib/model/entity';
import type { OfficeHolder } from '../../lib/model/office';
import { officeRows, personRows } from './posts-on-a-date';
import { knowledge } from './whole-knowledge';

const doubt: Readonly<Record<OfficeHolder['certainty'], string>> = { certain: '', possible: '?', 'last-known': '~' };

describe('posts on a date', () => {
  it.each(personRows)('%s on %s: %s', (id, date, expected) => {
    const { posts = [] } = knowledge.getEntity(id as EntityId);
    const held = postsAsOf(posts, date).map(({ post, certainty }) => post.org + doubt[certainty]);
    expect(held.join(', ')).toBe(expected);
  });
});

describe('holders of an office on a date', () => {
  it.each(officeRows)('%s on %s: %s', (id, date, expected) => {
    expect(knowledge.offices.list.map((office) => String(office.id))).toContain(id);
    const holders = knowledge.offices.holdersAt(id, date).map(({ entity, certainty }) => entity + doubt[certainty]);
    expect(holders.join(', ')).toBe(expected);
  });

  it('every office has somebody who held it', () => {
    const { list, tenuresOf } = knowledge.offices;
    expect(list.filter((office) => tenuresOf(office).length === 0).map(({ id }) => id)).toEqual([]);
  });
});
