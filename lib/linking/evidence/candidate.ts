// The working shapes of linking: a place in a block, and what it may be.
import type { EntityId, EntityKind } from '../../model/entity';
import type { Grounds, TextBlock } from '../../model/mention';
import type { KnownRule, Spelling } from './known-rule';

/** Half-open offsets in a block. */
export interface Place {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  /** Nothing but a space parts it from the name of a body: what stands before is no first name. */
  readonly isAfterBody?: boolean;
}

/** A wording of an office in a block's text, with the country beside it taken in; half-open offsets. */
export interface OfficePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A hit with what its words may mean. */
export interface HitPlace extends Place {
  readonly spelling: Spelling;
  /** A genitive s is stuck to the name; it belongs to the place. */
  readonly genitive: boolean;
}

/** One rule at a place. */
export interface RuleAtPlace {
  readonly rule: KnownRule;
  readonly place: Place;
}

/** An entity that a place names, and why. */
export interface Claim {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly grounds: Grounds;
  readonly priority: number;
  /** By a name of the reader's own. */
  readonly isOwn: boolean;
}

/** Words of the place as they stand. */
export const surfaceOf = ({ block, start, end }: Place): string => block.text.slice(start, end);
