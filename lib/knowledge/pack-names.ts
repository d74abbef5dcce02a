// Names as they are shipped: nothing of how they are written, which is in the indexes, but whose they are and what rule they
// obey. Called by pack-content; build time only (open-names opens them).
import type { EntityId } from '../model/entity';
import type { MatchRule, NameType } from '../model/name';
import type { CompiledName } from './compile-names';
import { foldRule } from './fold-guards';
import { packColumn } from './pack-column';
import { toSteps, writeNumbers } from './pack-numbers';
import { toRecency } from './pack-recency';
import type { PackedColumn } from './packed-column';

/** Forms that follow one another with one entity and one bearing are one stretch, whatever names they are of. */
interface Stretch {
  readonly entity: number;
  /** A type and a rule, as JSON. */
  readonly bearing: string;
  forms: number;
}

export interface PackedNames {
  /** Without repeats, as JSON: columns are shorter by a fortieth of all there is, and take ten times as long to open. */
  readonly rules: string;
  /** Without repeats: how many there are, their types, and their rules as recency. */
  readonly bearings: readonly [count: number, types: PackedColumn, rules: string];
  /** Of each stretch, as numbers: the step to its entity, its bearing as recency, how many forms it has. */
  readonly stretches: readonly [entities: string, bearings: string, forms: string];
  /** How many stretches, the last ones, belong to optional entities. */
  readonly optional: number;
}

/** Names of one index, and those of the index of optional entities. */
interface CompiledNames {
  readonly always: readonly CompiledName[];
  readonly optional: readonly CompiledName[];
}

/** Packs names; `placeOf` says where an entity stands. */
export function packNames({ always, optional }: CompiledNames, placeOf: (id: EntityId) => number): PackedNames {
  const [first, later] = [always, optional].map((names) =>
    joinStretches(names.map((name) => toStretch(name, placeOf))),
  );
  const stretches = [...(first ?? []), ...(later ?? [])];
  const bearings = toRecency(stretches.map(({ bearing }) => bearing));
  const parts = bearings.fresh.map((bearing) => JSON.parse(bearing) as [type: NameType, rule: MatchRule]);
  const rules = toRecency(parts.map(([, rule]) => JSON.stringify(rule)));
  return {
    rules: `[${rules.fresh.join()}]`,
    bearings: [parts.length, packColumn(parts.map(([type]) => type)), writeNumbers(rules.numbers)],
    stretches: [
      writeNumbers(toSteps(stretches.map(({ entity }) => entity))),
      writeNumbers(bearings.numbers),
      writeNumbers(stretches.map(({ forms }) => forms)),
    ],
    optional: later?.length ?? 0,
  };
}

function toStretch({ entity, name, rule, forms }: CompiledName, placeOf: (id: EntityId) => number): Stretch {
  return { entity: placeOf(entity.id), bearing: JSON.stringify([name.type, foldRule(rule)]), forms: forms.length };
}

function joinStretches(parts: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (last?.entity === part.entity && last.bearing === part.bearing) last.forms += part.forms;
    else if (part.forms > 0) stretches.push({ ...part });
  }
  return stretches;
}
