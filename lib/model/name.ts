// How an entity is written: the authored names with their match rules, and the surface forms made of them.
// Authored in assets/knowledge, expanded by lib/names, compiled by lib/knowledge, obeyed by lib/linking.
import type { EntityId, Interval, SourceId } from './entity';

export type NameType =
  | 'full'
  | 'short'
  | 'surname'
  | 'acronym'
  | 'transliteration'
  | 'inflected-stem'
  | 'variant'
  | 'former'
  | 'informal'
  | 'metonym'
  | 'misspelling';

/**
 * When a written form may count.
 * `free`: always. `guarded`: `needs` must hold, or another, free name of the entity stands in the article.
 * `after-full`: only if another, free name stands in the article. `by-country`: a name every country's body has; the
 * context's country decides. `never`: known, never marked alone. `telltale`: never marked; where it stands, the article means
 * something else by the entity's short names, unless it has a full one, too.
 */
export type MatchMode = 'free' | 'guarded' | 'after-full' | 'by-country' | 'never' | 'telltale';

/** `exact`: letter by letter. `smart`: a capital stays a capital (or all are). `insensitive`: any. */
export type CaseRule = 'exact' | 'smart' | 'insensitive';

/**
 * Words to look for in a scope round the hit. `any` lists words (a trailing `*` makes a prefix), `set` names a word set,
 * `entity` asks for a mention of that entity. Scope: `prev`, `next` (two words, or `prev:n`), `window:n`, `sentence`, `paragraph`, `article`.
 */
export interface Condition {
  readonly any?: readonly string[];
  readonly set?: string;
  readonly entity?: EntityId;
  readonly scope: string;
}

export interface MatchRule {
  readonly mode?: MatchMode;
  readonly case?: CaseRule;
  /** Ignore the form inside a run of three or more words in capitals. */
  readonly caps_off?: boolean;
  /** A title or office word must stand before it. */
  readonly needs_title?: boolean;
  /** All of them must hold. */
  readonly needs?: readonly Condition[];
  /** None of them may hold. */
  readonly forbids?: readonly Condition[];
  readonly langs?: readonly string[];
  /** The article's date must lie within; an article without a date passes. */
  readonly date?: Interval;
  readonly priority?: number;
}

export type Generator = 'us-uk' | 'cases' | 'hyphen' | 'diacritics' | 'apostrophe' | 'plural' | 'amount';

/** A name as authored in an entity's file. */
export interface AuthoredName extends Interval {
  readonly text: string;
  readonly lang: string;
  readonly type: NameType;
  readonly scheme?: string;
  readonly paradigm?: string;
  readonly forms?: readonly string[];
  readonly generate?: readonly Generator[];
  readonly match?: MatchRule;
  readonly sources?: readonly SourceId[];
}

/** One written form after expansion: what the matcher looks for, and the rule that judges a hit. */
export interface SurfaceForm {
  readonly text: string;
  readonly case: CaseRule;
  /** Only counts directly after `#` or `@` (`#BuildWithUkraine`). */
  readonly hashtag?: boolean;
  /** Also counts with a small s stuck to it, as German and the Nordic languages write the genitive: `NATOs`. */
  readonly genitive?: boolean;
}

/** The rule behind one surface form, as linking sees it. Numbered like the forms of the index. */
export interface FormRule {
  readonly entity: EntityId;
  readonly type: NameType;
  readonly match: MatchRule;
  /** A name of the reader's own: it wins over bundled ones on the same words. */
  readonly own?: boolean;
}

/** Named word sets (`DEF`, `UAW`, …) and the words that point to a country, by ISO code. */
export interface WordSets {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly string[]>>;
}
