// A mention: one place in a text that names an entity, found once and carried as offsets ever after.
// Made by lib/linking in the background, painted by lib/page, listed by the popup, stored with an article.
import type { EntityId, EntityKind, IsoDate } from './entity';

/**
 * A run of text that reads as one piece (a paragraph, a headline, a list item), as the page or the file has it.
 * `aside` (menus, related links) is marked, but its names prove nothing about the article.
 */
export interface TextBlock {
  readonly id: number;
  readonly text: string;
  readonly region: 'headline' | 'body' | 'aside';
}

/** Which rule let a mention count. */
export type ReasonRule =
  | 'full-name'
  | 'other-name'
  | 'acronym'
  | 'guarded'
  | 'after-full'
  | 'by-country'
  | 'hashtag'
  | 'described'
  | 'office'
  | 'ambiguous';

/** How sure a mention is; a reader may set the lowest that is marked. See lib/linking/reasons/confidence-of.ts. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Grounds of a mention: the rule, the words as they stand, and what speaks for them. */
export interface Grounds {
  readonly rule: ReasonRule;
  readonly form: string;
  /** e.g. `“loan” in the same paragraph`, `named in full in paragraph 4`. */
  readonly evidence?: string;
  /** Where the evidence makes it surer, or less sure, than the rule alone. */
  readonly confidence?: Confidence;
}

/** Why this is a mention, with the sentence that views show: no full stop, begins in lower case. */
export interface Reason extends Grounds {
  readonly sentence: string;
  readonly confidence: Confidence;
}

/** Offsets are half-open UTF-16 units of the block's original text. */
export interface Mention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly reason: Reason;
  /** Other entities that the same words may mean, best first; empty when the choice is certain. */
  readonly others: readonly EntityId[];
}

/** What linking is asked: the text, and what is known of the article round it. */
export interface MentionQuery {
  readonly blocks: readonly TextBlock[];
  readonly date?: IsoDate;
  readonly lang?: string;
  /** Also offices that stand without a name (“Ukraine’s defence minister”), for their holder on the date. */
  readonly offices?: boolean;
  /** Find what is marked only when asked for (weapons), too. */
  readonly optional?: boolean;
}
