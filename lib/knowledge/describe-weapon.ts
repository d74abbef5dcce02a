// Facts of weapons: what kind of thing it is, and who makes it.
import type { EntityRecord } from '../model/entity';
import type { FactLine } from '../model/profile';
import { type Describing, labelOf } from './describing';

/** The facts; empty for an entity that is no weapon. */
export function describeWeapon({ weapon }: EntityRecord, describing: Describing): FactLine[] {
  if (weapon === undefined) return [];
  const { class: kind, makers = [] } = weapon;
  const names = makers.map((maker) => labelOf(describing, maker)).join(', ');
  return [
    ...(kind === undefined ? [] : [{ label: 'What it is', value: kind, sources: [] }]),
    ...(names === '' ? [] : [{ label: 'Made by', value: names, sources: [] }]),
  ];
}
