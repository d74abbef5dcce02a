// What a UTF-16 unit means to the scanner: the bits of ../char-classes.ts, but with the unit's code in the index's own
// alphabet in the low bits, and whether some form may begin with it. Code 0 is any unit that stands in no form.
import { alphabet, flat, flatUnits, letterCount, pageOf, pages, pairCount, pairs } from './layout';

export const codeMask: u32 = 0xffff;
export const upperBit: u32 = 1 << 16;
export const wordBit: u32 = 1 << 17;
export const ignoredBit: u32 = 1 << 18;
/** The low bits are the place in `pairs`, whose second and third number are the two codes. */
export const expandsBit: u32 = 1 << 19;
export const spaceBit: u32 = 1 << 20;
export const cyrillicBit: u32 = 1 << 21;
export const apostropheBit: u32 = 1 << 22;
export const startsFormBit: u32 = 1 << 23;
/** `#` and `@`. */
export const tagBit: u32 = 1 << 24;
/** A word with such a unit has another hash than its units: expansions, apostrophes, marks that make another letter. */
export const oddBit: u32 = 1 << 25;

/** What `composed` answers for a letter and a mark that make no letter of their own. */
export const noLetter: u32 = 0xffff;

/** Kinds of pairs: a letter that compares as two (ß), and a base and mark that compare as one (и + breve). */
const expansion: u16 = 0;

/** By `code * 2 + isUpper`: whether a form begins like this. */
const starts = memory.data(512);

/** Notes that a form begins with this code in this case. */
export function noteStart(code: i32, isUpper: bool): void {
  store<u8>(starts + (code << 1) + (isUpper ? 1 : 0), 1);
}

/** The class of any unit. */
export function classOf(unit: i32): u32 {
  return unit < flatUnits ? load<u32>(flat + ((<usize>unit) << 2)) : makeClass(unit);
}

/** The bits of ../char-classes.ts for a unit, with the folded unit in the low bits. */
export function plainClass(unit: i32): u32 {
  const page = <i32>load<u8>(pageOf + (unit >> 8));
  return load<u32>(pages + (((page << 8) | (unit & 255)) << 2));
}

/** The code of a folded unit; 0 when no form has it. */
export function codeOf(folded: i32): u32 {
  let low = 1;
  let high = letterCount;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = <i32>load<u16>(alphabet + (middle << 1));
    if (found === folded) return middle;
    if (found < folded) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function makeClass(unit: i32): u32 {
  const kind = plainClass(unit);
  const isOdd = (kind & (expandsBit | apostropheBit)) !== 0 || (unit >= 0x306 && unit <= 0x308);
  const bits = (kind & ~codeMask) | (isOdd ? oddBit : 0);
  if (kind & expandsBit) return bits | findExpansion(<u16>kind);
  const code = codeOf(kind & codeMask);
  const start = load<u8>(starts + (code << 1) + (kind & upperBit ? 1 : 0));
  return bits | code | (start ? startsFormBit : 0);
}

const pair = (i: i32): usize => pairs + (i << 3);

/** The place of a letter that compares as two, with the start bit of its first. */
function findExpansion(unit: u16): u32 {
  for (let i = 0; i < pairCount; i++) {
    if (load<u16>(pair(i)) !== expansion || load<u16>(pair(i), 2) !== unit) continue;
    const first = firstOf(i);
    return i | (load<u8>(starts + (first << 1)) || load<u8>(starts + (first << 1) + 1) ? startsFormBit : 0);
  }
  return 0;
}

/** The codes that the expansion at this place compares as. */
export function firstOf(place: u32): u32 {
  return codeOf(load<u16>(pair(place), 4));
}

export function secondOf(place: u32): u32 {
  return codeOf(load<u16>(pair(place), 6));
}

/** The code of a letter and the combining mark right after it, as one letter; `noLetter` when they make none. */
export function composed(base: u32, mark: i32): u32 {
  const unit = load<u16>(alphabet + (base << 1));
  for (let i = 0; i < pairCount; i++) {
    if (load<u16>(pair(i)) === expansion) continue;
    if (load<u16>(pair(i), 2) === unit && load<u16>(pair(i), 4) === mark) return codeOf(load<u16>(pair(i), 6));
  }
  return noLetter;
}

/** Fills `flat`; after the last key, when all starts are known. */
export function fillFlat(): void {
  for (let i = 0; i < pairCount; i++) {
    if (load<u16>(pair(i)) === expansion) continue;
    // A form that begins with й may stand in the text as и and a breve.
    const whole = codeOf(load<u16>(pair(i), 6));
    const base = codeOf(load<u16>(pair(i), 2));
    if (load<u8>(starts + (whole << 1))) noteStart(base, false);
    if (load<u8>(starts + (whole << 1) + 1)) noteStart(base, true);
  }
  for (let unit = 0; unit < flatUnits; unit++) store<u32>(flat + ((<usize>unit) << 2), makeClass(unit));
  store<u32>(flat + (0x23 << 2), classOf(0x23) | tagBit);
  store<u32>(flat + (0x40 << 2), classOf(0x40) | tagBit);
}
