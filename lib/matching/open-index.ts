// The packed index, and opening it. Written by build-index at build time, searched by find-hits. Opening lays views over the
// bytes; what a text needs of them is unpacked when it is first asked for, and kept in a memo of bounded size.
// Little-endian:
//
//   header    magic, version, then the sizes by `sizeNames`                            u32 each
//   kinds     u16[readyUnits]    marks     u8[readyUnits]     starts u8[letters + 1]   letters
//   pageOf    u8[256]            classes   u8[classBytes]                              char-classes
//   pairs     u16[pairs * 4]     alphabet  u16[letters + 1]                            letters
//   casings   u8[casingBytes]                                                          casing
//   blocks    u8[blockBytes]     the streams of the keys                               pack-keys
//
// From the pairs on it is copied to the scanner, which reads it as it stands.

import { type CharClasses, openCharClasses } from './char-classes';
import { FormLists } from './form-lists';
import { classByKind, type Letters, learnUnit } from './letters';
import { openScanner, type Scanner } from './open-scanner';
import { commonUnits, outputWords, readyFrom, readyLow, readyUnits, roomForKey } from './scanner/sizes';
import { TextWindow } from './text-window';

export const indexMagic = 0x58_4d_52_44;
export const indexVersion = 13;

/** In the order of the header. */
export const sizeNames = [
  'keys',
  'numbers',
  'longest',
  'letters',
  'firstWordCode',
  'firstWords',
  'classBytes',
  'pairs',
  'casings',
  'casingBytes',
  'blockBytes',
  'keyBytes',
  'countBytes',
  'stepBytes',
  'keyCasingBytes',
] as const;

export type IndexSizes = Readonly<Record<(typeof sizeNames)[number], number>>;

const headerBytes = (2 + sizeNames.length) * 4;

/** An index ready to search. Searching writes to its memory, so one index serves one thread. */
export interface FormIndex {
  /** How many numbers forms have. */
  readonly numberCount: number;
  readonly keyCount: number;
  readonly classes: CharClasses;
  readonly scanner: Scanner;
  readonly text: TextWindow;
  readonly lists: FormLists;
  /** Where the scanner writes what it found. */
  readonly output: Int32Array;
  /** Units by code, and the codes of the key under the walk, for list-forms. */
  readonly alphabet: Uint16Array;
  readonly walked: Uint8Array;
}

/**
 * Opens packed bytes; of an index without classes beside the one that has them. Throws when they are not a whole index of this
 * version, or there is no memory for it.
 */
export function openIndex(bytes: Uint8Array, beside?: FormIndex): FormIndex {
  const sizes = readSizes(bytes);
  if (sizes.classBytes === 0 && beside === undefined) throw new Error('This form index is a part of another one.');
  const text = new TextWindow();
  // Both are called while a text is searched, when all that follows is there.
  const scanner = openScanner({ learn: (unit) => learnUnit(letters, unit), slide: (at) => text.showFrom(scanner, at) });
  const own = bytes.subarray(ownBytes(sizes));
  const packed = scanner.makeRoom(own.length, sizes.keys, sizes.casings, sizes.firstWords);
  if (packed === 0) throw new Error(`There is no memory for ${sizes.keys} names.`);
  const { buffer } = scanner.memory;
  new Uint8Array(buffer, packed, own.length).set(own);
  scanner.openSections(...sectionSizes.map((name) => sizes[name]));
  scanner.spreadKeys();
  scanner.openLetters();
  const letters = openLetters(bytes, sizes, { scanner, beside: beside?.classes });
  return {
    numberCount: sizes.numbers,
    keyCount: sizes.keys,
    classes: letters.classes,
    scanner,
    text,
    lists: new FormLists(),
    output: new Int32Array(buffer, scanner.output.value, outputWords),
    alphabet: letters.alphabet,
    walked: new Uint8Array(buffer, scanner.walked.value, roomForKey),
  };
}

/** What `openSections` takes: all but what `makeRoom` was told, what is not the scanner's, and the last section's length. */
const sectionSizes = sizeNames.filter(
  (name) => !['keys', 'numbers', 'casings', 'firstWords', 'classBytes', 'keyCasingBytes'].includes(name),
);

interface LettersOf {
  readonly scanner: Scanner;
  readonly beside: CharClasses | undefined;
}

function openLetters(bytes: Uint8Array, sizes: IndexSizes, { scanner, beside }: LettersOf): Letters {
  let at = headerBytes;
  // Copies: the packed bytes need not be kept.
  const take = (length: number) => {
    at += length;
    return bytes.slice(at - length, at);
  };
  const ready = { kinds: new Uint16Array(take(readyUnits * 2).buffer), marks: take(readyUnits) };
  const starts = take(sizes.letters + 1);
  const [pageOf, classBytes] = [take(256), take(sizes.classBytes)];
  const pairs = new Uint16Array(take(sizes.pairs * 8).buffer);
  const alphabet = new Uint16Array(take((sizes.letters + 1) * 2).buffer);
  const { buffer } = scanner.memory;
  const marks = new Uint8Array(buffer, scanner.marks.value, commonUnits);
  const kinds = new Uint16Array(buffer, scanner.kinds.value, commonUnits);
  setReady(marks, ready.marks);
  setReady(kinds, ready.kinds);
  const highMarks = new Uint8Array(buffer, scanner.highMarks.value, 256);
  const packed = sizes.classBytes === 0 ? beside?.packed : classBytes;
  const classOf = (unit: number) => classByKind(unit, kinds[unit] ?? 0, alphabet);
  const classes = openCharClasses(pageOf, packed ?? classBytes, classOf);
  return { classes, pairs, alphabet, starts, marks, highMarks, kinds, seenPages: new Set() };
}

function setReady<T extends Uint8Array | Uint16Array>(all: T, ready: T): void {
  all.set(ready.subarray(0, readyLow));
  all.set(ready.subarray(readyLow), readyFrom);
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
  const letters = sizes.pairs * 8 + (sizes.letters + 1) * 2;
  const keys = sizes.keyBytes + sizes.countBytes + sizes.stepBytes + sizes.keyCasingBytes;
  return ownBytes(sizes) + letters + sizes.casingBytes + sizes.blockBytes + keys;
}

/** How many of them the scanner does not read. */
const ownBytes = (sizes: IndexSizes): number =>
  headerBytes + readyUnits * 3 + sizes.letters + 1 + 256 + sizes.classBytes;
