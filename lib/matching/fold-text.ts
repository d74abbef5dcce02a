// Text as the matcher compares it, as a whole: lower case, diacritics off, white space as one space, what is not there
// dropped. Used by build-index for forms and by lib/linking for guard words; find-hits does the same on the fly.
import {
  apostropheBit,
  type CharClasses,
  cyrillicBit,
  expandsBit,
  expansions,
  ignoredBit,
  lookUpClass,
  spaceBit,
  upperBit,
  wordBit,
} from './char-classes';

/** Folded units; `flags[i]` is `upperFlag` for upper case plus `wordFlag` for a part of a word. */
interface FoldedText {
  readonly units: readonly number[];
  readonly flags: readonly number[];
}

export const upperFlag = 1;
export const wordFlag = 2;

/** Folds the whole of `text`. */
export function foldText(classes: CharClasses, text: string): FoldedText {
  const units: number[] = [];
  const flags: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const kind = lookUpClass(classes, text.charCodeAt(i));
    if (kind & ignoredBit || (kind & spaceBit && units.at(-1) === 0x20)) continue;
    const isWord = kind & wordBit || (kind & apostropheBit && isInsideCyrillicWord(classes, text, i));
    const flag = (kind & upperBit ? upperFlag : 0) | (isWord ? wordFlag : 0);
    for (const unit of foldedUnits(kind, text.charCodeAt(i + 1))) {
      units.push(unit);
      flags.push(flag);
    }
  }
  return { units, flags };
}

function foldedUnits(kind: number, next: number): readonly number[] {
  const unit = kind & 0xffff;
  if (kind & expandsBit) return expansions.get(unit) ?? [unit];
  return kind & cyrillicBit && next >= firstComposing && next <= lastComposing ? [composeCyrillic(unit, next)] : [unit];
}

/** Breve to diaeresis: the combining marks of й, ї and ё. */
export const firstComposing = 0x306;
export const lastComposing = 0x308;

/** й, ї and ё written as a letter and a combining mark become one letter again. */
export function composeCyrillic(base: number, mark: number): number {
  const composed = String.fromCharCode(base, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : base;
}

/** В'ячеслав is one word; Umerov's is a word and an ending. */
function isInsideCyrillicWord(classes: CharClasses, text: string, at: number): boolean {
  const isCyrillic = (place: number) => (lookUpClass(classes, text.charCodeAt(place)) & cyrillicBit) !== 0;
  return at > 0 && at + 1 < text.length && isCyrillic(at - 1) && isCyrillic(at + 1);
}

/** The folded units as a string, for comparing whole words and phrases. */
export function foldToString(classes: CharClasses, text: string): string {
  const { units } = foldText(classes, text);
  let result = '';
  for (let i = 0; i < units.length; i += 8192) result += String.fromCharCode(...units.slice(i, i + 8192));
  return result;
}
