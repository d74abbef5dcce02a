// Opens packed names (pack-names). What the rule of a form is, is worked out when a text first has the form: of fifty thousand an
// article has fifty. Called by decode-knowledge.
import type { FormRules } from '../../linking/evidence/linking-knowledge';
import type { EntityId } from '../../model/entity';
import type { FormRule, MatchRule, NameType } from '../../model/name';
import { openColumn } from './open-column';
import { fromSteps, readNumbers } from './pack-numbers';
import { fromRecency } from './pack-recency';
import { openRules } from './pack-rules';
import type { PackedNames } from './packed-names';

type Bearing = Pick<FormRule, 'type' | 'match'>;

/** The rules of the forms of both indexes; `idAt` gives the id of an entity by its place. */
export function openNames(
  packed: PackedNames,
  idAt: (place: number) => EntityId,
): { always: FormRules; optional: FormRules } {
  const [entities, numbers] = packed.owners.map(readNumbers) as [number[], number[]];
  const names = { idAt, entities: fromSteps(entities), bearings: openBearings(packed, numbers) };
  const always = entities.length - packed.optional;
  return {
    always: new NameRules(names, 0, always),
    optional: new NameRules(names, always, entities.length),
  };
}

/** The bearing of each name. A rule is put together when a text first asks for it: an article asks for few. */
function openBearings({ rules, bearings: [count, types, ruleNumbers] }: PackedNames, numbers: readonly number[]) {
  const ruleAt = openRules(rules);
  const known = new Map<number, MatchRule>();
  const keep = (place: number): MatchRule => {
    const rule = known.get(place) ?? ruleAt(place);
    known.set(place, rule);
    return rule;
  };
  const steps = readNumbers(ruleNumbers);
  const places = fromRecency({ fresh: steps.map((_, place) => place), numbers: steps });
  const fresh = (openColumn(types, count) as NameType[]).map((type, place): (() => Bearing) => {
    const rule = at(places, place);
    return () => ({ type, match: keep(rule) });
  });
  return fromRecency({ fresh, numbers });
}

interface Names {
  readonly idAt: (place: number) => EntityId;
  /** Of each name, the place of its entity. */
  readonly entities: readonly number[];
  readonly bearings: readonly (() => Bearing)[];
}

/** The rules of the names from one place to another. */
class NameRules implements FormRules {
  readonly length: number;
  readonly #names: Names;
  readonly #first: number;
  /** Linking tells rules apart by identity. */
  readonly #known = new Map<number, FormRule>();

  constructor(names: Names, first: number, last: number) {
    this.#names = names;
    this.#first = first;
    this.length = last - first;
  }

  at(number: number): FormRule | undefined {
    if (number < 0 || number >= this.length) return undefined;
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const { idAt, entities, bearings } = this.#names;
    const name = this.#first + number;
    const made = { entity: idAt(at(entities, name)), ...at(bearings, name)() };
    this.#known.set(number, made);
    return made;
  }
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error('The packed knowledge is damaged.');
  return value;
}
