// Reads on from a word start as long as some form goes on like this, and finds the longest key that passes. The inner part
// of find-hits: folding happens unit by unit here, so that nothing is folded which no form begins like.
//
// Letters without anything special about them (nearly all) take the short way: one look-up, two stores, one multiplication.
// Whatever ends a word, is ignored, or folds to something else takes the long way, `takeRareUnit`.
import {
  apostropheBit,
  cyrillicBit,
  expandsBit,
  expansions,
  ignoredBit,
  lookUpClass,
  spaceBit,
  upperBit,
  wordBit,
} from './char-classes';
import { composeCyrillic, firstComposing, isInsideCyrillicWord, lastComposing } from './fold-text';
import { type FormIndex, goesOnBit, keyMask, type Run, runUpper, runWord } from './open-index';
import { addToHash, finishHash, hashSeed } from './word-hash';

const rareBits = ignoredBit | spaceBit | apostropheBit | expandsBit;

/** Says whether a key may end here: its number, with its folded length. Called with ever longer keys. */
export type Judge = (key: number, length: number) => boolean;

/**
 * The text offset at which the longest key ends that begins at `start` and that `accept` takes; -1 when there is none.
 * `start` must be the start of a word.
 */
export function readRun(
  index: FormIndex,
  place: { readonly text: string; readonly start: number },
  accept: Judge,
): number {
  const { text } = place;
  const { run, longest } = index;
  const { pageOf, pages } = index.classes;
  run.length = 0;
  run.hash = hashSeed;
  run.end = place.start;
  run.best = -1;
  for (let at = place.start; ; at++) {
    const unit = text.charCodeAt(at);
    // Past the end charCodeAt gives NaN, whose page and class are 0: no letter.
    const kind = pages[((pageOf[unit >> 8] as number) << 8) | (unit & 255)] as number;
    if ((kind & (wordBit | rareBits)) === wordBit && at < text.length && run.length < longest) {
      addUnit(run, kind & cyrillicBit ? composed(kind & 0xffff, text.charCodeAt(at + 1)) : kind & 0xffff, kind);
      run.end = at + 1;
    } else if (!takeRareUnit(index, { text, at }, accept)) return run.best;
  }
}

function addUnit(run: Run, unit: number, kind: number): void {
  run.units[run.length] = unit;
  run.flags[run.length] = (kind & upperBit ? runUpper : 0) | (kind & wordBit ? runWord : 0);
  run.length++;
  run.hash = addToHash(run.hash, unit);
}

const composed = (unit: number, next: number) =>
  next >= firstComposing && next <= lastComposing ? composeCyrillic(unit, next) : unit;

/** Takes what is no plain letter; false when the run is over. */
function takeRareUnit(
  index: FormIndex,
  { text, at }: { readonly text: string; readonly at: number },
  accept: Judge,
): boolean {
  const { run, classes, longest } = index;
  const kind = at < text.length ? lookUpClass(classes, text.charCodeAt(at)) : 0;
  if (kind & ignoredBit) {
    if (at === run.end && isCombining(text.charCodeAt(at))) run.end++;
    return true;
  }
  const isWord = kind & apostropheBit ? isInsideCyrillicWord(classes, text, at) : (kind & wordBit) !== 0;
  if (!isWord && endsInWord(run) && !judgeWordEnd(index, accept)) return false;
  if (at >= text.length || run.length >= longest) return false;
  if (kind & spaceBit && run.units[run.length - 1] === 0x20) return true;
  const flags = (kind & upperBit) | (isWord ? wordBit : 0);
  const unit = kind & 0xffff;
  for (const each of kind & expandsBit ? (expansions.get(unit) ?? []) : [unit]) addUnit(run, each, flags);
  if (isWord) run.end = at + 1;
  return true;
}

const isCombining = (unit: number) => unit >= 0x300 && unit <= 0x36f;

const endsInWord = ({ flags, length }: Run) => length > 0 && ((flags[length - 1] as number) & runWord) !== 0;

/** A word ends here: notes the key that the run spells, if one does and is accepted; true when some form goes on. */
function judgeWordEnd(index: FormIndex, accept: Judge): boolean {
  const { hashes, values, run } = index;
  const hash = finishHash(run.hash);
  const mask = hashes.length - 1;
  let goesOn = false;
  for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] !== hash) continue;
    const value = values[slot] as number;
    const key = (value & keyMask) - 1;
    if (key >= 0 && isSpeltAs(index, key) && accept(key, run.length)) run.best = run.end;
    goesOn ||= value >= goesOnBit;
  }
  return goesOn;
}

function isSpeltAs({ keyStart, pool, alphabet, run }: FormIndex, key: number): boolean {
  const from = keyStart[key] as number;
  if ((keyStart[key + 1] as number) - from !== run.length) return false;
  for (let i = 0; i < run.length; i++) {
    if (alphabet[pool[from + i] as number] !== run.units[i]) return false;
  }
  return true;
}
