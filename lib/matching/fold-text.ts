// Text as the matcher compares it: one pass that lowers, takes diacritics off and drops what is not there, and keeps for
// each folded unit where it came from. Used by build-index for forms, by find-hits for text, by linking for guard words.
import {
  apostropheBit,
  type CharClasses,
  cyrillicBit,
  expandsBit,
  expansions,
  ignoredBit,
  spaceBit,
  upperBit,
  wordBit,
} from './char-classes';

/**
 * Folded text. `flags[i]` is 1 for upper case, 2 for a part of a word; `origins[i]` is the place in the original.
 * The arrays are buffers: only the first `length` entries mean something, until the next call with the same buffers.
 */
export interface FoldedText {
  length: number;
  units: Uint16Array;
  flags: Uint8Array;
  origins: Uint32Array;
}

export const upperFlag = 1;
export const wordFlag = 2;

/** Empty buffers for `foldText`; they grow as needed and are meant to be kept. */
export function createFoldedText(capacity = 4096): FoldedText {
  return {
    length: 0,
    units: new Uint16Array(capacity),
    flags: new Uint8Array(capacity),
    origins: new Uint32Array(capacity),
  };
}

function grow(out: FoldedText, capacity: number): void {
  if (out.units.length >= capacity) return;
  Object.assign(out, createFoldedText(capacity));
}

/** Folds `text` into the buffers of `out`: runs of white space become one, ignored units vanish, ß becomes ss. */
export function foldText(classes: CharClasses, text: string, out: FoldedText): FoldedText {
  grow(out, text.length * 2 + 2);
  const { pageOf, pages } = classes;
  const { units, flags, origins } = out;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = pages[((pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number;
    if (kind & ignoredBit) {
      if (unit >= 0x306 && unit <= 0x308) composeCyrillic(units, length - 1, unit);
      continue;
    }
    if (kind & spaceBit && length > 0 && units[length - 1] === 0x20) continue;
    units[length] = kind;
    flags[length] = (kind & upperBit ? upperFlag : 0) | (kind & wordBit ? wordFlag : 0);
    origins[length] = i;
    length++;
    if (kind & expandsBit) length = expand(out, length, kind);
    if (kind & apostropheBit && isInsideCyrillicWord(classes, text, i)) flags[length - 1] = wordFlag;
  }
  out.length = length;
  return out;
}

/** й, ї and ё written as a letter and a combining mark become one letter again; other marks are dropped. */
function composeCyrillic(units: Uint16Array, at: number, mark: number): void {
  if (at < 0) return;
  const base = units[at] as number;
  const composed = String.fromCharCode(base, mark).normalize('NFC');
  if (composed.length === 1 && base >= 0x400 && base < 0x530) units[at] = composed.charCodeAt(0);
}

function expand(out: FoldedText, length: number, kind: number): number {
  const pair = expansions.get(kind & 0xffff);
  if (pair === undefined) return length;
  out.units[length - 1] = pair[0];
  out.units[length] = pair[1];
  out.flags[length] = out.flags[length - 1] as number;
  out.origins[length] = out.origins[length - 1] as number;
  return length + 1;
}

/** В'ячеслав is one word; Umerov's is a word and an ending. */
function isInsideCyrillicWord(classes: CharClasses, text: string, at: number): boolean {
  const isCyrillic = (unit: number) =>
    Boolean((classes.pages[((classes.pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number) & cyrillicBit);
  return at > 0 && at + 1 < text.length && isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1));
}

/** The folded units as a string, for comparing whole words and phrases. */
export function foldToString(classes: CharClasses, text: string): string {
  const folded = foldText(classes, text, createFoldedText(text.length * 2 + 2));
  let result = '';
  for (let i = 0; i < folded.length; i += 8192) {
    result += String.fromCharCode(...folded.units.subarray(i, Math.min(i + 8192, folded.length)));
  }
  return result;
}
