// The packed index: every form in flat arrays over one buffer, so that starting means laying views over bytes.
// Written by build-index at build time, read by find-hits. Little-endian, all sections aligned to four bytes.
//
//   header   magic, version, pages, tableSize, keys, forms, pool, uppers, letters, longest        (10 x u32)
//   pageOf   u8[256]          pages    u32[pages * 256]        character classes, see char-classes
//   hashes   u32[tableSize]   values   u32[tableSize]          open addressing, linear probing; value 0 = free
//                                                              bit 31: a longer form goes on here; bit 30: one goes on
//                                                              after something else than a space; rest: key + 1, or 0
//   alphabet u16[letters]                                      folded units that occur in forms; the pool counts in them
//   keyStart u32[keys + 1]    pool     u8 or u16[pool]         distinct folded texts ("keys"), end to end
//   keyForms u32[keys + 1]    formOf   u32[forms]              forms of each key
//   formRule u8[forms]        formUpper u32[forms]             case rule (+4: hashtag only), place in uppers
//   uppers   u8[uppers / 8]                                    one bit for each unit of each form: upper case
import type { CaseRule } from '../model/name';
import {
  apostropheBit,
  type CharClasses,
  expandsBit,
  ignoredBit,
  lookUpClass,
  startsFormBit,
  wordBit,
} from './char-classes';

export const indexMagic = 0x58_4d_52_44;
export const indexVersion = 3;
export const headerWords = 10;

/** `formRule`: a case code, plus `hashtagCode` for forms that only count after `#` or `@`. */
export const caseCodes: Readonly<Record<CaseRule, number>> = { exact: 0, smart: 1, insensitive: 2 };
export const hashtagCode = 4;

// What the skipping loop must know of a unit, in one byte; rare: folds to something other than one unit. Single constants,
// because the loop runs over every unit of every page and a bundler puts them in place.
export const wordKind = 1;
export const startsFormKind = 2;
export const tagKind = 4;
export const ignoredKind = 8;
export const apostropheKind = 16;
export const rareKind = 32;

/** Bits of `values`, see the layout above. */
export const goesOnBit = 0x8000_0000;
export const otherGapBit = 0x4000_0000;
export const keyMask = 0x3fff_ffff;

/** Units below this (Latin, Greek, Cyrillic) are looked up in small tables that stay in the fastest cache. */
export const commonUnits = 0x600;

/** Lengths of the sections; `uppers` counts bits. */
export interface IndexSizes {
  readonly pages: number;
  readonly tableSize: number;
  readonly keys: number;
  readonly forms: number;
  readonly pool: number;
  readonly uppers: number;
  readonly letters: number;
  readonly longest: number;
}

export const sizeNames = ['pages', 'tableSize', 'keys', 'forms', 'pool', 'uppers', 'letters', 'longest'] as const;

/** The sections of an index as views over its bytes. */
export interface IndexViews {
  readonly classes: CharClasses;
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
  readonly alphabet: Uint16Array;
  readonly keyStart: Uint32Array;
  readonly pool: Uint8Array | Uint16Array;
  readonly keyForms: Uint32Array;
  readonly formOf: Uint32Array;
  readonly formRule: Uint8Array;
  readonly formUpper: Uint32Array;
  readonly uppers: Uint8Array;
}

/** A packed index, ready to search. Searching uses its `run`, so one index serves one thread. */
export interface FormIndex extends IndexViews {
  readonly formCount: number;
  /** Length of the longest form in folded units. */
  readonly longest: number;
  /** Kinds of the common units; `findKind` knows those of all. */
  readonly kinds: Uint8Array;
  /** What a common letter compares as; 0 for everything that is no plain letter. */
  readonly plain: Uint16Array;
  readonly run: Run;
}

/** The run of text under the eye, folded: `flags` are `runUpper` and `runWord`. Reused from word start to word start. */
export interface Run {
  readonly units: Uint16Array;
  readonly flags: Uint8Array;
  length: number;
  hash: number;
  /** Text offset after the last word unit. */
  end: number;
  /** Text offset after the longest accepted key, or -1. */
  best: number;
}

export const runUpper = 1;
export const runWord = 2;

const aligned = (bytes: number) => (bytes + 3) & ~3;
const poolWidth = ({ letters }: IndexSizes) => (letters <= 256 ? 1 : 2);

/** Bytes of each section after the header, in their order. */
function sectionBytes(sizes: IndexSizes): number[] {
  const { pages, tableSize, keys, forms, pool, uppers, letters } = sizes;
  const table = tableSize * 4;
  const ofKeys = (keys + 1) * 4;
  const bytes = [256, pages * 1024, table, table, letters * 2, ofKeys, pool * poolWidth(sizes), ofKeys];
  return [...bytes, forms * 4, forms, forms * 4, Math.ceil(uppers / 8)].map(aligned);
}

/** Bytes an index of these sizes needs. */
export function indexBytes(sizes: IndexSizes): number {
  return sectionBytes(sizes).reduce((sum, bytes) => sum + bytes, headerWords * 4);
}

/** Lays the views of an index of these sizes over `bytes`, which must begin on a four-byte boundary. */
export function viewIndex(bytes: Uint8Array, sizes: IndexSizes): IndexViews {
  const buffer = bytes.buffer as ArrayBuffer;
  const starts = [bytes.byteOffset + headerWords * 4];
  for (const size of sectionBytes(sizes)) starts.push((starts.at(-1) ?? 0) + size);
  const at = (section: number) => starts[section] ?? 0;
  const u32 = (section: number, length: number) => new Uint32Array(buffer, at(section), length);
  const pool: IndexViews['pool'] =
    poolWidth(sizes) === 1 ? new Uint8Array(buffer, at(6), sizes.pool) : new Uint16Array(buffer, at(6), sizes.pool);
  return {
    classes: { pageOf: new Uint8Array(buffer, at(0), 256), pages: u32(1, sizes.pages * 256) },
    hashes: u32(2, sizes.tableSize),
    values: u32(3, sizes.tableSize),
    alphabet: new Uint16Array(buffer, at(4), sizes.letters),
    keyStart: u32(5, sizes.keys + 1),
    pool,
    keyForms: u32(7, sizes.keys + 1),
    formOf: u32(8, sizes.forms),
    formRule: new Uint8Array(buffer, at(9), sizes.forms),
    formUpper: u32(10, sizes.forms),
    uppers: new Uint8Array(buffer, at(11), Math.ceil(sizes.uppers / 8)),
  };
}

/** Opens packed bytes without rebuilding anything. Throws when they are not an index of this version. */
export function openIndex(bytes: Uint8Array): FormIndex {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (own.byteLength < headerWords * 4) throw new Error('Not a form index: too short.');
  const [magic, version, ...lengths] = new Uint32Array(own.buffer, own.byteOffset, headerWords);
  if (magic !== indexMagic) throw new Error('Not a form index: wrong first bytes.');
  if (version !== indexVersion) throw new Error(`Form index of version ${version}; this code reads ${indexVersion}.`);
  const sizes = Object.fromEntries(sizeNames.map((name, i) => [name, lengths[i] ?? 0])) as unknown as IndexSizes;
  if (own.byteLength !== indexBytes(sizes)) throw new Error('Form index is cut short or too long.');
  const views = viewIndex(own, sizes);
  const size = sizes.longest + 4;
  const run: Run = { units: new Uint16Array(size), flags: new Uint8Array(size), length: 0, hash: 0, end: 0, best: -1 };
  return { ...views, ...listCommonUnits(views.classes), formCount: sizes.forms, longest: sizes.longest, run };
}

function listCommonUnits(classes: CharClasses): Pick<FormIndex, 'kinds' | 'plain'> {
  const kinds = new Uint8Array(commonUnits);
  const plain = new Uint16Array(commonUnits);
  for (let unit = 0; unit < commonUnits; unit++) {
    const kind = lookUpClass(classes, unit);
    kinds[unit] = toKind(kind);
    if ((kind & (wordBit | ignoredBit | expandsBit)) === wordBit) plain[unit] = kind & 0xffff;
  }
  kinds[0x23] = tagKind;
  kinds[0x40] = tagKind;
  return { kinds, plain };
}

function toKind(kind: number): number {
  return (
    (kind & wordBit ? wordKind : 0) |
    (kind & startsFormBit ? startsFormKind : 0) |
    (kind & ignoredBit ? ignoredKind : 0) |
    (kind & apostropheBit ? apostropheKind : 0) |
    (kind & (ignoredBit | apostropheBit | expandsBit) ? rareKind : 0)
  );
}

/** Kind bits of any unit. */
export function findKind(index: FormIndex, unit: number): number {
  return unit < commonUnits ? (index.kinds[unit] as number) : toKind(lookUpClass(index.classes, unit));
}
