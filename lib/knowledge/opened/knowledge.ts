// The two shapes of compiled knowledge: packed, as the build ships it, and open, as the background holds it.
// Packed by compile-knowledge, opened by decode-knowledge; everybody else only reads `Knowledge`.
import type { LinkingKnowledge } from '../../linking/evidence/linking-knowledge';
import type { EntityId, EntityKind, EntityRecord, SourceId } from '../../model/entity';
import type { Correction } from '../../model/overlay';
import type { Offices } from '../packed/open-offices';
import type { CitedSource } from '../packed/pack-sources';
import type { PackedContent } from '../packed/packed-content';

/** What the build ships. */
export interface PackedKnowledge {
  /** `<newest day of verification>+<hash of the content>`, e.g. `2026-11-21+9f3c01ab`. */
  readonly version: string;
  /** Written forms, packed by lib/matching/build-index. */
  readonly index: Uint8Array;
  /** The same for the names of optional entities; empty when there are none. Read only when they are asked for. */
  readonly optionalIndex: Uint8Array;
  /** The same for the wordings of offices. */
  readonly officeIndex: Uint8Array;
  /** Rules, records, sources, word sets and offices. */
  readonly content: PackedContent;
}

/** One line of the list to choose an entity from. */
export interface EntityChoice {
  readonly id: EntityId;
  readonly label: string;
  readonly kind: EntityKind;
}

/** Everything known, read-only, alive as long as the background's worker. */
export interface Knowledge {
  readonly version: string;
  readonly linking: LinkingKnowledge;
  readonly offices: Offices;
  /** Throws when the id is unknown: only for ids that came out of this knowledge. */
  getEntity(id: EntityId): EntityRecord;
  /** `undefined` when the id is unknown, e.g. one stored by an earlier version. */
  findEntity(id: string): EntityRecord | undefined;
  /** Sources as records cite them; `undefined` when there is none of this id. */
  findSource(id: SourceId): CitedSource | undefined;
  /** Whether the reader added or corrected the entity; absent where nothing is the reader's own. */
  originOf?(id: string): 'own' | 'corrected' | undefined;
  /** The reader's correction of the entity, if there is one. */
  correctionOf?(id: string): Correction | undefined;
  /** Entities with a label or name that begins like the query (any word of it), best first; all languages. */
  searchEntities(query: string, limit: number): readonly EntityChoice[];
}
