// Reads on from a word start as long as some form goes on like this, and tells every key that ends there. The inner part
// of find-hits: folding happens unit by unit here, so that nothing is folded which no form begins like.
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
import { composeCyrillic, firstComposing, isInsideCyrillicWord, lastComposing } from './fold-text';
import { type FormIndex, type Run, runUpper, runWord } from './open-index';
import { addToHash, finishHash, hashSeed } from './word-hash';

/** A key that ends at a word end: `length` counts folded units, `end` is a text offset. */
export interface KeyEnd {
  readonly key: number;
  readonly length: number;
  readonly end: number;
}

type Tell = (found: KeyEnd) => void;

/** Calls `tell` at each word end from `start` on where a key ends, the shortest first. */
export function readRun(
  index: FormIndex,
  { text, start }: { readonly text: string; readonly start: number },
  tell: Tell,
): void {
  const { classes, run } = index;
  run.length = 0;
  run.hash = hashSeed;
  let end = start;
  for (let at = start; at <= text.length; at++) {
    const kind = at < text.length ? lookUpClass(classes, text.charCodeAt(at)) : 0;
    if (kind & ignoredBit) {
      if (at === end && isCombining(text.charCodeAt(at))) end++;
      continue;
    }
    const isWord = isPartOfWord(classes, kind, { text, at });
    if (!isWord && endsInWord(run) && !tellKey(index, end, tell)) return;
    if (run.length >= index.longest) return;
    if (kind & spaceBit && run.units[run.length - 1] === 0x20) continue;
    addFolded(run, kind, { isWord, next: text.charCodeAt(at + 1) });
    if (isWord) end = at + 1;
  }
}

/** Tells the key that the run spells, if any; true when some form goes on after it. */
function tellKey(index: FormIndex, end: number, tell: Tell): boolean {
  const { key, goesOn } = findPrefix(index, finishHash(index.run.hash));
  if (key >= 0) tell({ key, length: index.run.length, end });
  return goesOn;
}

function isPartOfWord(
  classes: CharClasses,
  kind: number,
  place: { readonly text: string; readonly at: number },
): boolean {
  if (kind & apostropheBit) return isInsideCyrillicWord(classes, place.text, place.at);
  return (kind & wordBit) !== 0;
}

const endsInWord = ({ flags, length }: Run) => length > 0 && ((flags[length - 1] as number) & runWord) !== 0;

const isCombining = (unit: number) => unit >= 0x300 && unit <= 0x36f;

function addFolded(
  run: Run,
  kind: number,
  { isWord, next }: { readonly isWord: boolean; readonly next: number },
): void {
  const unit = kind & 0xffff;
  const flag = (kind & upperBit ? runUpper : 0) | (isWord ? runWord : 0);
  if (kind & expandsBit) for (const each of expansions.get(unit) ?? []) addUnit(run, each, flag);
  else if (kind & cyrillicBit && next >= firstComposing && next <= lastComposing) {
    addUnit(run, composeCyrillic(unit, next), flag);
  } else addUnit(run, unit, flag);
}

function addUnit(run: Run, unit: number, flag: number): void {
  run.units[run.length] = unit;
  run.flags[run.length] = flag;
  run.length++;
  run.hash = addToHash(run.hash, unit);
}

interface Prefix {
  /** -1: no key ends here. */
  readonly key: number;
  /** A longer form begins with these units. */
  readonly goesOn: boolean;
}

const noPrefix: Prefix = { key: -1, goesOn: false };

function findPrefix(index: FormIndex, hash: number): Prefix {
  const { hashes, values } = index;
  const mask = hashes.length - 1;
  let found = noPrefix;
  for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] !== hash) continue;
    const value = values[slot] as number;
    const key = (value & 0x7fffffff) - 1;
    const isKey = key >= 0 && isSpeltAs(index, key);
    found = { key: isKey ? key : found.key, goesOn: found.goesOn || value >= 0x80000000 };
  }
  return found;
}

function isSpeltAs({ keyStart, pool, alphabet, run }: FormIndex, key: number): boolean {
  const from = keyStart[key] as number;
  if ((keyStart[key + 1] as number) - from !== run.length) return false;
  for (let i = 0; i < run.length; i++) {
    if (alphabet[pool[from + i] as number] !== run.units[i]) return false;
  }
  return true;
}
