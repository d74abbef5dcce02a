// Offices and their wordings as the files in assets/knowledge have them: the editors' side. Made by parse-offices, eaten by
// compile-offices and the lint rules; never part of the extension.
import type { Office } from '../../model/office';

/** How the press words one office. `{глава}` is a head of office-wordings.json and stands for all its cases. */
interface AuthoredWording {
  readonly lang: string;
  readonly text: string;
  /** Means this office only with its country directly before or after it. */
  readonly beside?: 'country';
}

export interface AuthoredOffice extends Office {
  readonly wordings?: readonly AuthoredWording[];
}

/** Endings of six cases after `drop` letters were taken off, in the order of paradigms.json. */
interface HeadEndings {
  readonly drop: number;
  readonly cases: readonly [string, string, string, string, string, string];
}

/** office-wordings.json: what the wordings of offices are made of. */
export interface OfficeWords {
  /** Declined words of titles -> endings, as in paradigms.json. */
  readonly heads: Readonly<Record<string, HeadEndings>>;
  /**
   * Role code -> language -> titles that every country's office of this kind has; they ask for the country beside them, or,
   * where a tilde stands, within: `{szef} ~ MSZ|dyplomacji`.
   */
  readonly titles: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Words that point to a country, beyond those of wordsets.json. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** French puts the country inside: `ministre ukrainien de la Défense`. */
  readonly french: {
    readonly adjectives: Readonly<Record<string, readonly string[]>>;
    readonly titles: Readonly<Record<string, readonly string[]>>;
  };
  /** Words that may stand between a title and its country. */
  readonly of: readonly string[];
  /** Words before a title after which it names no holder: `former`, `deputy`, `became`. */
  readonly denied: readonly string[];
  /** Words that an instrumental must follow: without them it says what somebody is, not who. */
  readonly with: readonly string[];
}

export interface AuthoredOffices {
  readonly list: readonly AuthoredOffice[];
  readonly words: OfficeWords;
}
