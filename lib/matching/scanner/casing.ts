// Whether the capitals of a run are those a form asks for. Each distinct demand is stored once; written by ../casings.ts:
//
//   u8   bits 0-1 rule: 0 exact, 1 smart, 2 insensitive; bit 2: only as a tag; bit 3: may be followed by a genitive s
//   u8   bytes that follow: for exact a bit for each unit that is upper case; for smart two bits for each word, 0 any,
//        1 begins with a capital, 3 all in capitals
import { casingAt, casings, units } from './layout';
import { exactRule, genitiveBit, hashtagBit, ruleMask, smartRule, upperKind, wordKind } from './sizes';

function placeOf(casing: i32): usize {
  return casings + load<u32>(casingAt + (casing << 2));
}

/** Only as a tag. */
export function isTagCasing(casing: i32): bool {
  return (load<u8>(placeOf(casing)) & hashtagBit) !== 0;
}

/** Each unit must be as in the form. */
export function isExactCasing(casing: i32): bool {
  return (load<u8>(placeOf(casing)) & ruleMask) === exactRule;
}

/** What a word of a form must have: its first letter a capital, or all. */
export const first: u32 = 1;
export const all: u32 = 3;

/** What the word of this number must have, of a form that is not exact. */
export function wordDemand(casing: i32, word: i32): u32 {
  return bitsAt(placeOf(casing), word << 1) & 3;
}

/** A small s may be stuck to it. */
export function allowsGenitive(casing: i32): bool {
  return (load<u8>(placeOf(casing)) & genitiveBit) !== 0;
}

/** Whether the first `length` units of the run have this casing. */
export function hasCasing(casing: i32, length: i32): bool {
  const at = placeOf(casing);
  const rule = load<u8>(at);
  if (rule & hashtagBit) return false;
  if ((rule & ruleMask) === smartRule) return isSmart(at, length);
  return (rule & ruleMask) !== exactRule || isExact(at, length);
}

/** Bits of the demand, 0 past its end. */
function bitsAt(at: usize, bit: u32): u32 {
  const byte = bit >> 3;
  return byte < load<u8>(at, 1) ? load<u8>(at + 2 + byte) >> <u8>(bit & 7) : 0;
}

function isSmart(at: usize, length: i32): bool {
  let bit = 0;
  let isInWord = false;
  let isAll = false;
  for (let i = 0; i < length; i++) {
    const unit = load<u16>(units + (i << 1));
    if (!(unit & wordKind)) {
      isInWord = false;
      continue;
    }
    if (!isInWord) {
      isInWord = true;
      const demand = bitsAt(at, bit) & 3;
      bit += 2;
      isAll = demand === all;
      if (demand !== 0 && !(unit & upperKind)) return false;
    } else if (isAll && !(unit & upperKind)) return false;
  }
  return true;
}

function isExact(at: usize, length: i32): bool {
  for (let i = 0; i < length; i++) {
    const isUpper = <u32>((load<u16>(units + (i << 1)) & upperKind) !== 0);
    if ((bitsAt(at, i) & 1) !== isUpper) return false;
  }
  return true;
}
