// Unpacks the keys of an index, block by block, while it is opened. Packed they stand sorted, each as what differs from the
// one before (written by ../pack-keys.ts). A block is the number of its keys and the lengths of seven streams (u16 each), then
// the streams, in which every number is a varint:
//
//   shared, own    units shared with the key before, and of its own       codes   the latter
//   counts, tags   forms of each key, and of the one that its words make written together (0: there is none)
//   steps   form numbers, each a zigzag step from the one expected next
//   casings        their case rules

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

// Where the next number of each stream is.
let sharedAt: usize = 0;
let ownAt: usize = 0;
let codesAt: usize = 0;
let countsAt: usize = 0;
let tagsAt: usize = 0;
let stepsAt: usize = 0;
let casingsAt: usize = 0;

let key: i32 = 0;
let form: i32 = 0;
let poolEnd: i32 = 0;
let expected: i32 = 0;

/** Where the number after the one last read stands. */
let readEnd: usize = 0;

function readVarint(from: usize): i32 {
  let at = from;
  let value = 0;
  let shift = 0;
  let byte: i32;
  do {
    byte = load<u8>(at++);
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte > 127);
  readEnd = at;
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

/** Takes the next block from `output`. */
export function addKeys(): void {
  sharedAt = output + 16;
  ownAt = sharedAt + load<u16>(output, 2);
  codesAt = ownAt + load<u16>(output, 4);
  countsAt = codesAt + load<u16>(output, 6);
  tagsAt = countsAt + load<u16>(output, 8);
  stepsAt = tagsAt + load<u16>(output, 10);
  casingsAt = stepsAt + load<u16>(output, 12);
  for (let count = <i32>load<u16>(output); count > 0; count--) addKey();
}

/** After the last block. */
export function endKeys(): void {
  store<u32>(keyAt + (key << 2), poolEnd);
  store<u32>(keyForms + (key << 2), form);
  fillFlat();
}

/** Where the key before stands in the pool, as packed: keys made of its words do not count. */
let lastStart: usize = 0;

function addKey(): void {
  const shared = readVarint(sharedAt);
  sharedAt = readEnd;
  const own = readVarint(ownAt);
  ownAt = readEnd;
  const start = pool + poolEnd;
  const length = shared + own;
  if (shared > 0) memory.copy(start, lastStart, shared);
  lastStart = start;
  for (let i = shared; i < length; i++) {
    store<u8>(start + i, <u8>readVarint(codesAt));
    codesAt = readEnd;
  }
  const count = readVarint(countsAt);
  countsAt = readEnd;
  finishKey(length, shared, count);
  const tags = readVarint(tagsAt);
  tagsAt = readEnd;
  if (tags > 0) finishKey(joinWords(start, length), 0, tags);
}

/** Puts the word units of a key behind it; answers how many they are. */
function joinWords(units: usize, length: i32): i32 {
  let joined = 0;
  for (let i = 0; i < length; i++) {
    if (isWordCode(units, length, i)) store<u8>(pool + poolEnd + joined++, load<u8>(units + i));
  }
  return joined;
}

/** Makes a key of the `length` units at the pool's end. */
function finishKey(length: i32, shared: i32, count: i32): void {
  const units = pool + poolEnd;
  store<u32>(keyAt + (key << 2), poolEnd);
  poolEnd += length;
  insertPrefixes(units, length, shared);
  addForms(units, count);
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

function addForms(units: usize, count: i32): void {
  store<u32>(keyForms + (key << 2), form);
  for (let left = count; left > 0; left--) {
    const step = readVarint(stepsAt);
    stepsAt = readEnd;
    const number = expected + ((step >>> 1) ^ -(step & 1));
    expected = number + 1;
    const casing = readVarint(casingsAt);
    casingsAt = readEnd;
    store<u32>(formOf + (form << 2), number);
    store<u16>(casingOf + (form << 1), <u16>casing);
    form++;
    noteStartOf(casing, load<u8>(units));
  }
}
