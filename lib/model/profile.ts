// A profile: everything the card and the list "In this article" say of one entity, as of the article's date.
// Written by lib/knowledge/describe/describe-entity in the background; views only lay it out.
import type { EntityId, EntityKind, PartialDate, Verified } from './entity';

/** A source as shown; facts point to it by its place in `EntityProfile.sources`. */
export interface SourceLine {
  readonly title: string;
  readonly publisher: string;
  /** https only. */
  readonly url: string;
  readonly published?: string;
  readonly tier: 1 | 2 | 3 | 4;
}

/**
 * One time in office, ready to print. `certainty` against the article's date: `certain` and `possible` as in the as-of
 * algorithm of ARCHITECTURE.md; `last-known` when the evidence ends before the date; `other` for a post of another time.
 */
export interface PostLine {
  readonly role: string;
  readonly org: string;
  readonly orgId: EntityId;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly knownUntil?: PartialDate;
  readonly acting: boolean;
  readonly certainty: 'certain' | 'possible' | 'last-known' | 'other';
  /** Numbers into `EntityProfile.sources`. */
  readonly sources: readonly number[];
}

/** One dated fact of a programme or organisation, e.g. label "Budget", value "€500 million (ceiling, 2023-07-20)". */
export interface FactLine {
  readonly label: string;
  readonly value: string;
  readonly sources: readonly number[];
}

export interface EntityProfile {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly kindLabel: string;
  readonly label: string;
  /** Name in the entity's own or Ukrainian script, when it differs from `label`. */
  readonly nativeLabel?: { readonly text: string; readonly lang: string };
  readonly countries: readonly string[];
  readonly summary?: string;
  /** The article's date that `then` was worked out for; absent when the article has none. */
  readonly asOf?: PartialDate;
  /** Posts held on that date (two around a handover), best rank first. Without a date: empty. */
  readonly then: readonly PostLine[];
  /** The newest known posts, when they are not all in `then`. */
  readonly latest: readonly PostLine[];
  readonly facts: readonly FactLine[];
  readonly sources: readonly SourceLine[];
  readonly verified: Verified;
}
