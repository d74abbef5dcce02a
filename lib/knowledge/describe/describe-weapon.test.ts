import { expect, it } from 'vitest';
import type { EntityRecord, SourceId } from '../../model/entity';
import { createCitations } from './cite-sources';
import { describeWeapon } from './describe-weapon';
import type { Describing } from './describing';

const knowledge = {
  findEntity: (id: string) => (id === 'saab' ? { label: { en: 'Saab' } } : undefined),
  findSource: (id: SourceId) => ({ url: `https://example.org/${id}`, title: id, publisher: 'Example', tier: 2 }),
};

const describing = () =>
  ({ lang: 'en', knowledge, citations: createCitations(knowledge as never) }) as unknown as Describing;

const missile = {
  class: 'anti-tank missile',
  makers: [
    { org: 'saab', sources: ['src-one', 'src-two'] },
    { org: 'thales-uk', sources: ['src-three', 'src-two'] },
  ],
};

it.each([
  [undefined, []],
  [{}, []],
  [{ class: 'fighter aircraft' }, ['What it is: fighter aircraft []']],
  [missile, ['What it is: anti-tank missile []', 'Made by: Saab [0,1]', 'Made by: thales uk [1,2]']],
])('says of %j: %j', (weapon, facts) => {
  const told = describeWeapon({ weapon } as unknown as EntityRecord, describing());
  expect(told.map(({ label, value, sources }) => `${label}: ${value} [${sources}]`)).toEqual(facts);
});

it('names the pages that say who makes it', () => {
  const { citations, ...rest } = describing();
  describeWeapon({ weapon: missile } as unknown as EntityRecord, { ...rest, citations });
  expect(citations.lines.map(({ title }) => title)).toEqual(['src-one', 'src-two', 'src-three']);
});
