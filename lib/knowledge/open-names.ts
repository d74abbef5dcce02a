// Opens packed names (pack-names). What the rule of a form is, is worked out when a text first has the form: of fifty thousand an
// article has fifty. Called by decode-knowledge.
import type { FormRules } from '../linking/linking-knowledge';
import type { EntityId } from '../model/entity';
import type { FormRule, MatchRule, NameType } from '../model/name';
import { openColumn } from './open-column';
import type { PackedNames } from './pack-names';
import { fromSteps, readNumbers } from './pack-numbers';
import { fromRecency } from './pack-recency';

type Bearing = Pick<FormRule, 'type' | 'match'>;

/** The rules of the forms of both indexes; `idAt` gives the id of an entity by its place. */
export function openNames(
  packed: PackedNames,
  idAt: (place: number) => EntityId,
): { always: FormRules; optional: FormRules } {
  const [entities, numbers, lengths] = packed.stretches.map(readNumbers) as [number[], number[], number[]];
  const stretches = { idAt, entities: fromSteps(entities), bearings: openBearings(packed, numbers) };
  const always = lengths.length - packed.optional;
  return {
    always: new StretchRules(stretches, lengths, 0, always),
    optional: new StretchRules(stretches, lengths, always, lengths.length),
  };
}

/** The bearing of each stretch. */
function openBearings({ rules, bearings: [count, types, ruleNumbers] }: PackedNames, numbers: readonly number[]) {
  const matches = fromRecency({ fresh: JSON.parse(rules) as MatchRule[], numbers: readNumbers(ruleNumbers) });
  const fresh = (openColumn(types, count) as NameType[]).map((type, i): Bearing => ({ type, match: at(matches, i) }));
  return fromRecency({ fresh, numbers });
}

interface Stretches {
  readonly idAt: (place: number) => EntityId;
  /** Of each stretch, the place of its entity. */
  readonly entities: readonly number[];
  readonly bearings: readonly Bearing[];
}

/** The rules of the forms of some stretches. */
class StretchRules implements FormRules {
  readonly length: number;
  readonly #stretches: Stretches;
  readonly #first: number;
  /** Where each stretch ends, in forms. */
  readonly #ends: Int32Array;
  /** By stretch: its forms share one. */
  readonly #known = new Map<number, FormRule>();

  constructor(stretches: Stretches, lengths: readonly number[], first: number, last: number) {
    this.#stretches = stretches;
    this.#first = first;
    this.#ends = new Int32Array(last - first);
    let end = 0;
    for (let place = first; place < last; place++) {
      end += at(lengths, place);
      this.#ends[place - first] = end;
    }
    this.length = end;
  }

  at(form: number): FormRule | undefined {
    if (form < 0 || form >= this.length) return undefined;
    const stretch = this.#first + this.#stretchOf(form);
    const known = this.#known.get(stretch);
    if (known !== undefined) return known;
    const { idAt, entities, bearings } = this.#stretches;
    const made = { entity: idAt(at(entities, stretch)), ...at(bearings, stretch) };
    this.#known.set(stretch, made);
    return made;
  }

  /** The first stretch that ends behind the form. */
  #stretchOf(form: number): number {
    let [low, high] = [0, this.#ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) > form) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error('The packed knowledge is damaged.');
  return value;
}
