// What is known: shapes of one entity of the knowledge, as authored in assets/knowledge and as compiled.
// Everybody reads these; nothing here runs. Field names follow Popolo (post, organization) and SKOS (label);
// the contract is assets/knowledge/schema/entity.schema.json, these types mirror it.

/** Kebab-case id of an entity, stable for ever, e.g. `rustem-umerov`. */
export type EntityId = string & { readonly __brand: 'EntityId' };

/** Id of a source record, `src-…`. */
export type SourceId = string & { readonly __brand: 'SourceId' };

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the evidence was. */
export type PartialDate = string;

/** `YYYY-MM-DD`. */
export type IsoDate = string;

/** Text by language tag (`en`, `uk`, `mul` for all languages). */
export type LangMap = Readonly<Record<string, string>>;

export type EntityKind =
  | 'person'
  | 'ministry'
  | 'agency'
  | 'institution'
  | 'military'
  | 'alliance'
  | 'format'
  | 'company'
  | 'association'
  | 'programme'
  | 'fund'
  | 'initiative'
  | 'law'
  | 'event'
  | 'place'
  | 'weapon';

/** Dates between which something is true; an absent end is open. */
export interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/**
 * One time in office (a Popolo membership in a post). Exactly one of `to` and `knownUntil` is given: nobody is
 * "currently" in office, evidence only reaches to a day.
 */
export interface Post {
  readonly id: string;
  readonly role: LangMap;
  /** What kind of office it is, e.g. `minister-of-defence`: with `org`, what an office knows its holders by. */
  readonly role_code?: string;
  readonly org: EntityId;
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly known_until?: PartialDate;
  readonly acting?: boolean;
  /** Which post the card shows first when two are held at once; 1 is first. */
  readonly rank?: number;
  readonly succeeded_by?: EntityId;
  readonly sources: readonly SourceId[];
}

/** A sum of money with its kind and the day it was true. */
export interface Amount {
  readonly value: number;
  readonly upper?: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly kind: 'ceiling' | 'appropriation' | 'pledged' | 'contracted' | 'disbursed' | 'blocked' | 'estimated';
  readonly as_of: PartialDate;
  readonly period?: Interval;
  readonly part?: string;
  readonly sources: readonly SourceId[];
}

export interface StatusSpan extends Interval {
  readonly status: string;
  readonly from: PartialDate;
  readonly note?: LangMap;
  readonly sources: readonly SourceId[];
}

export interface LegalBasis {
  readonly title: string;
  readonly celex?: string;
  readonly adopted?: PartialDate;
  readonly published?: PartialDate;
  readonly in_force?: PartialDate;
  readonly expires?: PartialDate;
  readonly law?: EntityId;
  readonly sources?: readonly SourceId[];
}

export interface Participant extends Interval {
  readonly entity?: EntityId;
  readonly country?: string;
  readonly role: string;
  readonly amount?: Amount;
  readonly sources?: readonly SourceId[];
}

export interface Programme {
  readonly owner?: EntityId;
  readonly managed_by?: readonly EntityId[];
  readonly instrument?: string;
  readonly status_history?: readonly StatusSpan[];
  readonly budget?: readonly Amount[];
  readonly legal_basis?: readonly LegalBasis[];
  readonly dates?: Readonly<Record<string, PartialDate>>;
  readonly participants?: readonly Participant[];
}

export interface OrganisationEvent {
  readonly type: string;
  readonly date: PartialDate;
  readonly other?: EntityId;
  readonly name?: LangMap;
  readonly sources: readonly SourceId[];
}

export interface Organisation {
  readonly parent?: EntityId;
  readonly legal_form?: string;
  readonly seat?: string;
  readonly founded?: PartialDate;
  readonly dissolved?: PartialDate;
  readonly events?: readonly OrganisationEvent[];
}

export interface Relation extends Interval {
  readonly type: string;
  readonly target: EntityId;
  readonly share?: number;
  readonly note?: LangMap;
  readonly sources?: readonly SourceId[];
}

/** Who makes a weapon: a company, and the pages that say so. */
interface Maker {
  readonly org: EntityId;
  readonly sources: readonly SourceId[];
}

interface Weapon {
  /** What kind of thing it is, in words. */
  readonly class?: string;
  readonly makers?: readonly Maker[];
}

export interface Verified {
  readonly on: IsoDate;
  readonly level: 'primary' | 'two-sources' | 'one-source' | 'unverified';
  readonly newest_evidence?: PartialDate;
  readonly review_by?: IsoDate;
  readonly note?: string;
}

/** An entity as the extension carries it: everything but the names, which live in the compiled index. */
export interface EntityRecord {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly status: 'active' | 'ended' | 'proposed' | 'renamed' | 'merged' | 'unknown';
  readonly relevance?: 'core' | 'secondary' | 'context' | 'optional';
  readonly label: LangMap;
  readonly summary?: LangMap;
  readonly countries?: readonly string[];
  readonly valid?: Interval;
  readonly identifiers?: Readonly<Record<string, string>>;
  readonly person?: { readonly given?: LangMap; readonly family?: LangMap; readonly gender?: 'f' | 'm' | 'x' };
  readonly posts?: readonly Post[];
  readonly organisation?: Organisation;
  readonly programme?: Programme;
  readonly weapon?: Weapon;
  readonly relations?: readonly Relation[];
  readonly disputes?: readonly unknown[];
  readonly sources: readonly SourceId[];
  readonly verified: Verified;
}

/** Where a fact was read. Tier 1 law and official, 2 established press, 3 reprint, 4 pointer only. */
export interface Source {
  readonly id: SourceId;
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly tier: 1 | 2 | 3 | 4;
  readonly kind?: string;
  readonly lang?: string;
  readonly published?: string;
  readonly retrieved: IsoDate;
}
