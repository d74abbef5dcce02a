// What the units of a text mean to one index: their code in its own alphabet, and whether a form may begin with them. Of the
// commonest the index knows it beforehand; for others it is worked out when a text first has them, and noted in the scanner's memory (scanner/sizes.ts says what the bits are), so that
// it asks once. Opened by open-index.
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
import {
  apostropheKind,
  capitalStart,
  codeMask,
  commonUnits,
  cyrillicKind,
  expandsKind,
  glueMark,
  ignoredKind,
  knownKind,
  readyFrom,
  readyLow,
  readyUnits,
  smallStart,
  spaceKind,
  startMark,
  stopMark,
  tagMark,
  upperKind,
  wordKind,
  wordMark,
} from './scanner/sizes';

/** What follows from an index alone. */
export interface LetterRules {
  readonly classes: CharClasses;
  /** Units by code. */
  readonly alphabet: Uint16Array;
  /** By code. */
  readonly starts: Uint8Array;
  /** Four numbers each (letter-pairs): kind, then three units. */
  readonly pairs: Uint16Array;
}

export interface Letters extends LetterRules {
  /** The scanner's. */
  readonly marks: Uint8Array;
  readonly highMarks: Uint8Array;
  readonly kinds: Uint16Array;
  /** Pages of rare units that were looked at, by their high bytes. */
  readonly seenPages: Set<number>;
}

/** Notes a unit that is new; its kind, and its mark sixteen bits up. */
export function learnUnit(letters: Letters, unit: number): number {
  const meaning = meaningOf(letters, unit);
  if (unit < commonUnits) {
    letters.kinds[unit] = meaning & 0xffff;
    letters.marks[unit] = meaning >>> 16;
  } else notePage(letters, unit, meaning >>> 16);
  return meaning;
}

function meaningOf(rules: LetterRules, unit: number): number {
  const value = lookUpClass(rules.classes, unit);
  const code = value & expandsBit ? findExpansion(rules, value & 0xffff) : codeOf(rules, value & 0xffff);
  const kind = kindBits(value) | code;
  return (markBits(rules, unit, kind) << 16) | kind;
}

/** The class (char-classes) of a unit by its kind, -1 when the kind does not tell it: letters of no form, mostly. */
export function classByKind(unit: number, kind: number, alphabet: Uint16Array): number {
  const code = kind & codeMask;
  if (kind === 0 || kind & expandsKind) return -1;
  // The bits of a kind are those of a class, in the same order.
  const bits = (kind & classKinds) << 8;
  if (code !== 0 || kind & ignoredKind) return bits | (alphabet[code] as number);
  return bits === 0 && unit < 0x80 ? unit : -1;
}

const classKinds = upperKind | wordKind | ignoredKind | spaceKind | cyrillicKind | apostropheKind;

/** Kinds and marks of the units that an index knows beforehand (scanner/sizes.ts). Build time only. */
export function listReady(rules: LetterRules): {
  readonly kinds: readonly number[];
  readonly marks: readonly number[];
} {
  const units = Array.from({ length: readyUnits }, (_, i) => (i < readyLow ? i : i - readyLow + readyFrom));
  const meanings = units.map((unit) => meaningOf(rules, unit));
  return { kinds: meanings.map((each) => each & 0xffff), marks: meanings.map((each) => each >>> 16) };
}

/** Notes the mark of a whole page of rare units, if it has one; pages are looked at once. */
function notePage({ classes, highMarks, seenPages }: Letters, unit: number, mark: number): void {
  const page = unit >> 8;
  if (seenPages.has(page)) return;
  seenPages.add(page);
  if (isUniform(classes, unit)) highMarks[page] = mark & ~startMark;
}

/** Whether nothing but letters of no form is on the page of a unit, or nothing but what is no part of words. */
function isUniform(classes: CharClasses, unit: number): boolean {
  const first = unit & ~0xff;
  const bits = bitsOf(lookUpClass(classes, first));
  if ((bits & ~wordBit) !== 0) return false;
  for (let low = 0; low < 256; low++) {
    const value = lookUpClass(classes, first | low);
    if (bitsOf(value) !== bits || (bits !== 0 && (value & 0xffff) !== unknownLetter)) return false;
  }
  return true;
}

/** What all letters of the scripts that are not compared compare as (char-classes). */
const unknownLetter = 0xffff;

const bitsOf = (value: number) => value & ~0xffff;

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

function markBits(letters: LetterRules, unit: number, kind: number): number {
  const isTag = unit === 0x23 || unit === 0x40;
  let mark = isTag ? tagMark | stopMark : stopMark;
  if (kind & (ignoredKind | apostropheKind)) mark |= glueMark;
  if (kind & wordKind) return isStart(letters, kind) ? mark | wordMark | startMark : wordMark;
  return mark;
}

function isStart({ starts, pairs, ...letters }: LetterRules, kind: number): boolean {
  const code = kind & codeMask;
  if (kind & expandsKind) return (starts[codeOf(letters, pairs[code * 4 + 2] ?? 0)] ?? 0) !== 0;
  return ((starts[code] ?? 0) & (kind & upperKind ? capitalStart : smallStart)) !== 0;
}

/** The code of a folded unit; 0 when no form has it. */
function codeOf({ alphabet }: Pick<LetterRules, 'alphabet'>, folded: number): number {
  return folded === 0 ? 0 : Math.max(0, alphabet.indexOf(folded));
}

/** The place of a letter that compares as two. */
function findExpansion({ pairs }: LetterRules, unit: number): number {
  for (let at = 0; at < pairs.length; at += 4) if (pairs[at] === 0 && pairs[at + 1] === unit) return at >> 2;
  return 0;
}
