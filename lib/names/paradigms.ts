// Shape of assets/knowledge/paradigms.json: how Ukrainian names and the head nouns of organisations are declined.
// The tables are data; decline-words applies them.

/**
 * Endings of six cases, after `drop` letters were taken off: genitive, dative, accusative, instrumental, locative,
 * vocative. `|` separates endings that are equally right.
 */
export interface Endings {
  readonly drop: number;
  readonly cases: readonly [string, string, string, string, string, string];
}

/** One line of a table: which words it is for, and what becomes of them. The first line that fits is taken. */
export interface DeclensionRule {
  /** The words end so; for `is`, they are exactly this. */
  readonly ends?: readonly string[];
  readonly is?: readonly string[];
  readonly gender?: 'm' | 'f';
  /** Only for people of Ukraine: foreign names of this shape are not declined. */
  readonly native?: boolean;
  /** Absent: the word is never declined. */
  readonly endings?: Endings;
}

export type GrammaticalGender = 'm' | 'f' | 'n' | 'pl';

export interface HeadParadigm extends Endings {
  readonly gender: GrammaticalGender;
}

export interface Paradigms {
  /** Rules for words of a person's name; `any` is asked last. */
  readonly person: Readonly<Record<'given' | 'patronymic' | 'family' | 'any', readonly DeclensionRule[]>>;
  /** Head noun (lower case; a leading `*` makes it the end of a word) -> key of `nouns`. */
  readonly heads: Readonly<Record<string, string>>;
  readonly nouns: Readonly<Record<string, HeadParadigm>>;
  /** Adjectives: gender -> nominative ending -> endings. */
  readonly adjectives: Readonly<Record<GrammaticalGender, Readonly<Record<string, Endings>>>>;
  /** Tables that a name asks for by `paradigm`. */
  readonly named: Readonly<Record<string, Endings>>;
}
