// Names as they are shipped: nothing of how they are written, which is in the indexes, but whose they are and what rule they
// obey. Called by pack-content; build time only (open-names opens them).
import type { EntityId } from '../../model/entity';
import type { MatchRule, NameType } from '../../model/name';
import { packColumn } from '../packed/pack-column';
import { toSteps, writeNumbers } from '../packed/pack-numbers';
import { toRecency } from '../packed/pack-recency';
import { packRules } from '../packed/pack-rules';
import type { PackedNames } from '../packed/packed-names';
import type { JoinedName } from './join-names';

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
