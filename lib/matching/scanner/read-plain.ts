// The quick way to read at a word start, for what stands in texts nearly always: plain units, each of which compares as one.
// It says that nothing is there, or finds the longest key that is spelt there; whatever takes a closer look (marks, apostrophes, a
// genitive s, several units between words) it leaves to read-run.ts, which gives the same answers. Called by scan.ts.
import { allBeginUpper, hasKnownCapitals, noteCapitals, notLookedAt, someBeginLower } from './capitals';
import { mayBeFirstWord } from './first-words';
import { followTail, oddMask, unclear } from './follow-tail';
import { followWord } from './follow-word';
import { beginFound, keepForms, takeForms } from './found';
import { codes, longest, units } from './layout';
import { knownKind, smallS } from './letters';
import { findOut, goOn, isKey } from './look-up';
import {
  capitalsOf,
  capitalsOfTail,
  childOf,
  findSlot,
  formsOf,
  formsOfTail,
  hashOfRun,
  isWithoutGenitive,
  nextOf,
  noteChild,
  noteWithoutGenitive,
  parentOf,
  prepareForRun,
  root,
} from './memo';
import { nextBit } from './next-words';
import { codeMask, hashSeed, plainMask, spaceKind, upperKind, wordKind } from './sizes';
import { isLastWindow, windowSize, windowStart } from './window';
import { addToHash, finishHash } from './word-hash';

/** What `readWord` read: the hash of the run so far, before its last unit too, and whether that unit is a small s. */
let hash: u32 = 0;
let hashBefore: u32 = 0;
let endsInS: bool = false;

/**
 * Reads at the start of a word, told by its place in the window. Answers where the search goes on there, or `unclear`; what was
 * found is in found.ts.
 */
export function readPlain(start: i32): i32 {
  beginFound(windowStart + start, false);
  hash = hashSeed;
  const end = readWord(start, start);
  if (end === unclear) return unclear;
  const isUpper: u32 = (knownKind(start) / upperKind) & 1;
  if (endsInS && isName(finishHash(hashBefore, isUpper), end - start - 1)) return unclear;
  return mayBeFirstWord(finishHash(hash, isUpper)) ? readKnown(start, end, isUpper) : end;
}

/** Reads the run's next word from a place in the window, answers where it ends. */
function readWord(start: i32, from: i32): i32 {
  const limit = min(windowSize(), start + longest);
  let at = from;
  let now = hash;
  let before = now;
  let code: u32 = 0;
  let kind: u32 = 0;
  for (; at < limit; at++) {
    kind = knownKind(at);
    if ((kind & plainMask) !== wordKind) break;
    code = kind & codeMask;
    store<u8>(codes + (at - start), <u8>code);
    before = now;
    now = addToHash(now, code);
  }
  hash = now;
  hashBefore = before;
  endsInS = code === smallS;
  if (at === limit) return limit < windowSize() || !isLastWindow ? unclear : at;
  return kind === 0 || kind & oddMask ? unclear : at;
}

/** Whether a key is spelt like the run's first `length` units: the s behind them may be one of a genitive then. */
function isName(finished: u32, length: i32): bool {
  if (!mayBeFirstWord(finished)) return false;
  prepareForRun();
  return formsOf(lookUp(root, finished, 0, length)) !== 0;
}

// The longest key that the run was found to be spelt like, where its capitals are kept, where it ends, and whether a shorter one was
// found, too.
let keyForms: u32 = 0;
let keyCapitals: usize = 0;
let keyEnd: i32 = 0;
let hasShorter: bool = false;
// What is known of the capitals that it was read with, and the same of the words read so far.
let keyWords: i32 = 0;
let words: i32 = 0;

function noteKey(forms: u32, capitals: usize, end: i32, wordsOfKey: i32): void {
  if (forms === 0) return;
  keyWords = wordsOfKey;
  hasShorter = keyForms !== 0;
  keyForms = forms;
  keyCapitals = capitals;
  keyEnd = end;
}

/** Goes on after a word that some key may begin with, and that ends before `firstEnd`. */
function readKnown(start: i32, firstEnd: i32, isUpper: u32): i32 {
  prepareForRun();
  keyForms = 0;
  words = isUpper ? allBeginUpper : someBeginLower;
  if (!readOn(start, firstEnd, isUpper)) return unclear;
  if (keyForms === 0) return firstEnd;
  if (takeKey(start)) return keyEnd;
  // A shorter key may have its capitals.
  return hasShorter ? unclear : firstEnd;
}

/** Words were followed: the run's codes and its hash end before them. */
let isBehind: bool = false;

/** Reads word by word as long as keys may go on, and notes those that are spelt there; false when that is unclear. */
function readOn(start: i32, firstEnd: i32, isUpper: u32): bool {
  let at = firstEnd;
  let slot = lookUp(root, finishHash(hash, isUpper), 0, at - start);
  isBehind = false;
  while (true) {
    noteKey(formsOf(slot), capitalsOf(slot), at, words);
    const next = nextOf(slot);
    if (next > 0) return readTail(slot, at);
    if (next === 0) return true;
    const end = followChild(slot, at);
    if (end !== 0) {
      at = end;
      slot = childOf(slot);
      continue;
    }
    if (!mayGoOn(next, at)) return true;
    slot = reachNext(slot, start, at, isUpper);
    if (slot === 0) return false;
    at = reachedEnd;
  }
}

/** Reads where a single key goes on; false when that is unclear. */
function readTail(slot: usize, at: i32): bool {
  const end = followTail(nextOf(slot), at);
  if (end > 0) noteKey(formsOfTail(slot), capitalsOfTail(slot), end, notLookedAt);
  return end !== unclear;
}

/** Reads the word that came last time after a slot; answers where it ends, 0 where something else may stand. */
function followChild(slot: usize, at: i32): i32 {
  const child = childOf(slot);
  const end = child === 0 ? 0 : followWord(child, at);
  if (end === 0) return 0;
  noteCase(at + 1);
  isBehind = true;
  return end;
}

let reachedEnd: i32 = 0;

/** Reads the word behind a slot, which ends at `at`. Answers its slot, 0 when that is unclear; where it ends is in `reachedEnd`. */
function reachNext(slot: usize, start: i32, at: i32, isUpper: u32): usize {
  if (isBehind) catchUp(start, at, slot);
  reachedEnd = readNext(start, at);
  if (reachedEnd === unclear) return 0;
  const length = reachedEnd - start;
  const reached = lookUp(parentOf(slot), finishHash(hash, isUpper), at - start, length);
  if (endsInS && mayBeGenitive(reached, length - 1)) return 0;
  if (nextOf(reached) !== 0 || formsOf(reached) !== 0) noteChild(slot, reached, hash);
  return reached;
}

/** Takes up what was followed until here, the end of this slot. */
function catchUp(start: i32, at: i32, slot: usize): void {
  copyCodes(start, at);
  hash = hashOfRun(slot);
  isBehind = false;
}

/** Whether a key is spelt like the run's first `length` units, behind which the s stands that a slot ends in. */
function mayBeGenitive(slot: usize, length: i32): bool {
  if (isWithoutGenitive(slot)) return false;
  if (isKey(length)) return true;
  noteWithoutGenitive(slot);
  return false;
}

/** The word at this place belongs to what was read. */
function noteCase(at: i32): void {
  if (!(knownKind(at) & upperKind)) words = someBeginLower;
}

/** Reads a unit that is no part of words, and the word behind it; answers where that ends, or `unclear`. */
function readNext(start: i32, at: i32): i32 {
  const gap = knownKind(at);
  if (at + 1 >= windowSize() || (knownKind(at + 1) & plainMask) !== wordKind || gap & oddMask) return unclear;
  const code = gap & codeMask;
  if (code === 0) return unclear;
  store<u8>(codes + (at - start), <u8>code);
  hash = addToHash(hash, code);
  noteCase(at + 1);
  return readWord(start, at + 1);
}

/** What is known of the run's units from `from` to `to` behind a prefix. */
function lookUp(parent: u32, finished: u32, from: i32, to: i32): usize {
  const slot = findSlot(parent, finished, from, to);
  if (slot !== 0) return slot;
  goOn(parent, from, 0);
  return findOut(to, finished);
}

/** The codes of plain units become the run's. */
function copyCodes(from: i32, to: i32): void {
  for (let at = from; at < to; at++) store<u8>(codes + (at - from), <u8>knownKind(at));
}

/** Plain units become the run's as they are. */
function copyKinds(from: i32, to: i32): void {
  for (let at = from; at < to; at++) store<u16>(units + ((at - from) << 1), <u16>knownKind(at));
}

/** Whether keys may go on with what comes next; `bits` says how they do. */
function mayGoOn(bits: i32, at: i32): bool {
  if (at + 2 >= windowSize()) return true;
  const gap = knownKind(at);
  const gapCode = gap & codeMask;
  if (gapCode === 0) return gap === 0;
  const first = knownKind(at + 1);
  if (first === 0 || first & oddMask || first & gap & spaceKind) return true;
  const code = first & codeMask;
  if ((first & wordKind) === 0) return (bits & nextBit(gapCode, code, 0)) !== 0;
  const second = knownKind(at + 2);
  if (second === 0 || second & oddMask || (second & codeMask) === smallS) return true;
  return (bits & nextBit(gapCode, code, second & wordKind ? second & codeMask : 0)) !== 0;
}

/** Finds that key; false when its capitals are wrong. */
function takeKey(start: i32): bool {
  const length = keyEnd - start;
  const wordEnd = windowStart + keyEnd;
  if (hasKnownCapitals(keyCapitals, start, keyEnd, keyWords)) {
    keepForms(keyForms, length, wordEnd, wordEnd);
    return true;
  }
  copyKinds(start, keyEnd);
  if (!takeForms(keyForms, length, wordEnd, wordEnd)) return false;
  noteCapitals(keyCapitals, keyForms, length, keyWords);
  return true;
}
