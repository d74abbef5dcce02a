// What linking must know of offices: made by lib/knowledge when somebody first asks for them, read-only ever after.
import type { FormIndex } from '../../matching/open-index';
import type { IsoDate } from '../../model/entity';
import type { OfficeHolder, OfficeId } from '../../model/office';
import type { CountryWords } from './compile-country-words';

/** What one written form may mean. */
export interface OfficeWording {
  /** Country -> office; `''` for an office that needs no country beside it. */
  readonly offices: ReadonlyMap<string, OfficeId>;
  /** An instrumental: counts only after a word like "with". */
  readonly needsWith: boolean;
  /** One of these must stand behind, with the country in between: `szef` + `polskiej` + `dyplomacji`. Empty for most. */
  readonly tails: readonly string[];
}

export interface OfficeKnowledge {
  readonly index: FormIndex;
  /** By form number of the index. */
  readonly wordings: readonly OfficeWording[];
  readonly countries: CountryWords;
  /** Words that may stand between a title and its country, longest first. */
  readonly of: readonly string[];
  readonly denied: readonly string[];
  readonly with: readonly string[];
  readonly labelOf: (office: OfficeId) => string;
  /** Best first; empty when nobody is known. */
  readonly holdersAt: (office: OfficeId, day: IsoDate) => readonly OfficeHolder[];
}
