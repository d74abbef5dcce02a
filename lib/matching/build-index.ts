// Packs forms into an index (layout in open-index). Build time and tests only; deterministic byte for byte.
//
//   form --fold--> key (distinct folded text) --> every prefix that ends at a word's end goes into the table
import type { SurfaceForm } from '../model/name';
import { buildCharClasses, type CharClasses, expandsBit, expansions, markStarts, upperBit } from './char-classes';
import { foldText, upperFlag, wordFlag } from './fold-text';
import {
  caseCodes,
  goesOnBit,
  hashtagCode,
  headerWords,
  type IndexSizes,
  type IndexViews,
  indexBytes,
  indexMagic,
  indexVersion,
  otherGapBit,
  sizeNames,
  viewIndex,
} from './open-index';
import { addToHash, finishHash, hashSeed } from './word-hash';

/** Longest form in folded units: keeps the work at each word start bounded, and so the whole search linear. */
export const longestForm = 200;

interface Key {
  readonly units: readonly number[];
  readonly flags: readonly number[];
  readonly forms: { readonly number: number; readonly form: SurfaceForm; readonly flags: readonly number[] }[];
}

interface Slot {
  readonly hash: number;
  /** Key number plus one, 0 for a mere prefix. */
  key: number;
  goesOn: boolean;
  /** Some form goes on after something else than a single space. */
  otherGap: boolean;
}

const plainClasses: CharClasses = buildCharClasses();

/**
 * Packs `forms`; form numbers are places in that list. Throws for a form that could never match: empty, longer than
 * `longestForm`, not beginning and ending with a letter or digit, or in a script the matcher does not compare.
 */
export function buildIndex(forms: readonly SurfaceForm[]): Uint8Array {
  const keys = collectKeys(forms);
  return pack(keys, collectSlots(keys), markStarts(plainClasses, findStarts(keys)));
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

function collectKeys(forms: readonly SurfaceForm[]): Key[] {
  const keys = new Map<string, Key>();
  for (const [number, form] of forms.entries()) {
    const folded = foldForm(form.text);
    const name = String.fromCharCode(...folded.units);
    const key = keys.get(name) ?? { ...folded, forms: [] };
    key.forms.push({ number, form, flags: folded.flags });
    keys.set(name, key);
  }
  return [...keys.values()];
}

/**
 * Which classes a form may begin with outside a tag: `first unit, case` pairs, from the forms' own case rules. Text units
 * that stand for two (ß) count by the first.
 */
function findStarts(keys: readonly Key[]): (kind: number) => boolean {
  const starts = new Set<number>();
  for (const { units, forms } of keys) {
    for (const { form, flags } of forms) {
      if (form.hashtag) continue;
      const isUpper = Boolean((flags[0] ?? 0) & upperFlag);
      if (isUpper || form.case !== 'exact') starts.add((units[0] ?? 0) | upperBit);
      if (form.case === 'insensitive' || !isUpper) starts.add(units[0] ?? 0);
    }
  }
  return (kind) => {
    const unit = kind & expandsBit ? (expansions.get(kind & 0xffff)?.[0] ?? 0) : kind & 0xffff;
    return starts.has(unit | (kind & upperBit));
  };
}

/** One slot for each distinct prefix hash; two keys with one hash get two slots, told apart by comparing the units. */
function collectSlots(keys: readonly Key[]): Slot[] {
  const prefixes = new Map<number, Slot>();
  const doubles: Slot[] = [];
  for (const [number, key] of keys.entries()) {
    let hash = hashSeed;
    for (let i = 0; i < key.units.length; i++) {
      hash = addToHash(hash, key.units[i] as number);
      if (!endsWord(key, i)) continue;
      const finished = finishHash(hash);
      const slot = prefixes.get(finished) ?? { hash: finished, key: 0, goesOn: false, otherGap: false };
      prefixes.set(finished, slot);
      if (i + 1 < key.units.length) {
        slot.goesOn = true;
        slot.otherGap ||= key.units[i + 1] !== 0x20;
      } else if (slot.key === 0) slot.key = number + 1;
      else doubles.push({ hash: finished, key: number + 1, goesOn: false, otherGap: false });
    }
  }
  return [...prefixes.values(), ...doubles];
}

const endsWord = ({ flags }: Key, i: number) =>
  Boolean((flags[i] as number) & wordFlag) && !((flags[i + 1] ?? 0) & wordFlag);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function pack(keys: readonly Key[], slots: readonly Slot[], classes: CharClasses): Uint8Array {
  const letters = [...new Set(keys.flatMap(({ units }) => units))].sort((a, b) => a - b);
  const sizes: IndexSizes = {
    pages: classes.pages.length / 256,
    tableSize: 2 ** Math.max(4, Math.ceil(Math.log2(slots.length / 0.7 + 1))),
    keys: keys.length,
    forms: sum(keys.map(({ forms }) => forms.length)),
    pool: sum(keys.map(({ units }) => units.length)),
    uppers: sum(keys.map(({ units, forms }) => units.length * forms.length)),
    letters: letters.length,
    longest: keys.reduce((longest, { units }) => Math.max(longest, units.length), 0),
  };
  const bytes = new Uint8Array(indexBytes(sizes));
  const header = [indexMagic, indexVersion, ...sizeNames.map((name) => sizes[name])];
  new Uint32Array(bytes.buffer, 0, headerWords).set(header);
  const index = viewIndex(bytes, sizes);
  index.classes.pageOf.set(classes.pageOf);
  index.classes.pages.set(classes.pages);
  index.alphabet.set(letters);
  packKeys(index, keys, new Map(letters.map((unit, code) => [unit, code])));
  for (const slot of slots) packSlot(index, slot);
  return bytes;
}

function packKeys(index: IndexViews, keys: readonly Key[], codes: ReadonlyMap<number, number>): void {
  let poolAt = 0;
  let formAt = 0;
  let upperAt = 0;
  for (const [number, { units, forms }] of keys.entries()) {
    index.keyStart[number] = poolAt;
    index.keyForms[number] = formAt;
    for (const unit of units) index.pool[poolAt++] = codes.get(unit) ?? 0;
    for (const { number: form, form: authored, flags } of forms) {
      index.formOf[formAt++] = form;
      index.formRule[form] = caseCodes[authored.case] | (authored.hashtag ? hashtagCode : 0);
      index.formUpper[form] = upperAt;
      for (const flag of flags) {
        if (flag & upperFlag) (index.uppers[upperAt >> 3] as number) |= 1 << (upperAt & 7);
        upperAt++;
      }
    }
  }
  index.keyStart[keys.length] = poolAt;
  index.keyForms[keys.length] = formAt;
}

function packSlot(index: IndexViews, slot: Slot): void {
  const mask = index.hashes.length - 1;
  let at = slot.hash & mask;
  while (index.values[at] !== 0) at = (at + 1) & mask;
  index.hashes[at] = slot.hash;
  index.values[at] = (slot.key | (slot.goesOn ? goesOnBit : 0) | (slot.otherGap ? otherGapBit : 0)) >>> 0;
}
