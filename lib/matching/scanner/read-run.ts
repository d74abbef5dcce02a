// Reads on from a word start as long as some key goes on like this, and keeps the longest that passes. Folding happens unit
// by unit here, so that nothing is folded that no form begins like. Nearly all units are plain letters: one look-up, two
// stores, one multiplication; whatever else there is takes the long way.

import { noteCase, resetCase, runCase } from './case-of-run';
import { allowsGenitive, hasCasing, upperFlag, wordFlag } from './casing';
import {
  apostropheBit,
  codeMask,
  composed,
  expandsBit,
  firstOf,
  ignoredBit,
  noLetter,
  secondOf,
  spaceBit,
  upperBit,
  wordBit,
} from './classes';
import { alphabet, casingOf, formOf, keyAt, keyForms, longest, pool, run, runFlags } from './layout';
import {
  addToHash,
  entryAt,
  finishHash,
  firstSlot,
  goesOnBit,
  hashSeed,
  isSamePart,
  keyMask,
  nextSlot,
  partOf,
} from './prefix-table';
import { classAt, isLastWindow, joinsCyrillic, unitAt, windowSize } from './window';

/** What the last `readRun` found: its end, how many forms (0: nothing was found), whether a genitive s follows. */
export let foundEnd: i32 = 0;
export let foundCount: i32 = 0;
export let foundGenitive: bool = false;
let foundOutput: usize = 0;
let foundWordEnd: i32 = 0;
/** Where the first word ends; -1 while that is not known. */
let firstWordEnd: i32 = -1;

const plainBits: u32 = wordBit | ignoredBit | spaceBit | apostropheBit | expandsBit;
const smallS: u16 = 0x73;

// The run under the eye: its units are in `run` and `runFlags`.
let isTag: bool = false;
let length: i32 = 0;
let hash: u32 = 0;
/** The place in the window after the last unit that is part of a word. */
let end: i32 = 0;
/** The place in the window right after the last unit, marks left out. */
let unitEnd: i32 = 0;
/** Hash, case and end as they were before the last unit; the end is -1 where a genitive s cannot be told. */
let hashBefore: u32 = 0;
let caseBefore: u64 = 0;
let endBefore: i32 = 0;

/** Whether the last `readRun` came to the window's end while the text goes on: what it found may not be all. */
export let isCutOff: bool = false;

/**
 * Reads from `start`, the start of a word; forms found are written to `output`. Answers where the search goes on: after
 * what was found, or else after the first word.
 */
export function readRun(start: i32, asTag: bool, output: usize): i32 {
  isTag = asTag;
  length = 0;
  hash = hashSeed;
  end = start;
  foundCount = 0;
  foundOutput = output;
  isCutOff = false;
  resetCase();
  firstWordEnd = -1;
  let at = readLetters(start);
  while (at >= 0 && takeOther(at)) at = readLetters(at + 1);
  if (foundCount > 0) return foundWordEnd;
  return firstWordEnd < 0 ? skipWord(at < 0 ? ~at : at) : firstWordEnd;
}

/**
 * Takes plain letters from `from`: nearly all there is. Answers where they end, or the complement of where one stands that
 * is in no form. Numbers are kept in locals, because the loop is hot and memory is slower.
 */
function readLetters(from: i32): i32 {
  const limit = min(windowSize, from + longest - length);
  const shift = length - from;
  let at = from;
  let isForeign = false;
  let before = hashBefore;
  let now = hash;
  let all: u32 = upperBit;
  let allButLast = all;
  for (; at < limit; at++) {
    const kind = classAt(at);
    if ((kind & plainBits) !== wordBit) break;
    const code = kind & codeMask;
    if (code === 0) {
      isForeign = true;
      break;
    }
    store<u8>(run + at + shift, <u8>code);
    store<u8>(runFlags + at + shift, flagsOf(kind));
    allButLast = all;
    all &= kind;
    before = now;
    now = addToHash(now, code);
  }
  if (at > from) {
    if (at - from > 1) noteCase(load<u8>(runFlags + from + shift), flagsOf(allButLast | wordBit));
    caseBefore = runCase;
    const last = load<u8>(runFlags + at + shift - 1);
    noteCase(last, last);
    endBefore = at - from > 1 ? at - 1 : end;
    end = at;
    unitEnd = at;
    length = at + shift;
    hashBefore = before;
    hash = now;
  }
  return isForeign ? ~at : at;
}

function flagsOf(kind: u32): u8 {
  return <u8>(((kind >> 16) & upperFlag) | ((kind >> 16) & wordFlag));
}

/** The end of the word that `from` lies in, its apostrophes between Cyrillic letters included. */
function skipWord(from: i32): i32 {
  let at = from;
  for (; at < windowSize; at++) {
    const kind = classAt(at);
    if (kind & (wordBit | ignoredBit)) continue;
    if (!(kind & apostropheBit) || !joinsCyrillic(at)) break;
  }
  return at;
}

function endsInWord(): bool {
  return length > 0 && (load<u8>(runFlags + length - 1) & wordFlag) !== 0;
}

function append(code: u32, flags: u8): void {
  store<u8>(run + length, <u8>code);
  store<u8>(runFlags + length, flags);
  length++;
  hashBefore = hash;
  hash = addToHash(hash, code);
  noteCase(flags, flags);
}

/** A mark right after a letter belongs to what is found there, and may make another letter of it (и and breve: й). */
function takeMark(mark: i32, at: i32): void {
  if (at !== end || mark < 0x300 || mark > 0x36f) return;
  end = at + 1;
  if (mark < 0x306 || mark > 0x308 || at !== unitEnd) return;
  const whole = composed(load<u8>(run + length - 1), mark);
  if (whole === noLetter) return;
  store<u8>(run + length - 1, <u8>whole);
  hash = addToHash(hashBefore, whole);
}

/** Takes what is no plain letter; false when the run is over. */
function takeOther(at: i32): bool {
  isCutOff = at >= windowSize && !isLastWindow;
  if (isCutOff) return false;
  const kind = at < windowSize ? classAt(at) : 0;
  if (kind & ignoredBit) {
    takeMark(unitAt(at), at);
    return true;
  }
  const isWord = kind & apostropheBit ? joinsCyrillic(at) : (kind & wordBit) !== 0;
  if (!isWord && endsInWord()) {
    if (firstWordEnd < 0) firstWordEnd = at;
    if (!judgeWordEnd(at)) return false;
  }
  if (kind === 0 || length >= longest || !appendFolded(kind, isWord)) return false;
  if (isWord) end = at + 1;
  return true;
}

/** Appends what a unit compares as; false when that stands in no form. */
function appendFolded(kind: u32, isWord: bool): bool {
  const flags = flagsOf(isWord ? kind | wordBit : kind & ~wordBit);
  const code = kind & codeMask;
  endBefore = -1;
  unitEnd = -1;
  if (kind & expandsBit) {
    const first = firstOf(code);
    const second = secondOf(code);
    if (first === 0 || second === 0) return false;
    append(first, flags);
    append(second, flags);
    return true;
  }
  if (code === 0) return false;
  if (!(kind & spaceBit) || load<u8>(run + length - 1) !== code) append(code, flags);
  return true;
}

/** A word ends before `at`: notes the key that the run spells, if one does and its case is right. True when a key goes on. */
function judgeWordEnd(at: i32): bool {
  const goesOn = lookUp(hash, length, at);
  if (foundCount > 0 && foundWordEnd === at) return goesOn;
  if (length > 1 && endBefore >= 0 && isGenitiveS()) lookUp(hashBefore, length - 1, at);
  return goesOn;
}

function isGenitiveS(): bool {
  const isSmall = load<u8>(runFlags + length - 1) === wordFlag;
  const letter = load<u16>(alphabet + ((<usize>load<u8>(run + length - 1)) << 1));
  return isSmall && letter === smallS && (load<u8>(runFlags + length - 2) & wordFlag) !== 0;
}

function lookUp(unfinished: u32, size: i32, at: i32): bool {
  const finished = finishHash(unfinished);
  const part = partOf(finished);
  let goesOn = false;
  let slot = firstSlot(finished);
  for (let entry = entryAt(slot); entry !== 0; entry = entryAt(slot)) {
    if (isSamePart(entry, part)) {
      const key = <i32>(entry & keyMask) - 1;
      if (key >= 0 && isSpelt(key, size)) takeForms(key, size, at);
      if (entry & goesOnBit) goesOn = true;
    }
    slot = nextSlot(slot);
  }
  return goesOn;
}

function isSpelt(key: i32, size: i32): bool {
  const from = load<u32>(keyAt + (key << 2));
  if (load<u32>(keyAt + (key << 2), 4) - from !== <u32>size) return false;
  const units = pool + from;
  let i = 0;
  for (; i + 8 <= size; i += 8) if (load<u64>(units + i) !== load<u64>(run + i)) return false;
  for (; i < size; i++) if (load<u8>(units + i) !== load<u8>(run + i)) return false;
  return true;
}

/** Keeps the forms of a key whose case is right; a run one shorter than the word is followed by a genitive s. */
function takeForms(key: i32, size: i32, at: i32): void {
  const isGenitive = size < length;
  let count = 0;
  const last = load<u32>(keyForms + (key << 2), 4);
  for (let form = load<u32>(keyForms + (key << 2)); form < last; form++) {
    const casing = <i32>load<u16>(casingOf + (form << 1));
    if (
      (!isTag && !hasCasing(casing, size, isGenitive ? caseBefore : runCase)) ||
      (isGenitive && !allowsGenitive(casing))
    )
      continue;
    store<u32>(foundOutput + (count << 2), load<u32>(formOf + (form << 2)));
    count++;
  }
  if (count === 0) return;
  foundCount = count;
  foundGenitive = isGenitive;
  foundEnd = isGenitive ? endBefore : end;
  foundWordEnd = at;
}
