// How words begin that a form may begin with: their first three codes and the case of the first, as a bit for each hash. Written by
// build-index, asked by scanner/beginnings.ts for every word of a text.
import type { FirstWord } from './first-words';
import { beginningPrime } from './scanner/sizes';

/** Bits for each beginning, at least: few words of a text pass by chance then. */
const bitsPerBeginning = 12;
const fewestBits = 5;

export interface OtherSpellings {
  /** The code of s, 0 for none: in the genitive it may be stuck to a short word, and stand among its first letters. */
  readonly smallS: number;
  /** From the code of a letter to that of its base, if it may be written as one with a mark (й as и and a breve). */
  readonly bases: ReadonlyMap<number, number>;
}

/** The set of these words' beginnings; its length is a power of two. */
export function buildBeginnings(words: readonly FirstWord[], { smallS, bases }: OtherSpellings): Uint8Array {
  const numbers = new Set<number>();
  for (const { codes, isUpper } of words) {
    const [first = 0, second = 0, third = 0] = codes;
    // A mark among the first three units of a text takes a closer look; behind them it is not seen.
    for (const last of [third, bases.get(third) ?? third]) numbers.add(numberOf([first, second, last], isUpper));
    numbers.add(numberOf([...codes, smallS], isUpper));
  }
  let bits = fewestBits;
  while (2 ** bits < numbers.size * bitsPerBeginning) bits++;
  const set = new Uint8Array(2 ** bits / 8);
  for (const number of numbers) {
    const place = Math.imul(number, beginningPrime) >>> (32 - bits);
    set[place >> 3] = (set[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return set;
}

const numberOf = ([first = 0, second = 0, third = 0]: readonly number[], isUpper: number): number =>
  first | (second << 8) | (third << 16) | (isUpper << 24);
