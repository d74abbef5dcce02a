// The quick way to read at a word start, for what stands in texts nearly always: plain units, each of which compares as one.
// It says that nothing is there, or finds the longest key that is spelt there; whatever takes a closer look (marks, apostrophes, a
// genitive s, several units between words) it leaves to read-run.ts, which gives the same answers. Called by scan.ts.
import { allBeginUpper, hasKnownCapitals, noteCapitals, notLookedAt, someBeginLower } from './capitals';
import { mayBeFirstWord } from './first-words';
import { followTail, oddMask, unclear } from './follow-tail';
import { beginFound, keepForms, takeForms } from './found';
import { codes, longest, units } from './layout';
import { knownKind, smallS } from './letters';
import { findOut, goOn } from './look-up';
import {
  capitalsOf,
  capitalsOfTail,
  findSlot,
  formsOf,
  formsOfTail,
  nextOf,
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

/** Reads word by word as long as keys may go on, and notes those that are spelt there; false when that is unclear. */
function readOn(start: i32, firstEnd: i32, isUpper: u32): bool {
  let at = firstEnd;
  let slot = lookUp(root, finishHash(hash, isUpper), 0, at - start);
  while (true) {
    noteKey(formsOf(slot), capitalsOf(slot), at, words);
    const next = nextOf(slot);
    if (next > 0) {
      const end = followTail(next, at);
      if (end > 0) noteKey(formsOfTail(slot), capitalsOfTail(slot), end, notLookedAt);
      return end !== unclear;
    }
    if (next === 0 || !mayGoOn(next, at)) return true;
    const from = at - start;
    at = readNext(start, at);
    if (at === unclear) return false;
    const parent = parentOf(slot);
    if (endsInS && formsOf(lookUp(parent, finishHash(hashBefore, isUpper), from, at - start - 1)) !== 0) return false;
    slot = lookUp(parent, finishHash(hash, isUpper), from, at - start);
  }
}

/** Reads a unit that is no part of words, and the word behind it; answers where that ends, or `unclear`. */
function readNext(start: i32, at: i32): i32 {
  const gap = knownKind(at);
  if (at + 1 >= windowSize() || (knownKind(at + 1) & plainMask) !== wordKind || gap & oddMask) return unclear;
  const code = gap & codeMask;
  if (code === 0) return unclear;
  store<u8>(codes + (at - start), <u8>code);
  hash = addToHash(hash, code);
  if (!(knownKind(at + 1) & upperKind)) words = someBeginLower;
  return readWord(start, at + 1);
}

/** What is known of the run's units from `from` to `to` behind a prefix. */
function lookUp(parent: u32, finished: u32, from: i32, to: i32): usize {
  const slot = findSlot(parent, finished, from, to);
  if (slot !== 0) return slot;
  goOn(parent, from, 0);
  return findOut(to, finished);
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
