// Names as they are shipped: nothing of how they are written, which is in the indexes, but whose they are and what rule they
// obey. `packNames` is called by pack-content at build time, `openNames` when knowledge is opened.
import type { EntityId } from '../model/entity';
import type { FormRule, MatchRule, NameType } from '../model/name';
import type { CompiledName } from './compile-names';
import { foldRule } from './fold-guards';
import { openColumn } from './open-column';
import { packColumn } from './pack-column';
import { fromSteps, readNumbers, toSteps, writeNumbers } from './pack-numbers';
import { fromRecency, toRecency } from './pack-recency';
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

/** The rules of all forms, in the order of the indexes; forms of one stretch share one. */
export function openNames(
  { rules, bearings: [count, types, ruleNumbers], stretches, optional }: PackedNames,
  ids: readonly string[],
): { always: FormRule[]; optional: FormRule[] } {
  const matches = fromRecency({ fresh: JSON.parse(rules) as MatchRule[], numbers: readNumbers(ruleNumbers) });
  const bearings = (openColumn(types, count) as NameType[]).map((type, place) => ({ type, match: at(matches, place) }));
  const [entities = [], numbers = [], lengths = []] = stretches.map(readNumbers);
  const bearing = fromRecency({ fresh: bearings, numbers });
  const ruleAt = fromSteps(entities).map(
    (entity, place): FormRule => ({ entity: at(ids, entity) as EntityId, ...at(bearing, place) }),
  );
  const repeat = (from: number, to: number) => repeatEach(ruleAt.slice(from, to), lengths.slice(from, to));
  const end = lengths.length - optional;
  return { always: repeat(0, end), optional: repeat(end, lengths.length) };
}

/** Each value as often as its length says. A list that grows by one at a time leaves more behind than it holds. */
function repeatEach<T>(values: readonly T[], lengths: readonly number[]): T[] {
  const list = new Array<T>(lengths.reduce((sum, length) => sum + length, 0));
  let from = 0;
  for (const [place, value] of values.entries()) {
    const to = from + at(lengths, place);
    list.fill(value, from, to);
    from = to;
  }
  return list;
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error('The packed knowledge is damaged.');
  return value;
}
