// Packs forms into an index (layout in open-index). Build time and tests only; deterministic byte for byte.
//
//   form --fold--> key (distinct folded text) --> every prefix that ends at a word's end goes into the table
import type { SurfaceForm } from '../model/name';
import { buildCharClasses, type CharClasses } from './char-classes';
import { createFoldedText, foldText, upperFlag, wordFlag } from './fold-text';
import { caseCodes, hashtagCode, headerWords, indexBytes, indexMagic, indexVersion, viewIndex } from './open-index';
import { addToHash, finishHash, hashSeed } from './word-hash';

/** Longest form in folded units: keeps the work at each word start bounded, and so the whole search linear. */
export const longestForm = 200;

interface FoldedForm {
  readonly units: Uint16Array;
  readonly flags: Uint8Array;
}

interface Key extends FoldedForm {
  readonly forms: { readonly number: number; readonly flags: Uint8Array }[];
}

interface Slot {
  readonly hash: number;
  /** Key number plus one, 0 for a mere prefix. */
  key: number;
  goesOn: boolean;
}

const classes: CharClasses = buildCharClasses();

/**
 * Packs `forms`; form numbers are places in that list. Throws for a form that could never match: empty, longer than
 * `longestForm`, not beginning and ending with a letter or digit, or in a script the matcher does not compare.
 */
export function buildIndex(forms: readonly SurfaceForm[]): Uint8Array {
  const keys = collectKeys(forms);
  const slots = collectSlots(keys);
  return pack(forms, keys, slots);
}

function foldForm(text: string): FoldedForm {
  const folded = foldText(classes, text.trim(), createFoldedText(text.length * 2 + 2));
  const units = folded.units.slice(0, folded.length);
  const flags = folded.flags.slice(0, folded.length);
  const isWord = (i: number) => Boolean((flags[i] ?? 0) & wordFlag);
  if (units.length === 0) throw new Error(`Form "${text}" is empty.`);
  if (units.length > longestForm) throw new Error(`Form "${text.slice(0, 40)}…" is longer than ${longestForm} units.`);
  if (!isWord(0) || !isWord(units.length - 1))
    throw new Error(`Form "${text}" must begin and end with a letter or digit.`);
  if (units.some((unit) => unit >= 0xfffe)) throw new Error(`Form "${text}" is in a script that is not compared.`);
  return { units, flags };
}

function collectKeys(forms: readonly SurfaceForm[]): Key[] {
  const keys = new Map<string, Key>();
  for (const [number, form] of forms.entries()) {
    const folded = foldForm(form.text);
    const name = String.fromCharCode(...folded.units);
    const key = keys.get(name) ?? { ...folded, forms: [] };
    key.forms.push({ number, flags: folded.flags });
    keys.set(name, key);
  }
  return [...keys.values()];
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
      const slot = prefixes.get(finished) ?? { hash: finished, key: 0, goesOn: false };
      prefixes.set(finished, slot);
      if (i + 1 < key.units.length) slot.goesOn = true;
      else if (slot.key === 0) slot.key = number + 1;
      else doubles.push({ hash: finished, key: number + 1, goesOn: false });
    }
  }
  return [...prefixes.values(), ...doubles];
}

const endsWord = (key: FoldedForm, i: number) =>
  Boolean((key.flags[i] as number) & wordFlag) && !((key.flags[i + 1] ?? 0) & wordFlag);

function pack(forms: readonly SurfaceForm[], keys: readonly Key[], slots: readonly Slot[]): Uint8Array {
  const sizes = {
    pages: classes.pages.length / 256,
    tableSize: 2 ** Math.max(4, Math.ceil(Math.log2(slots.length * 2 + 1))),
    keys: keys.length,
    forms: forms.length,
    pool: keys.reduce((sum, key) => sum + key.units.length, 0),
    uppers: keys.reduce((sum, key) => sum + key.units.length * key.forms.length, 0),
  };
  const bytes = new Uint8Array(indexBytes(sizes));
  const header = [
    indexMagic,
    indexVersion,
    sizes.pages,
    sizes.tableSize,
    sizes.keys,
    sizes.forms,
    sizes.pool,
    sizes.uppers,
  ];
  new Uint32Array(bytes.buffer, 0, headerWords).set(header);
  const index = viewIndex(bytes.buffer, 0, sizes);
  index.classes.pageOf.set(classes.pageOf);
  index.classes.pages.set(classes.pages);
  packKeys(index, forms, keys);
  for (const slot of slots) packSlot(index, slot);
  return bytes;
}

type Views = ReturnType<typeof viewIndex>;

function packKeys(index: Views, forms: readonly SurfaceForm[], keys: readonly Key[]): void {
  let poolAt = 0;
  let formAt = 0;
  let upperAt = 0;
  for (const [number, key] of keys.entries()) {
    index.keyStart[number] = poolAt;
    index.keyForms[number] = formAt;
    index.pool.set(key.units, poolAt);
    poolAt += key.units.length;
    for (const form of key.forms) {
      const authored = forms[form.number];
      if (authored === undefined) throw new Error(`Form ${form.number} is missing.`);
      index.formOf[formAt++] = form.number;
      index.formRule[form.number] = caseCodes[authored.case] | (authored.hashtag ? hashtagCode : 0);
      index.formUpper[form.number] = upperAt;
      index.uppers.set(
        form.flags.map((flag) => flag & upperFlag),
        upperAt,
      );
      upperAt += form.flags.length;
    }
  }
  index.keyStart[keys.length] = poolAt;
  index.keyForms[keys.length] = formAt;
}

function packSlot(index: Views, slot: Slot): void {
  const mask = index.hashes.length - 1;
  let at = slot.hash & mask;
  while (index.values[at] !== 0) at = (at + 1) & mask;
  index.hashes[at] = slot.hash;
  index.values[at] = (slot.key | (slot.goesOn ? 0x80000000 : 0)) >>> 0;
}
