// Packs forms into an index (layout in open-index): at build time, and for the reader's own names in the background.
// Deterministic byte for byte.
//
//   form --fold--> key (distinct folded text) --sort--> each key as what differs from the one before
import type { SurfaceForm } from '../model/name';
import { encodeCasing, firstCases } from './casings';
import { buildCharClasses, type CharClasses, lookUpClass, wordBit } from './char-classes';
import { foldText, wordFlag } from './fold-text';
import { joinIndex } from './join-index';
import { type LetterPair, listLetterPairs } from './letter-pairs';
import { packKeys } from './pack-keys';
import { capitalStart, hashtagBit, mostAlike, smallStart } from './scanner/sizes';

/** Longest form in folded units: keeps the work at each word start bounded, and so the whole search linear. */
const longestForm = 200;

/** A code is a byte, 0 is no letter, and some are left to say what keys drop (pack-keys). */
const mostLetters = 250;

interface Key {
  readonly units: readonly number[];
  readonly flags: readonly number[];
  readonly forms: { readonly number: number; readonly casing: string }[];
}

// Worked out with the first index, not when this file is loaded: the extension carries it for the reader's own names.
let plainClasses: CharClasses;
let letterPairs: readonly LetterPair[];

interface BuildOptions {
  /**
   * What a hit tells of each form, never descending; its place when left out. Forms that mean the same should share a number:
   * which of them stands in a text can be read there, and numbers are what takes most room.
   */
  readonly numbers?: readonly number[];
  /** Those of an open index save working them out. */
  readonly classes?: CharClasses;
  /** It is only opened beside another index, which has the classes. */
  readonly isPart?: boolean;
}

/**
 * Packs `forms`. Throws for a form that could never match: empty, longer than `longestForm`, not beginning and ending with a letter
 * or digit, or in a script the matcher does not compare; and when all forms together use more than 250 different letters.
 */
export function buildIndex(
  forms: readonly SurfaceForm[],
  { numbers = forms.map((_, place) => place), classes, isPart = false }: BuildOptions = {},
): Uint8Array {
  plainClasses ??= classes ?? buildCharClasses();
  letterPairs ??= listLetterPairs();
  const folded = collectKeys(forms, numbers);
  const letters = listLetters(folded, forms);
  const codes = new Map(letters.units.map((unit, i) => [unit, i + 1]));
  const codesOf = (units: readonly number[]) => units.map((unit) => codes.get(unit) ?? 0);
  const keys = sortKeys(deriveTags(folded), codesOf);
  const casings = countCasings(folded);
  const places = new Map(casings.map((casing, place) => [casing, place]));
  const packForms = (of: Key['forms']) => of.map(({ number, casing }) => ({ number, casing: places.get(casing) ?? 0 }));
  const streams = packKeys(
    keys.map(({ codes: own, key }) => ({
      codes: own,
      cases: casesOf(key),
      forms: packForms(key.forms),
      tag: packForms(key.tag ?? []),
    })),
    letters.units.length,
  );
  return joinIndex({
    keys: keys.length,
    classes: plainClasses,
    isPart,
    pairs: letterPairs,
    numbers: (numbers.at(-1) ?? -1) + 1,
    longest: folded.reduce((longest, { units }) => Math.max(longest, units.length), 0) + 1,
    letters: letters.units,
    firstWordCode: letters.firstWordCode,
    starts: listStarts(folded, codes),
    firstWords: countFirstWords(keys),
    casings,
    streams,
  });
}

function foldForm(text: string): { readonly units: readonly number[]; readonly flags: readonly number[] } {
  const { units, flags } = foldText(plainClasses, text.trim());
  const isWord = (i: number) => Boolean((flags[i] ?? 0) & wordFlag);
  if (units.length === 0) throw new Error(`Form "${text}" is empty.`);
  if (units.length > longestForm) throw new Error(`Form "${text.slice(0, 40)}…" is longer than ${longestForm} units.`);
  if (!isWord(0) || !isWord(units.length - 1)) {
    throw new Error(`Form "${text}" must begin and end with a letter or digit.`);
  }
  if (units.includes(0)) throw new Error(`Form "${text}" has a NUL, which parts texts.`);
  if (units.some((unit) => unit >= 0xfffe)) throw new Error(`Form "${text}" is in a script that is not compared.`);
  return { units, flags };
}

function collectKeys(forms: readonly SurfaceForm[], numbers: readonly number[]): Key[] {
  const keys = new Map<string, Key>();
  for (const [place, form] of forms.entries()) {
    const number = numbers[place] ?? 0;
    if (number < (numbers[place - 1] ?? 0)) throw new Error(`The numbers of forms descend at "${form.text}".`);
    const folded = foldForm(form.text);
    const name = String.fromCharCode(...folded.units);
    const key = keys.get(name) ?? { ...folded, forms: [] };
    const casing = String.fromCharCode(...encodeCasing(form, folded.flags));
    const isThere = key.forms.some((other) => other.number === number && other.casing === casing);
    if (!isThere) key.forms.push({ number, casing });
    keys.set(name, key);
    if (key.forms.length > mostAlike) throw new Error(`More than ${mostAlike} forms are spelt like "${form.text}".`);
  }
  return [...keys.values()];
}

interface PackedKey extends Key {
  /** Forms that are spelt like the words of this key written together: the scanner makes that key by itself. */
  readonly tag?: Key['forms'];
}

/** Leaves out keys of nothing but hashtag forms that another key gives when its words are written together. */
function deriveTags(keys: readonly Key[]): PackedKey[] {
  const tags = new Map(keys.filter(isTagOnly).map((key) => [String.fromCharCode(...key.units), key]));
  const packed = keys.flatMap((key): PackedKey[] => {
    if (isTagOnly(key)) return [];
    const joined = String.fromCharCode(...key.units.filter((_, i) => (key.flags[i] ?? 0) & wordFlag));
    const tag = tags.get(joined);
    if (tag !== undefined) tags.delete(joined);
    return [tag === undefined ? key : { ...key, tag: tag.forms }];
  });
  return [...packed, ...tags.values()];
}

const isTagOnly = ({ forms }: Key) => forms.every(({ casing }) => (casing.charCodeAt(0) & hashtagBit) !== 0);

interface CodedKey {
  readonly key: PackedKey;
  readonly codes: readonly number[];
}

/** By their codes. */
function sortKeys(keys: readonly PackedKey[], codesOf: (units: readonly number[]) => number[]): CodedKey[] {
  const coded = keys.map((key) => {
    const codes = codesOf(key.units);
    return { key, codes, text: String.fromCharCode(...codes) };
  });
  return coded.sort((a, b) => (a.text < b.text ? -1 : 1));
}

interface Alphabet {
  /** What is no part of words first, else ascending; the code of a unit is its place here plus one. */
  readonly units: readonly number[];
  readonly firstWordCode: number;
}

/** What stands in keys, the bases of letters written in two, and the s of genitives. */
function listLetters(keys: readonly Key[], forms: readonly SurfaceForm[]): Alphabet {
  const letters = new Set<number>();
  for (const { units } of keys) for (const unit of units) letters.add(unit);
  for (const { kind, parts } of letterPairs) if (kind === 'composed' && letters.has(parts[2])) letters.add(parts[0]);
  if (forms.some((form) => form.genitive)) letters.add('s'.charCodeAt(0));
  if (letters.size > mostLetters) throw new Error(`The forms use ${letters.size} letters; ${mostLetters} fit.`);
  const sorted = [...letters].sort((a, b) => a - b);
  const isWord = (unit: number) => (lookUpClass(plainClasses, unit) & wordBit) !== 0;
  const others = sorted.filter((unit) => !isWord(unit));
  return { units: [...others, ...sorted.filter(isWord)], firstWordCode: others.length + 1 };
}

/** By code: in which case forms begin with this letter outside of tags. */
function listStarts(keys: readonly Key[], codes: ReadonlyMap<number, number>): Uint8Array {
  const starts = new Uint8Array(codes.size + 1);
  const note = (code: number, cases: number) => {
    starts[code] = (starts[code] ?? 0) | cases;
  };
  for (const { units, forms } of keys) {
    for (const { casing } of forms) note(codes.get(units[0] ?? 0) ?? 0, firstCases(casing));
  }
  // A form that begins with й may stand in the text as и and a breve.
  for (const [whole, base] of listBases(codes)) note(base, starts[whole] ?? 0);
  return starts;
}

/** From the code of a letter to that of its base. */
function listBases(codes: ReadonlyMap<number, number>): Map<number, number> {
  const bases = new Map<number, number>();
  for (const { kind, parts } of letterPairs) {
    const [base, whole] = [codes.get(parts[0]), codes.get(parts[2])];
    if (kind === 'composed' && base !== undefined && whole !== undefined) bases.set(whole, base);
  }
  return bases;
}

/** In which cases the forms of a key may begin. */
const casesOf = ({ forms }: Key): number => forms.reduce((cases, { casing }) => cases | firstCases(casing), 0);

/** First words of all keys, once for each case that forms may begin with: how much room the scanner makes for them. */
function countFirstWords(keys: readonly CodedKey[]): number {
  const words = new Set<string>();
  for (const { codes, key } of keys) {
    const end = key.flags.findIndex((flag) => !(flag & wordFlag));
    const word = String.fromCharCode(...codes.slice(0, end < 0 ? codes.length : end));
    const cases = casesOf(key);
    if (cases & smallStart) words.add(`${word} `);
    if (cases & capitalStart) words.add(word);
  }
  return words.size;
}

/** Distinct casings, the most frequent first, so that their numbers are short. */
function countCasings(keys: readonly Key[]): string[] {
  const counts = new Map<string, number>();
  for (const { forms } of keys) for (const { casing } of forms) counts.set(casing, (counts.get(casing) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([casing]) => casing);
}
