// Offices as they are shipped: their wordings without the texts, which stand in an index of their own, and who ever held
// each of them. Called by pack-content and compile-knowledge; build time only.
import { buildIndex } from '../../matching/build-index';
import type { EntityId } from '../../model/entity';
import type { SurfaceForm } from '../../model/name';
import { listTenures } from '../as-of/holders-at';
import type { AuthoredEntity } from '../authored/authored-entity';
import type { PackedOffices } from '../packed/packed-offices';
import type { CompiledOffices } from './compile-offices';
import { foldLists } from './fold-guards';

/** The index of the wordings; numbers of forms are their places. */
export function indexOffices({ wordings }: CompiledOffices): Uint8Array {
  const forms = wordings.map(({ text }): SurfaceForm => ({ text, case: 'insensitive', genitive: true }));
  return buildIndex(forms, { isPart: true });
}

/** `people` in the order in which they are shipped. */
export function packOffices(offices: CompiledOffices, people: readonly AuthoredEntity[]): PackedOffices {
  const persons = people.filter(({ kind }) => kind === 'person');
  return {
    ...offices,
    wordings: offices.wordings.map(({ text: _text, ...wording }) => wording),
    countries: foldLists(offices.countries),
    holders: offices.list.map((office): EntityId[] => [
      ...new Set(listTenures(office, persons).map(({ entity }) => entity)),
    ]),
  };
}
