// What the case rules of forms ask for, written down once for each distinct demand; a thousand names in title case share
// one. Read by scanner/casing.ts, which says what the bytes mean. Build time only.
import type { CaseRule, SurfaceForm } from '../model/name';
import { upperFlag, wordFlag } from './fold-text';
import {
  capitalStart,
  exactRule,
  genitiveBit,
  hashtagBit,
  insensitiveRule,
  ruleMask,
  smallStart,
  smartRule,
} from './scanner/sizes';

const ruleCodes: Readonly<Record<CaseRule, number>> = {
  exact: exactRule,
  smart: smartRule,
  insensitive: insensitiveRule,
};

/** Two bits for each of 32 words, kept few. */
const smartBytes = 8;

/** The bytes for a form; `flags` are those of its folded units. */
export function encodeCasing(form: SurfaceForm, flags: readonly number[]): Uint8Array {
  const rule = ruleCodes[form.case] | (form.hashtag ? hashtagBit : 0) | (form.genitive ? genitiveBit : 0);
  const bytes = form.hashtag ? [] : demandOf(form.case, flags);
  const isWordy = form.case === 'smart' && bytes.length > smartBytes;
  if (isWordy) throw new Error(`Form "${form.text.slice(0, 40)}…" has more than ${smartBytes * 4} words.`);
  return Uint8Array.from([rule, bytes.length, ...bytes]);
}

/** In which case the first letter of a form may be, told by its casing: none for a tag. */
export function firstCases(casing: string): number {
  const [rule = 0, size = 0, first = 0] = [...casing].map((byte) => byte.charCodeAt(0));
  if (rule & hashtagBit) return 0;
  if (size > 0 && (first & 1) !== 0) return capitalStart;
  return (rule & ruleMask) === exactRule ? smallStart : smallStart | capitalStart;
}

function demandOf(rule: CaseRule, flags: readonly number[]): number[] {
  if (rule === 'insensitive') return [];
  if (rule === 'exact')
    return packBits(
      flags.map((flag) => (flag & upperFlag ? 1 : 0)),
      1,
    );
  return packBits(listWords(flags).map(wordDemand), 2);
}

/** The flags of each word. */
function listWords(flags: readonly number[]): number[][] {
  const words: number[][] = [];
  for (const [i, flag] of flags.entries()) {
    if (!(flag & wordFlag)) continue;
    if (i > 0 && (flags[i - 1] ?? 0) & wordFlag) words.at(-1)?.push(flag);
    else words.push([flag]);
  }
  return words;
}

/** 0: any case will do, 1: a capital first, 3: all in capitals, where those are two letters or more. */
function wordDemand(flags: readonly number[]): number {
  if (!((flags[0] ?? 0) & upperFlag)) return 0;
  return flags.length > 1 && flags.every((flag) => flag & upperFlag) ? 3 : 1;
}

/** Numbers of `width` bits each, lowest first; zeros at the end are left out. */
function packBits(values: readonly number[], width: number): number[] {
  const bytes: number[] = [];
  for (const [i, value] of values.entries()) {
    if (value === 0) continue;
    const bit = i * width;
    while (bytes.length <= bit >> 3) bytes.push(0);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (value << (bit & 7));
  }
  return bytes;
}
