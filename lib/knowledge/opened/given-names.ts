// Given names of people: they tell one bearer of a surname from another. Called when knowledge is packed and opened.
import type { EntityRecord } from '../../model/entity';

/** As authored; where nothing is, the first word of a label of two words. Empty for everything but persons. */
export function listGivenNames({ kind, person, label }: Pick<EntityRecord, 'kind' | 'person' | 'label'>): string[] {
  if (kind !== 'person') return [];
  if (person?.given !== undefined) return Object.values(person.given);
  return Object.values(label).flatMap((text) => (/^\S+ \S+$/u.test(text) ? text.split(' ').slice(0, 1) : []));
}
