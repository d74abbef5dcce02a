// The packed index, and opening it. Written by build-index at build time, searched by find-hits. Packed it is small; opening
// unpacks it into the scanner's memory and works the hash table out, which takes less time than reading a larger file.
// Little-endian:
//
//   header    magic, version, then the sizes by `sizeNames`                    u32 each
//   pageOf    u8[256]          classes   u8[classBytes]                        char-classes, pack-classes
//   pairs     u16[pairs * 4]   alphabet  u16[letters + 1]                      scanner/classes; code 0 is no letter
//   casings   u8[casingBytes]                                                  scanner/casing
//   blocks    u8[blockBytes]                                                   scanner/add-keys
import type { CharClasses } from './char-classes';
import { openScanner, type Scanner } from './open-scanner';
import { unpackClasses } from './pack-classes';

export const indexMagic = 0x58_4d_52_44;
export const indexVersion = 6;

/** In the order of the header, which is that of the scanner's `place`. `poolUnits` and `slots` are sizes in memory only. */
export const sizeNames = [
  'keys',
  'forms',
  'poolUnits',
  'slots',
  'casings',
  'casingBytes',
  'pages',
  'pairs',
  'letters',
  'longest',
  'classBytes',
  'blockBytes',
] as const;

export type IndexSizes = Readonly<Record<(typeof sizeNames)[number], number>>;

export const headerBytes = (2 + sizeNames.length) * 4;

/** Units of text that the scanner searches together. */
const windowUnits = 8_192;

/** Most bytes of a block: what fits into the scanner's output. */
export const blockBytes = 16_384;

/** An index ready to search. Searching uses its memory, so one index serves one thread. */
export interface FormIndex {
  readonly formCount: number;
  readonly keyCount: number;
  readonly casingCount: number;
  readonly classes: CharClasses;
  readonly scanner: Scanner;
  /** What the scanner writes its hits to. */
  readonly output: Int32Array;
  /** What the scanner reads the text from. */
  readonly window: Uint16Array;
}

/** Opens packed bytes. Throws when they are not a whole index of this version. */
export function openIndex(bytes: Uint8Array): FormIndex {
  const sizes = readSizes(bytes);
  const scanner = openScanner();
  if (!scanner.place(...sizeNames.map((name) => sizes[name]))) throw new Error('No memory for the form index.');
  const { buffer } = scanner.memory;
  let at = headerBytes;
  const copy = (to: { readonly value: number }, length: number) => {
    new Uint8Array(buffer, to.value, length).set(bytes.subarray(at, at + length));
    at += length;
  };
  copy(scanner.pageOf, 256);
  const reader = { bytes, at };
  const pageOf = new Uint8Array(buffer, scanner.pageOf.value, 256);
  const pages = new Uint32Array(buffer, scanner.pages.value, sizes.pages * 256);
  unpackClasses(reader, pageOf, pages);
  at = reader.at;
  copy(scanner.pairs, sizes.pairs * 8);
  copy(scanner.alphabet, (sizes.letters + 1) * 2);
  copy(scanner.casings, sizes.casingBytes);
  scanner.beginKeys();
  while (at < bytes.length) {
    copy(scanner.output, lengthOfBlock(bytes, at));
    scanner.addKeys();
  }
  scanner.endKeys();
  const output = new Int32Array(buffer, scanner.output.value, blockBytes / 4);
  const window = new Uint16Array(buffer, scanner.window.value, windowUnits);
  return {
    formCount: sizes.forms,
    keyCount: sizes.keys,
    casingCount: sizes.casings,
    classes: { pageOf, pages },
    scanner,
    output,
    window,
  };
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

/** A block tells the lengths of its seven streams after the number of its keys. */
function lengthOfBlock(bytes: Uint8Array, at: number): number {
  let length = 16;
  for (let place = at + 2; place < at + 16; place += 2) length += (bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8);
  return length;
}

/** Bytes of a packed index of these sizes. */
export function indexBytes({ classBytes, pairs, letters, casingBytes, blockBytes: blocks }: IndexSizes): number {
  return headerBytes + 256 + classBytes + pairs * 8 + (letters + 1) * 2 + casingBytes + blocks;
}
