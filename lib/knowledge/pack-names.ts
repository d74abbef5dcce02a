// Names as they are shipped: nothing of how they are written, which is in the indexes, but whose they are and what rule they
// obey. Called by pack-content; build time only (open-names opens them).
import type { EntityId } from '../model/entity';
import type { MatchRule, NameType } from '../model/name';
import type { JoinedName } from './join-names';
import { packColumn } from './pack-column';
import { toSteps, writeNumbers } from './pack-numbers';
import { toRecency } from './pack-recency';
import { type PackedRules, packRules } from './pack-rules';
import type { PackedColumn } from './packed-column';

export interface PackedNames {
  /** Without repeats (pack-rules). */
  readonly rules: PackedRules;
  /** Without repeats: how many there are, their types, and their rules as recency. */
  readonly bearings: readonly [count: number, types: PackedColumn, rules: string];
  /** Of each name, in the order of form numbers: the step to its entity, its bearing as recency. */
  readonly owners: readonly [entities: string, bearings: string];
  /** How many, the last ones, belong to optional entities. */
  readonly optional: number;
}

/** Names of one index, and those of the index of optional entities. */
interface Names {
  readonly always: readonly JoinedName[];
  readonly optional: readonly JoinedName[];
}

/** Packs names; `placeOf` says where an entity stands. */
export function packNames({ always, optional }: Names, placeOf: (id: EntityId) => number): PackedNames {
  const names = [...always, ...optional];
  const bearings = toRecency(names.map(({ bearing }) => bearing));
  const parts = bearings.fresh.map((bearing) => JSON.parse(bearing) as [type: NameType, rule: MatchRule]);
  const rules = toRecency(parts.map(([, rule]) => JSON.stringify(rule)));
  return {
    rules: packRules(rules.fresh.map((rule) => JSON.parse(rule) as MatchRule)),
    bearings: [parts.length, packColumn(parts.map(([type]) => type)), writeNumbers(rules.numbers)],
    owners: [writeNumbers(toSteps(names.map(({ entity }) => placeOf(entity.id)))), writeNumbers(bearings.numbers)],
    optional: optional.length,
  };
}
