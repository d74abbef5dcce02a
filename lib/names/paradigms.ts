// Shape of assets/knowledge/paradigms.json (Ukrainian) and paradigms/<language>.json: how names of people, head nouns of
// organisations and brands are declined. The tables are data; decline-words applies them.

/**
 * Endings of up to six cases, after `drop` letters were taken off: genitive, dative, accusative, instrumental, locative,
 * vocative. `|` separates endings that are equally right.
 */
export interface Endings {
  readonly drop: number;
  /** Where the language gives a foreign name an ending of its own even then: Rustem -> Rustemas. Absent: as it is. */
  readonly nominative?: string;
  readonly cases: readonly string[];
}

/** One line of a table: which words it is for, and what becomes of them. The first line that fits is taken. */
export interface DeclensionRule {
  /** The words end so; for `is`, they are exactly this. */
  readonly ends?: readonly string[];
  readonly is?: readonly string[];
  readonly gender?: 'm' | 'f';
  /** Only for people of the language's own country: foreign names of this shape go by a later line. */
  readonly native?: boolean;
  /** Absent: the word is never declined. */
  readonly endings?: Endings;
}

export type GrammaticalGender = 'm' | 'f' | 'n' | 'pl';

export interface HeadParadigm extends Endings {
  readonly gender: GrammaticalGender;
}

/** The tables of one language. */
export interface LanguageTables {
  /** Whose people have native names in this language (ISO code). */
  readonly country: string;
  /** Rules for words of a person's name; `any` is asked last. */
  readonly person: Readonly<Record<'given' | 'patronymic' | 'family' | 'any', readonly DeclensionRule[]>>;
  /** Head noun (lower case; a leading `*` makes it the end of a word) -> key of `nouns`. */
  readonly heads: Readonly<Record<string, string>>;
  readonly nouns: Readonly<Record<string, HeadParadigm>>;
  /** Adjectives: gender -> nominative ending -> endings. */
  readonly adjectives: Readonly<Record<GrammaticalGender, Readonly<Record<string, Endings>>>>;
  /** Endings of adjectives that follow the head noun and agree with it: Komisja Europejska. */
  readonly adjectivesAfter?: readonly string[];
  /** Words before the head that are no adjectives (genitives) stay as they are: Krašto apsaugos ministerija. */
  readonly keepsBefore?: boolean;
  /** Names of companies in one word that the language declines: Rheinmetallu. */
  readonly brands?: readonly DeclensionRule[];
}

/** Languages whose tables stand in paradigms/<language>.json. */
export const declinedLanguages = ['pl', 'lt', 'lv', 'cs', 'sk'] as const;

export type DeclinedLanguage = (typeof declinedLanguages)[number];

/** The tables of Ukrainian, and of the other languages by code. */
export interface Paradigms extends LanguageTables {
  /** Tables that a name asks for by `paradigm`. */
  readonly named: Readonly<Record<string, Endings>>;
  readonly languages?: Readonly<Partial<Record<string, LanguageTables>>>;
}

/** The tables for names written in `lang`; `undefined` when that language is not declined here. */
export function findTables(paradigms: Paradigms, lang: string): LanguageTables | undefined {
  return lang === 'uk' ? paradigms : paradigms.languages?.[lang];
}
