// Facts of weapons: what kind of thing it is, and who makes it. Makers stand one a line, so that each has its own sources.
// Called by describe-entity.
import type { EntityRecord } from '../../model/entity';
import type { FactLine } from '../../model/profile';
import { type Describing, labelOf } from './describing';

/** The facts; empty for an entity that is no weapon. */
export function describeWeapon({ weapon }: EntityRecord, describing: Describing): FactLine[] {
  if (weapon === undefined) return [];
  const { class: kind, makers = [] } = weapon;
  return [
    ...(kind === undefined ? [] : [{ label: 'What it is', value: kind, sources: [] }]),
    ...makers.map(({ org, sources }) => ({
      label: 'Made by',
      value: labelOf(describing, org),
      sources: describing.citations.cite(sources),
    })),
  ];
}
