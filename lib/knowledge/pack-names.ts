// Names as they are shipped: nothing of how they are written, which is in the indexes, but whose they are and what rule they
// obey. `packNames` is called by pack-content at build time, `openNames` when knowledge is opened.
import type { EntityId } from '../model/entity';
import type { FormRule, MatchRule, NameType } from '../model/name';
import type { CompiledName } from './compile-names';
import { openColumn } from './open-column';
import { packColumn } from './pack-column';
import { fromSteps, readNumbers, toSteps, writeNumbers } from './pack-numbers';
import type { PackedColumn } from './packed-column';
import { rankTexts } from './rank-texts';

/** What names have in common: a type, and a rule by its place. */
interface Bearing {
  readonly type: NameType;
  readonly rule: number;
}

/** Forms that follow one another with one entity and one bearing are one stretch, whatever names they are of. */
interface Stretch {
  readonly entity: number;
  readonly bearing: string;
  forms: number;
}

export interface PackedNames {
  readonly rules: PackedColumn;
  /** The commonest first. */
  readonly bearings: PackedColumn;
  /** Of each stretch, as numbers: the step to its entity, its bearing, how many forms it has. */
  readonly stretches: readonly [entities: string, bearings: string, forms: string];
  /** How many stretches, the last ones, belong to optional entities. */
  readonly optional: number;
}

/** Packs names; `placeOf` says where an entity stands. */
export function packNames(
  { always, optional }: { readonly always: readonly CompiledName[]; readonly optional: readonly CompiledName[] },
  placeOf: (id: EntityId) => number,
): PackedNames {
  const rules = createTable();
  const list = (names: readonly CompiledName[]) =>
    joinStretches(
      names.map(({ entity, name: { type }, rule, forms }) => {
        const bearing = JSON.stringify({ type, rule: rules.placeOf(rule) } satisfies Bearing);
        return { entity: placeOf(entity.id), bearing, forms: forms.length };
      }),
    );
  const later = list(optional);
  const stretches = [...list(always), ...later];
  const bearings = rankTexts(stretches.map(({ bearing }) => bearing));
  const places = new Map(bearings.map((bearing, place) => [bearing, place]));
  return {
    rules: packColumn([rules.values]),
    bearings: packColumn([bearings.map((bearing) => JSON.parse(bearing))]),
    stretches: [
      writeNumbers(toSteps(stretches.map(({ entity }) => entity))),
      writeNumbers(stretches.map(({ bearing }) => places.get(bearing) ?? 0)),
      writeNumbers(stretches.map(({ forms }) => forms)),
    ],
    optional: later.length,
  };
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

/** Values without repeats, by place. */
function createTable() {
  const places = new Map<string, number>();
  const values: unknown[] = [];
  const placeOf = (value: unknown): number => {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    return place;
  };
  return { values, placeOf };
}

/** The rules of all forms, in the order of the indexes; forms of one stretch share one. */
export function openNames(packed: PackedNames, ids: readonly string[]): { always: FormRule[]; optional: FormRule[] } {
  const rules = (openColumn(packed.rules, 1) as MatchRule[][])[0] ?? [];
  const bearings = (openColumn(packed.bearings, 1) as Bearing[][])[0] ?? [];
  const [entities = [], places = [], lengths = []] = packed.stretches.map(readNumbers);
  const always: FormRule[] = [];
  const optional: FormRule[] = [];
  const end = lengths.length - packed.optional;
  for (const [place, entity] of fromSteps(entities).entries()) {
    const { type, rule } = at(bearings, at(places, place));
    const formRule: FormRule = { entity: at(ids, entity) as EntityId, type, match: at(rules, rule) };
    const list = place < end ? always : optional;
    for (let left = at(lengths, place); left > 0; left--) list.push(formRule);
  }
  return { always, optional };
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error('The packed knowledge is damaged.');
  return value;
}
