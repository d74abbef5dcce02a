import { expect, it } from 'vitest';
import type { EntityRecord } from '../model/entity';
import { describeWeapon } from './describe-weapon';
import type { Describing } from './describing';

const describing = {
  lang: 'en',
  knowledge: { findEntity: (id: string) => (id === 'saab' ? { label: { en: 'Saab' } } : undefined) },
} as unknown as Describing;

it.each([
  [undefined, []],
  [{}, []],
  [{ class: 'fighter aircraft' }, ['What it is: fighter aircraft']],
  [
    { class: 'anti-tank missile', makers: ['saab', 'thales-uk'] },
    ['What it is: anti-tank missile', 'Made by: Saab, thales uk'],
  ],
])('says of %j: %j', (weapon, facts) => {
  const told = describeWeapon({ weapon } as unknown as EntityRecord, describing);
  expect(told.map(({ label, value }) => `${label}: ${value}`)).toEqual(facts);
});
