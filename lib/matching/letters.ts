// What the units of a text mean to one index: their code in its own alphabet, and whether a form may begin with them. Made
// unit by unit, when a text first has them. Opened by open-index; asked by find-hits and read-run.
//
// `marks` has a byte for every unit, for the loop that finds word starts; `kinds` more about the common ones:
//
//   bits 0-7  code, 0 for a unit of no form; of an expansion (ß) its place in `pairs`
//   bit  8    upper case      bit 10    not there at all     bit 12    white space     bit 14    apostrophe
//   bit  9    part of a word  bit 11    becomes two units    bit 13    Cyrillic        bit 15    always set
import {
  apostropheBit,
  type CharClasses,
  cyrillicBit,
  expandsBit,
  ignoredBit,
  lookUpClass,
  spaceBit,
  upperBit,
  wordBit,
} from './char-classes';

export const codeMask = 0xff;
export const upperKind = 1 << 8;
export const wordKind = 1 << 9;
export const ignoredKind = 1 << 10;
export const expandsKind = 1 << 11;
export const spaceKind = 1 << 12;
export const cyrillicKind = 1 << 13;
export const apostropheKind = 1 << 14;
const knownKind = 1 << 15;

/** A letter or digit that compares as one unit has `wordKind` alone of these. */
export const plainMask = wordKind | ignoredKind | spaceKind | apostropheKind | expandsKind;

/** What may stand in the middle of a word, or make another letter of the one before. */
export const oddMask = ignoredKind | apostropheKind | expandsKind;

/** A form may begin with this unit outside of tags. */
export const startMark = 1;
export const wordMark = 2;
/** Not there at all, or an apostrophe: whether a word begins after it depends on what stands before. */
export const glueMark = 4;
/** `#` or `@`. */
export const tagMark = 8;
/** Not looked at yet. */
export const newMark = 16;
/** The highest bit: a possible start, or no part of a word. */
export const stopMark = 32;
export const stopShift = 5;

/** Units below this (Latin, Greek, Cyrillic, typographic marks) have a place in `kinds`. */
export const commonUnits = 0x2100;

/** Of `starts`: a form begins with this letter in small or in capital. */
export const smallStart = 1;
export const capitalStart = 2;

export interface Letters {
  readonly classes: CharClasses;
  readonly marks: Uint8Array;
  readonly kinds: Uint16Array;
  /** Units by code; what is no part of words has the codes below `firstWordCode`. */
  readonly alphabet: Uint16Array;
  readonly firstWordCode: number;
  /** By code. */
  readonly starts: Uint8Array;
  /** Four numbers each (letter-pairs): kind, then three units. */
  readonly pairs: Uint16Array;
  /** The code of s, 0 when no form has one. */
  readonly smallS: number;
}

type PackedLetters = Pick<Letters, 'classes' | 'alphabet' | 'firstWordCode' | 'starts' | 'pairs'>;

/** Lays letters over what was packed. */
export function openLetters(packed: PackedLetters): Letters {
  // Until a unit was looked at it stops the search for word starts.
  const marks = new Uint8Array(0x10000).fill(newMark | startMark | glueMark | stopMark);
  const kinds = new Uint16Array(commonUnits);
  return { ...packed, marks, kinds, smallS: Math.max(0, packed.alphabet.indexOf(0x73)) };
}

/** The kind of any unit. */
export function kindOf(letters: Letters, unit: number): number {
  const known = unit < commonUnits ? (letters.kinds[unit] as number) : 0;
  return known === 0 ? learnUnit(letters, unit) : known;
}

/** The mark of any unit. */
export function markOf(letters: Letters, unit: number): number {
  if ((letters.marks[unit] as number) & newMark) learnUnit(letters, unit);
  return letters.marks[unit] as number;
}

/** Looks a unit up for the first time. */
export function learnUnit(letters: Letters, unit: number): number {
  const value = lookUpClass(letters.classes, unit);
  const code = value & expandsBit ? findExpansion(letters, value & 0xffff) : codeOf(letters, value & 0xffff);
  const kind = kindBits(value) | code;
  if (unit < commonUnits) letters.kinds[unit] = kind;
  letters.marks[unit] = markBits(letters, unit, kind);
  return kind;
}

function kindBits(value: number): number {
  let kind = knownKind;
  if (value & upperBit) kind |= upperKind;
  if (value & wordBit) kind |= wordKind;
  if (value & ignoredBit) kind |= ignoredKind;
  if (value & expandsBit) kind |= expandsKind;
  if (value & spaceBit) kind |= spaceKind;
  if (value & cyrillicBit) kind |= cyrillicKind;
  if (value & apostropheBit) kind |= apostropheKind;
  return kind;
}

function markBits(letters: Letters, unit: number, kind: number): number {
  const isTag = unit === 0x23 || unit === 0x40;
  let mark = isTag ? tagMark | startMark | stopMark : stopMark;
  if (kind & (ignoredKind | apostropheKind)) mark |= glueMark;
  if (kind & wordKind) return isStart(letters, kind) ? mark | wordMark | startMark : wordMark;
  return mark;
}

function isStart(letters: Letters, kind: number): boolean {
  const { starts } = letters;
  if (kind & expandsKind) return (starts[firstOf(letters, kind & codeMask)] as number) !== 0;
  return ((starts[kind & codeMask] as number) & (kind & upperKind ? capitalStart : smallStart)) !== 0;
}

/** The code of a folded unit; 0 when no form has it. */
export function codeOf({ alphabet }: Letters, folded: number): number {
  return folded === 0 ? 0 : Math.max(0, alphabet.indexOf(folded));
}

/** The place of a letter that compares as two. */
function findExpansion({ pairs }: Letters, unit: number): number {
  for (let at = 0; at < pairs.length; at += 4) if (pairs[at] === 0 && pairs[at + 1] === unit) return at >> 2;
  return 0;
}

/** The codes that the expansion at this place compares as. */
export function firstOf(letters: Letters, place: number): number {
  return codeOf(letters, letters.pairs[place * 4 + 2] ?? 0);
}

export function secondOf(letters: Letters, place: number): number {
  return codeOf(letters, letters.pairs[place * 4 + 3] ?? 0);
}

/** The code of a letter and the combining mark right after it, as one letter; -1 when they make none. */
export function composed(letters: Letters, base: number, mark: number): number {
  const { alphabet, pairs } = letters;
  const unit = alphabet[base];
  for (let at = 0; at < pairs.length; at += 4) {
    if (pairs[at] === 0 || pairs[at + 1] !== unit || pairs[at + 2] !== mark) continue;
    return codeOf(letters, pairs[at + 3] ?? 0);
  }
  return -1;
}

/** Whether an apostrophe at `at` stands between Cyrillic letters, and so within a word. */
export function joinsCyrillic(letters: Letters, text: string, at: number): boolean {
  if (at < 1 || at + 1 >= text.length) return false;
  return (kindOf(letters, text.charCodeAt(at - 1)) & kindOf(letters, text.charCodeAt(at + 1)) & cyrillicKind) !== 0;
}
