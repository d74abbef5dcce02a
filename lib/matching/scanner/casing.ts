// Whether the capitals of the run are those a form asks for. Each distinct demand is stored once (a "casing"); written by
// ../casings.ts:
//
//   u8   bits 0-1 rule: 0 exact, 1 smart, 2 insensitive; bit 2: only as a tag; bit 3: may be followed by a genitive s
//   u8   bytes that follow: for exact a bit for each unit that is upper case; for smart two bits for each word, 0 any,
//        1 begins with a capital, 3 all in capitals

import { noteStart } from './classes';
import { casingAt, casings, runFlags } from './layout';

export const upperFlag: u8 = 1;
export const wordFlag: u8 = 2;

const exact: i32 = 0;
const smart: i32 = 1;
const hashtagBit: i32 = 4;
const genitiveBit: i32 = 8;

function recordOf(casing: i32): usize {
  return casings + load<u32>(casingAt + (casing << 2));
}

/** Bits of the demand, 0 past its end. */
function bitsAt(record: usize, bit: i32): i32 {
  const byte = bit >> 3;
  return byte < <i32>load<u8>(record, 1) ? <i32>load<u8>(record + byte, 2) >> (bit & 7) : 0;
}

/** Notes with which case of its first unit a form of this casing can begin outside of tags. */
export function noteStartOf(casing: i32, code: i32): void {
  const record = recordOf(casing);
  const rule = <i32>load<u8>(record);
  if (rule & hashtagBit) return;
  const isUpper = (rule & 3) <= smart && (bitsAt(record, 0) & ((rule & 3) === smart ? 3 : 1)) !== 0;
  if ((rule & 3) !== exact || isUpper) noteStart(code, true);
  if (!isUpper) noteStart(code, false);
}

export function allowsGenitive(casing: i32): bool {
  return (load<u8>(recordOf(casing)) & genitiveBit) !== 0;
}

/** Whether the first `length` units of the run have this casing; `runCase` is that of its words. In a tag any will do. */
export function hasCasing(casing: i32, length: i32, runCase: u64): bool {
  const record = recordOf(casing);
  const rule = <i32>load<u8>(record);
  if (rule & hashtagBit) return false;
  if ((rule & 3) === smart) return (demandOf(record) & ~runCase) === 0;
  return (rule & 3) !== exact || isExact(record, length);
}

/** The demand of a smart casing: eight bytes at most, lowest first. */
function demandOf(record: usize): u64 {
  const bytes = <u64>load<u8>(record, 1);
  return bytes === 0 ? 0 : load<u64>(record, 2) & (<u64>-1 >> (64 - (bytes << 3)));
}

function isExact(record: usize, length: i32): bool {
  for (let i = 0; i < length; i++) {
    if ((bitsAt(record, i) & 1) !== (load<u8>(runFlags + i) & upperFlag)) return false;
  }
  return true;
}
