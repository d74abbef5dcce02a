// What every UTF-16 unit means to the matcher, as one number: made once when an index is built, carried inside it, so
// that searching and building can never disagree. Called by build-index and open-index; read by fold-text and letters.
//
//   bits 0-15  the unit to compare: lower case, Latin diacritics taken off (ł -> l, š -> s), ґ -> г (й and ї stay)
//   bit  16    upper case            bit 19    becomes two units (ß -> ss), see `expansions`
//   bit  17    part of a word        bit 20    white space
//   bit  18    not there at all      bit 21    Cyrillic letter         bit 22    apostrophe
import { packPage, unpackPage } from './pack-classes';
import { readVarint, writeVarint } from './varints';

export const upperBit = 1 << 16;
export const wordBit = 1 << 17;
export const ignoredBit = 1 << 18;
export const expandsBit = 1 << 19;
export const spaceBit = 1 << 20;
export const cyrillicBit = 1 << 21;
export const apostropheBit = 1 << 22;

/** Lower-case letters that compare as two. */
export const expansions: ReadonlyMap<number, readonly [number, number]> = new Map(
  [
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['þ', 'th'],
    ['ĳ', 'ij'],
  ].map(([one = '', two = '']) => [one.charCodeAt(0), [two.charCodeAt(0), two.charCodeAt(1)] as const]),
);

/** Letters whose stroke or hook no decomposition takes off. The press writes foreign names with ґ and with г. */
const plainLetters = new Map(Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't', ґ: 'г' }));

const apostrophes = new Set("'’ʼ‘‛`´′＇");
const hyphens = new Set('-‐‑‒–—―−⁃－');
/** Soft hyphen, combining marks, zero-width space, joiners, marks of direction, invisible operators, byte order mark: the inside of a class. */
export const hiddenSigns =
  '\\u00ad\\u0300-\\u036f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** With the selectors of variants, which stand behind emoji. */
export const ignoredSigns = `${hiddenSigns}\\ufe0e\\ufe0f`;
const ignored = new RegExp(`^[${ignoredSigns}]$`, 'u');
const wordCharacter = /^[\p{L}\p{N}\p{M}_€$£]$/u;
const cyrillicLetter = /^[\u0400-\u052f]$/u;

function plain(lower: string): string {
  const known = plainLetters.get(lower);
  if (known !== undefined) return known;
  if (cyrillicLetter.test(lower)) return lower;
  const base = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  // İ has no small letter of one unit: what its dot is taken off is a capital still.
  return base.length === 1 ? base.toLowerCase() : lower;
}

/** The class of one UTF-16 unit. */
export function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const char = String.fromCharCode(unit);
  if (ignored.test(char)) return ignoredBit;
  if (/^\s$/u.test(char)) return spaceBit | 0x20;
  if (apostrophes.has(char)) return apostropheBit | 0x27;
  if (hyphens.has(char)) return 0x2d;
  if (!wordCharacter.test(char)) return unit;
  const lowered = char.toLowerCase();
  const lower = lowered.length === 1 ? lowered : char;
  let value = wordBit;
  if (lowered !== char) value |= upperBit;
  if (cyrillicLetter.test(char)) value |= cyrillicBit;
  if (expansions.has(lower.charCodeAt(0))) return value | expandsBit | lower.charCodeAt(0);
  return value | plain(lower).charCodeAt(0);
}

/** Classes of all units by pages of 256, equal pages kept once and packed until a unit of theirs is asked for. */
export interface CharClasses {
  /** The page of the units from `high << 8` on. */
  readonly pageOf: Uint8Array;
  /** The length of each page, then the pages (pack-classes). */
  readonly packed: Uint8Array;
  /** Those unpacked so far. */
  readonly pages: (Uint32Array | undefined)[];
  /** The class of a unit that an open index knows of besides (letters), -1 for others: no page need be unpacked for it. */
  readonly readyClass?: (unit: number) => number;
}

/** Lays classes over packed bytes. */
export function openCharClasses(
  pageOf: Uint8Array,
  packed: Uint8Array,
  readyClass?: (unit: number) => number,
): CharClasses {
  return { pageOf, packed, pages: [], ...(readyClass && { readyClass }) };
}

/** The class of one unit, looked up. */
export function lookUpClass(classes: CharClasses, unit: number): number {
  const ready = classes.readyClass === undefined ? -1 : classes.readyClass(unit);
  return ready >= 0 ? ready : readPage(classes, unit);
}

function readPage(classes: CharClasses, unit: number): number {
  const page = classes.pageOf[unit >> 8] as number;
  const known = classes.pages[page] ?? unpack(classes, page);
  return known[unit & 255] as number;
}

function unpack({ pageOf, packed, pages }: CharClasses, page: number): Uint32Array {
  const reader = { bytes: packed, at: 0 };
  const count = readVarint(reader);
  let skipped = 0;
  for (let each = 0; each < count; each++) {
    const length = readVarint(reader);
    if (each < page) skipped += length;
  }
  reader.at += skipped;
  const unpacked = unpackPage(reader, pageOf.indexOf(page) << 8);
  while (pages.length <= page) pages.push(undefined);
  pages[page] = unpacked;
  return unpacked;
}

/**
 * Classes that are worked out when they are first asked for, for some names where nothing is packed: working all out takes
 * longer than a reader's page may wait (200 ms in a background that was just started).
 */
export function charClassesOnDemand(): CharClasses {
  const known = new Map<number, number>();
  const classOnDemand = (unit: number): number => {
    const value = known.get(unit) ?? pageClass(unit);
    known.set(unit, value);
    return value;
  };
  return openCharClasses(new Uint8Array(), new Uint8Array(), classOnDemand);
}

/** Works all 65,536 classes out, to be packed: build time only. */
export function buildCharClasses(): CharClasses {
  const pageOf = new Uint8Array(256);
  const distinct = new Map<string, number>();
  const packed: number[][] = [];
  for (let high = 0; high < 256; high++) {
    const page = Array.from({ length: 256 }, (_, low) => pageClass((high << 8) | low));
    const key = page.join();
    const known = distinct.get(key);
    pageOf[high] = known ?? distinct.size;
    if (known !== undefined) continue;
    distinct.set(key, distinct.size);
    packed.push(packPage(page, high << 8));
  }
  const lengths: number[] = [];
  for (const length of [packed.length, ...packed.map((page) => page.length)]) writeVarint(lengths, length);
  return openCharClasses(pageOf, Uint8Array.from([...lengths, ...packed.flat()]));
}

/**
 * Scripts without case or diacritics of ours (CJK, Hangul, …) only need to be told from punctuation; their units compare
 * by a shared number, which keeps whole pages equal. Forms in those scripts are refused by build-index.
 */
function pageClass(unit: number): number {
  const value = classOf(unit);
  return unit >= 0x2e80 && unit < 0xfb00 ? (value & wordBit ? wordBit | 0xffff : 0xfffe) : value;
}
