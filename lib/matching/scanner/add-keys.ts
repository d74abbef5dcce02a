// Unpacks the keys of an index, block by block, while it is opened. Packed they stand sorted, each as what differs from the
// one before (written by ../pack-keys.ts); every number is a varint:
//
//   shared, own, code[own]                         units shared with the key before, then its own
//   forms, (step, casing)[forms]                   form number as a zigzag step from the one expected next, case rule

import { noteStartOf } from './casing';
import { apostropheBit, cyrillicBit, fillFlat, plainClass, wordBit } from './classes';
import { noteFirstWord } from './first-words';
import {
  alphabet,
  casingAt,
  casingCount,
  casingOf,
  casings,
  flat,
  formOf,
  keyAt,
  keyForms,
  output,
  pool,
} from './layout';
import { addToHash, hashSeed, insertPrefix } from './prefix-table';

let source: usize = 0;
let key: i32 = 0;
let form: i32 = 0;
let poolEnd: i32 = 0;
let expected: i32 = 0;

function readVarint(): i32 {
  let value = 0;
  let shift = 0;
  let byte: i32;
  do {
    byte = load<u8>(source++);
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte > 127);
  return value;
}

/** Before the first block: finds where each casing begins. */
export function beginKeys(): void {
  let at = 0;
  for (let i = 0; i < casingCount; i++) {
    store<u32>(casingAt + (i << 2), at);
    at += 2 + <i32>load<u8>(casings + at, 1);
  }
  // Until the flat table is filled its room holds the class of each code: the same bits, asked for each unit of each key.
  for (let code = 0; code < 256; code++) {
    store<u32>(flat + (code << 2), code === 0 ? 0 : plainClass(load<u16>(alphabet + (code << 1))));
  }
}

/** Takes the next `count` keys from `output`. */
export function addKeys(count: i32): void {
  source = output;
  for (let i = 0; i < count; i++) addKey();
}

/** After the last block. */
export function endKeys(): void {
  store<u32>(keyAt + (key << 2), poolEnd);
  store<u32>(keyForms + (key << 2), form);
  fillFlat();
}

function addKey(): void {
  const shared = readVarint();
  const own = readVarint();
  const start = poolEnd;
  if (shared > 0) memory.copy(pool + start, pool + load<u32>(keyAt + ((key - 1) << 2)), shared);
  for (let i = shared; i < shared + own; i++) store<u8>(pool + start + i, <u8>readVarint());
  poolEnd = start + shared + own;
  store<u32>(keyAt + (key << 2), start);
  insertPrefixes(pool + start, shared + own, shared);
  addForms(pool + start);
  key++;
}

function insertPrefixes(units: usize, length: i32, shared: i32): void {
  let hash = hashSeed;
  let isWord = isWordCode(units, length, 0);
  let isFirst = true;
  for (let i = 0; i < length; i++) {
    hash = addToHash(hash, load<u8>(units + i));
    const isNextWord = i + 1 < length && isWordCode(units, length, i + 1);
    if (isFirst && !isNextWord) {
      isFirst = false;
      noteFirstWord(hash);
    }
    // What ends within the shared part was put in with the key before.
    if (isWord && !isNextWord && i + 1 >= shared) insertPrefix(hash, i + 1 < length ? 0 : key + 1);
    isWord = isNextWord;
  }
}

function kindAt(units: usize, i: i32): u32 {
  return load<u32>(flat + ((<usize>load<u8>(units + i)) << 2));
}

function isWordCode(units: usize, length: i32, i: i32): bool {
  const kind = kindAt(units, i);
  if (!(kind & apostropheBit)) return (kind & wordBit) !== 0;
  return i > 0 && i + 1 < length && (kindAt(units, i - 1) & kindAt(units, i + 1) & cyrillicBit) !== 0;
}

function addForms(units: usize): void {
  store<u32>(keyForms + (key << 2), form);
  for (let left = readVarint(); left > 0; left--) {
    const step = readVarint();
    const number = expected + ((step >>> 1) ^ -(step & 1));
    expected = number + 1;
    const casing = readVarint();
    store<u32>(formOf + (form << 2), number);
    store<u16>(casingOf + (form << 1), <u16>casing);
    form++;
    noteStartOf(casing, load<u8>(units));
  }
}
