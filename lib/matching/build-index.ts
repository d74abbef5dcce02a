// Packs forms into an index (layout in open-index): at build time, and for the reader's own names in the background.
// Deterministic byte for byte.
//
//   form --fold--> key (distinct folded text) --sort--> each key as what differs from the one before
import type { SurfaceForm } from '../model/name';
import { encodeCasing, hashtagBit } from './casings';
import { buildCharClasses, type CharClasses } from './char-classes';
import { foldText, wordFlag } from './fold-text';
import { type LetterPair, listLetterPairs } from './letter-pairs';
import { type IndexSizes, indexBytes, indexMagic, indexVersion, sizeNames } from './open-index';
import { packClasses } from './pack-classes';
import { packKeys } from './pack-keys';

/** Longest form in folded units: keeps the work at each word start bounded, and so the whole search linear. */
export const longestForm = 200;

// Bounds of the packed numbers: u8 codes, 20 bits of a table slot, u16 casings, the scanner's room for hits.
const mostLetters = 255;
const mostKeys = 2 ** 20 - 2;
const mostCasings = 2 ** 16;
const mostFormsOfKey = 500;

/** Of the table's slots this part may be taken. */
const tableLoad = 0.5;

interface Key {
  readonly units: readonly number[];
  readonly flags: readonly number[];
  readonly forms: { readonly number: number; readonly casing: string }[];
}

// Worked out with the first index, not when this file is loaded: the extension carries it for the reader's own names.
let plainClasses: CharClasses;
let packedClasses: readonly number[];
let letterPairs: readonly LetterPair[];

/**
 * Packs `forms`; form numbers are places in that list, and forms that stand in the order of their folded text take least
 * room. Throws for a form that could never match: empty, longer than `longestForm`, not beginning and ending with a letter
 * or digit, or in a script the matcher does not compare; and when all forms together use more than 255 different letters.
 * `classes` of an open index save working them out.
 */
export function buildIndex(forms: readonly SurfaceForm[], classes?: CharClasses): Uint8Array {
  plainClasses ??= classes ?? buildCharClasses();
  packedClasses ??= packClasses(plainClasses.pageOf, plainClasses.pages);
  letterPairs ??= listLetterPairs();
  const keys = collectKeys(forms);
  const packed = deriveTags(keys);
  const letters = listLetters(keys, forms);
  const codes = new Map(letters.map((unit, i) => [unit, i + 1]));
  const casings = countCasings(keys);
  checkBounds({ keys, letters, casings });
  const places = new Map(casings.map((casing, place) => [casing, place]));
  const packForms = (of: Key['forms']) => of.map(({ number, casing }) => ({ number, casing: places.get(casing) ?? 0 }));
  const blocks = packKeys(
    packed.map(({ units, forms: own, tag = [] }) => ({
      codes: units.map((unit) => codes.get(unit) ?? 0),
      forms: packForms(own),
      tag: packForms(tag),
    })),
  );
  const casingBytes = casings.flatMap((casing) => [...casing].map((byte) => byte.charCodeAt(0)));
  return join({ keys, letters, casingCount: casings.length, casingBytes, blocks });
}

function foldForm(text: string): { readonly units: readonly number[]; readonly flags: readonly number[] } {
  const { units, flags } = foldText(plainClasses, text.trim());
  const isWord = (i: number) => Boolean((flags[i] ?? 0) & wordFlag);
  if (units.length === 0) throw new Error(`Form "${text}" is empty.`);
  if (units.length > longestForm) throw new Error(`Form "${text.slice(0, 40)}…" is longer than ${longestForm} units.`);
  if (!isWord(0) || !isWord(units.length - 1)) {
    throw new Error(`Form "${text}" must begin and end with a letter or digit.`);
  }
  if (units.some((unit) => unit >= 0xfffe)) throw new Error(`Form "${text}" is in a script that is not compared.`);
  return { units, flags };
}

/** Sorted by their units. */
function collectKeys(forms: readonly SurfaceForm[]): Key[] {
  const keys = new Map<string, Key>();
  for (const [number, form] of forms.entries()) {
    const folded = foldForm(form.text);
    const name = String.fromCharCode(...folded.units);
    const key = keys.get(name) ?? { ...folded, forms: [] };
    key.forms.push({ number, casing: String.fromCharCode(...encodeCasing(form, folded.flags)) });
    keys.set(name, key);
  }
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
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
  return [...packed, ...tags.values()].sort((a, b) => compareUnits(a.units, b.units));
}

const isTagOnly = ({ forms }: Key) => forms.every(({ casing }) => (casing.charCodeAt(0) & hashtagBit) !== 0);

function compareUnits(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}

/** The alphabet: what stands in keys, the bases of letters written in two, and the s of genitives; ascending. */
function listLetters(keys: readonly Key[], forms: readonly SurfaceForm[]): number[] {
  const letters = new Set(keys.flatMap(({ units }) => units));
  for (const { kind, parts } of letterPairs) if (kind === 'composed' && letters.has(parts[2])) letters.add(parts[0]);
  if (forms.some((form) => form.genitive)) letters.add('s'.charCodeAt(0));
  return [...letters].sort((a, b) => a - b);
}

/** Distinct casings, the most frequent first, so that their numbers are short. */
function countCasings(keys: readonly Key[]): string[] {
  const counts = new Map<string, number>();
  for (const { casing } of keys.flatMap((key) => key.forms)) counts.set(casing, (counts.get(casing) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([casing]) => casing);
}

function checkBounds({ keys, letters, casings }: { keys: readonly Key[]; letters: number[]; casings: string[] }): void {
  if (letters.length > mostLetters) throw new Error(`The forms use ${letters.length} letters; ${mostLetters} fit.`);
  if (keys.length > mostKeys) throw new Error(`There are ${keys.length} different forms; ${mostKeys} fit.`);
  if (casings.length > mostCasings)
    throw new Error(`There are ${casings.length} ways of capitals; ${mostCasings} fit.`);
  const crowd = keys.find(({ forms }) => forms.length > mostFormsOfKey);
  if (crowd !== undefined) throw new Error(`More than ${mostFormsOfKey} forms are spelt like one another.`);
}

/** Distinct prefixes that end where a word ends, whole keys among them. */
function countPrefixes(keys: readonly Key[]): number {
  const prefixes = new Set<string>();
  for (const { units, flags } of keys) {
    const name = String.fromCharCode(...units);
    for (let end = 1; end <= units.length; end++) {
      if ((flags[end - 1] ?? 0) & wordFlag && !((flags[end] ?? 0) & wordFlag)) prefixes.add(name.slice(0, end));
    }
  }
  return prefixes.size;
}

interface IndexParts {
  readonly keys: readonly Key[];
  readonly letters: readonly number[];
  readonly casingCount: number;
  readonly casingBytes: readonly number[];
  readonly blocks: Uint8Array;
}

function join({ keys, letters, casingCount, casingBytes, blocks }: IndexParts): Uint8Array {
  const sizes: IndexSizes = {
    keys: keys.length,
    forms: keys.reduce((sum, { forms }) => sum + forms.length, 0),
    poolUnits: keys.reduce((sum, { units }) => sum + units.length, 0),
    slots: Math.ceil(countPrefixes(keys) / tableLoad) + 1,
    casings: casingCount,
    casingBytes: casingBytes.length,
    pages: plainClasses.pages.length / 256,
    pairs: letterPairs.length,
    letters: letters.length,
    // With room for a genitive s.
    longest: keys.reduce((longest, { units }) => Math.max(longest, units.length), 0) + 1,
    classBytes: packedClasses.length,
    blockBytes: blocks.length,
  };
  const bytes = new Uint8Array(indexBytes(sizes));
  const sections = [
    littleEndian([indexMagic, indexVersion, ...sizeNames.map((name) => sizes[name])], 4),
    plainClasses.pageOf,
    packedClasses,
    littleEndian(letterPairs.flatMap(packPair), 2),
    littleEndian([0, ...letters], 2),
    casingBytes,
    blocks,
  ];
  let at = 0;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

const packPair = ({ kind, parts }: LetterPair) => [kind === 'expansion' ? 0 : 1, ...parts];

function littleEndian(values: readonly number[], width: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of values.entries()) {
    if (width === 2) view.setUint16(i * 2, value, true);
    else view.setUint32(i * 4, value, true);
  }
  return bytes;
}
