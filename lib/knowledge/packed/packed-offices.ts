// What stands of offices in `PackedContent`. Written by compile-offices, read by open-offices; nobody else knows it.
import type { EntityId } from '../../model/entity';
import type { Office } from '../../model/office';

/**
 * What a written form means: one office, by its place, or a role that every country's office of this kind has, by its code.
 * `needs`: 1 its country beside it, 2 a word like "with" before it (an instrumental), 3 both; 0 nothing.
 */
export interface PackedWording {
  readonly office?: number;
  readonly code?: string;
  readonly needs: number;
  /** Words of which one must follow the country that stands behind the form: `szef` + `polskiej` + `dyplomacji`. */
  readonly tail?: string;
}

export interface PackedOffices {
  readonly list: readonly Office[];
  /** By form number of the index of wordings. */
  readonly wordings: readonly PackedWording[];
  /** By place of the office: everybody who ever held it, in the order of the persons. */
  readonly holders: readonly (readonly EntityId[])[];
  readonly countries: Readonly<Record<string, readonly string[]>>;
  readonly of: readonly string[];
  readonly denied: readonly string[];
  readonly with: readonly string[];
}
