// Heads of entities as they are shipped: a text for each field, the heads one after the other, so that the engine cuts it at once.
// What follows from something else in a head is left out: an id from its label, a given name from the first word of the label
// in its language. Written by pack-heads, read by open-heads; `placeOf` an entity is its place here.
import type { EntityKind, EntityRecord } from '../../model/entity';

/** Of an entity, what linking and searches ask for. */
export type EntityHead = Pick<EntityRecord, 'id' | 'kind' | 'label' | 'countries' | 'person'>;

/** Texts of all heads, parted by `headParting`; `''` where a head has none, and in `ids` and `given` for what follows. */
export interface PackedHeads {
  readonly kinds: readonly EntityKind[];
  /** The kind of each, as numbers (pack-numbers). */
  readonly kindOf: string;
  readonly ids: string;
  /** In English, in Ukrainian, and in other languages as `lang:text`, parted by `textParting`. */
  readonly english: string;
  /** With swapped letters (swap-cyrillic). */
  readonly ukrainian: string;
  readonly others: string;
  /** Codes, parted by commas. */
  readonly countries: string;
  /** As `lang:text`, parted by `textParting`. */
  readonly given: string;
}

// Characters that no label has and no script has to escape.
export const headParting = '~';
export const textParting = '^';

/** What a given name is unless a head says otherwise. */
export const firstWordOf = (label = ''): string => label.split(' ', 1)[0] ?? '';
