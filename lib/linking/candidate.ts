// The working shapes of linking: a place in a block, and what it may be.
import type { EntityId } from '../model/entity';
import type { Grounds, TextBlock } from '../model/mention';
import type { FormRule, MatchMode } from '../model/name';

/** A hit with its block and the rules of the forms it is spelt like. */
export interface HitPlace {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  readonly rules: readonly FormRule[];
  /** A genitive s is stuck to it. */
  readonly genitive?: boolean;
}

/** An entity that a place names, and why. */
export interface Claim {
  readonly entity: EntityId;
  readonly grounds: Grounds;
  readonly priority: number;
  /** By a name of the reader's own. */
  readonly own?: boolean;
}

/** Words of the place as they stand. */
export const surfaceOf = ({ block, start, end }: HitPlace): string => block.text.slice(start, end);

/** The mode a rule works in: surnames need the full name, everything else is free unless it says otherwise. */
export const modeOf = (rule: FormRule): MatchMode =>
  rule.match.mode ?? (rule.type === 'surname' ? 'after-full' : 'free');
