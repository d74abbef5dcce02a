// An office: a seat that one person after another holds, as authored in assets/knowledge/offices and as compiled. Who holds
// it is nowhere written twice: it follows from the posts of the people (lib/knowledge/as-of/holders-at.ts).
import type { EntityId, LangMap, Post } from './entity';

/** Kebab-case id of an office, e.g. `minister-of-defence-ukraine`. */
export type OfficeId = string & { readonly __brand: 'OfficeId' };

export interface Office {
  readonly id: OfficeId;
  readonly label: LangMap;
  /** The body it belongs to; its card tells who holds the office. */
  readonly org: EntityId;
  /** A post of `org` with one of these codes is a time in this office. */
  readonly role_codes: readonly string[];
  /** ISO code; only for offices that other countries have as well. */
  readonly country?: string;
}

/** Somebody who held an office on a day, as far as the evidence tells. */
export interface OfficeHolder {
  readonly entity: EntityId;
  readonly post: Post;
  readonly certainty: 'certain' | 'possible' | 'last-known';
}
