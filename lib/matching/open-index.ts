// The packed index, and opening it. Written by build-index at build time, searched by find-hits. Opening lays views over the
// bytes; what a text needs of them is unpacked when it is first asked for, and kept in a memo of bounded size.
// Little-endian:
//
//   header    magic, version, then the sizes by `sizeNames`                            u32 each
//   filter    i32[filter]        first-words
//   pageOf    u8[256]            classes   u8[classBytes]                              char-classes
//   pairs     u16[pairs * 4]     alphabet  u16[letters + 1]   starts u8[letters + 1]   letters
//   casings   u8[casingBytes]                                                          casing
//   blocks    u8[blockBytes]     the streams of the keys                               pack-keys
import type { Casings } from './casing';
import { type CharClasses, openCharClasses } from './char-classes';
import { createStartBuffers, type StartBuffers } from './find-starts';
import { type Letters, openLetters } from './letters';
import { blockKeys, type KeyPlace, KeyWalk, type PackedKeys, roomForKey } from './packed-keys';
import { createMemo, type PrefixMemo } from './prefix-memo';
import { Run } from './run';
import { readVarint } from './varints';

export const indexMagic = 0x58_4d_52_44;
export const indexVersion = 7;

/** In the order of the header. */
export const sizeNames = [
  'keys',
  'forms',
  'longest',
  'letters',
  'firstWordCode',
  'filter',
  'classBytes',
  'pairs',
  'casingBytes',
  'blockBytes',
  'codeBytes',
  'countBytes',
  'stepBytes',
  'keyCasingBytes',
] as const;

export type IndexSizes = Readonly<Record<(typeof sizeNames)[number], number>>;

export const headerBytes = (2 + sizeNames.length) * 4;

/** An index ready to search. Searching writes to it, so one index serves one thread. */
export interface FormIndex {
  readonly formCount: number;
  readonly keyCount: number;
  /** Length of the longest key, with room for a genitive s. */
  readonly longest: number;
  readonly classes: CharClasses;
  readonly letters: Letters;
  readonly firstWords: Int32Array;
  readonly casings: Casings;
  readonly keys: PackedKeys;
  readonly memo: PrefixMemo;
  /** What searching writes to: the word starts of a stretch of text, what is read at one, a place among the keys. */
  readonly buffers: StartBuffers;
  readonly run: Run;
  readonly codes: Uint8Array;
  readonly place: KeyPlace;
  readonly walk: KeyWalk;
}

/** Opens packed bytes. Throws when they are not a whole index of this version. */
export function openIndex(bytes: Uint8Array): FormIndex {
  const sizes = readSizes(bytes);
  let at = headerBytes;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const firstWords = new Int32Array(take(sizes.filter * 4).slice().buffer);
  const classes = openCharClasses(take(256), take(sizes.classBytes));
  const pairs = toNumbers(take(sizes.pairs * 8));
  const alphabet = toNumbers(take((sizes.letters + 1) * 2));
  const { firstWordCode } = sizes;
  const letters = openLetters({ classes, pairs, alphabet, firstWordCode, starts: take(sizes.letters + 1) });
  const casings = { bytes: take(sizes.casingBytes), at: [] };
  const keys = openKeys(sizes, take);
  return {
    formCount: sizes.forms,
    keyCount: sizes.keys,
    longest: sizes.longest,
    classes,
    letters,
    firstWords,
    casings,
    keys,
    memo: createMemo(sizes.keys),
    buffers: createStartBuffers(stretchUnits),
    run: new Run(),
    codes: new Uint8Array(roomForKey),
    place: { key: 0, codesAt: 0, hasPrefix: false, isExact: false },
    walk: new KeyWalk(keys),
  };
}

/** Units of text that are searched for word starts at a time: a quick loop is compiled between two calls sooner than in one. */
export const stretchUnits = 512;

function openKeys(sizes: IndexSizes, take: (length: number) => Uint8Array): PackedKeys {
  const blocks = Math.ceil(sizes.keys / blockKeys);
  const reader = { bytes: take(sizes.blockBytes), at: 0 };
  const places = Array.from({ length: 4 }, () => new Uint32Array(blocks));
  for (const list of places) {
    for (let block = 0, next = 0; block < blocks; block++) {
      list[block] = next;
      next += readVarint(reader);
    }
  }
  const [codesAt, countsAt, stepsAt, casingsAt] = places as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return {
    count: sizes.keys,
    shared: take(sizes.keys),
    own: take(sizes.keys),
    codes: take(sizes.codeBytes),
    counts: take(sizes.countBytes),
    steps: take(sizes.stepBytes),
    casings: take(sizes.keyCasingBytes),
    codesAt,
    countsAt,
    stepsAt,
    casingsAt,
  };
}

/** Packed bytes begin anywhere, so they are copied. */
function toNumbers(bytes: Uint8Array): Uint16Array {
  return Uint16Array.from({ length: bytes.length / 2 }, (_, i) => (bytes[i * 2] ?? 0) | ((bytes[i * 2 + 1] ?? 0) << 8));
}

function readSizes(bytes: Uint8Array): IndexSizes {
  if (bytes.length < headerBytes) throw new Error('Not a form index: too short.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes);
  const version = view.getUint32(4, true);
  if (view.getUint32(0, true) !== indexMagic) throw new Error('Not a form index: wrong first bytes.');
  if (version !== indexVersion) throw new Error(`Form index of version ${version}; this code reads ${indexVersion}.`);
  const entries = sizeNames.map((name, i) => [name, view.getUint32(8 + i * 4, true)]);
  const sizes = Object.fromEntries(entries) as IndexSizes;
  if (bytes.length !== indexBytes(sizes)) throw new Error('Form index is cut short or too long.');
  return sizes;
}

/** Bytes of a packed index of these sizes. */
export function indexBytes(sizes: IndexSizes): number {
  const letters = sizes.pairs * 8 + (sizes.letters + 1) * 3;
  const keys = sizes.keys * 2 + sizes.codeBytes + sizes.countBytes + sizes.stepBytes + sizes.keyCasingBytes;
  return (
    headerBytes + sizes.filter * 4 + 256 + sizes.classBytes + letters + sizes.casingBytes + sizes.blockBytes + keys
  );
}
