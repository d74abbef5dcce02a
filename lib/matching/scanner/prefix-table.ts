// The prefixes of all keys that end where a word ends, by hash: open addressing, linear probing, one u32 a slot.
//
//   bits 21-31  part of the hash      bit 20  a longer key goes on here      bits 0-19  key + 1, or 0; an empty slot is 0
//
// A slot can be that of another prefix by chance. So "goes on" may be wrong, which costs a look at the next word; a key is
// always compared letter by letter.
import { table, tableSize } from './layout';

export const goesOnBit: u32 = 1 << 20;
export const keyMask: u32 = goesOnBit - 1;
const partShift: u32 = 21;

export const hashSeed: u32 = 0x811c9dc5;

/** FNV-1a, one more code. */
export function addToHash(hash: u32, code: u32): u32 {
  return (hash ^ code) * 0x01000193;
}

/** FNV leaves its high bits poor after few steps; these choose the slot. */
export function finishHash(hash: u32): u32 {
  const mixed = (hash ^ (hash >> 15)) * 0x2c1b3c6d;
  return mixed ^ (mixed >> 13);
}

/** The slot a finished hash begins at. */
export function firstSlot(finished: u32): u32 {
  return <u32>((<u64>finished * tableSize) >> 32);
}

/** The part of a finished hash that a slot keeps. */
export function partOf(finished: u32): u32 {
  return finished << partShift;
}

export function isSamePart(entry: u32, part: u32): bool {
  return (entry ^ part) >> partShift === 0;
}

export function entryAt(slot: u32): u32 {
  return load<u32>(table + ((<usize>slot) << 2));
}

export function nextSlot(slot: u32): u32 {
  return slot + 1 === tableSize ? 0 : slot + 1;
}

/** Puts a prefix in: `key` is its key plus one, or 0 for one that only goes on. */
export function insertPrefix(hash: u32, key: u32): void {
  const finished = finishHash(hash);
  const part = partOf(finished);
  let slot = firstSlot(finished);
  for (;;) {
    const entry = entryAt(slot);
    const isMine = entry === 0 || (isSamePart(entry, part) && (key === 0 || (entry & keyMask) === 0));
    if (isMine) {
      store<u32>(table + ((<usize>slot) << 2), entry | part | (key === 0 ? goesOnBit : key));
      return;
    }
    slot = nextSlot(slot);
  }
}
