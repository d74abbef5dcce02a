// Reads on from a word start as long as some key goes on like this, and keeps the longest that passes. Folding happens unit
// by unit here, so that nothing is folded that no form begins like. Knows all rules; what is plain takes the short way
// (read-plain.ts) with the same answers. Called by scan.ts.
import { addCandidate, beginFound, chooseCandidate, foundForms, foundWordEnd } from './found';
import { codes, longest, units } from './layout';
import { composed, firstOf, joinsCyrillic, kindAt, knownKind, secondOf, smallS } from './letters';
import { beginRun, goOn, lookUpPrefix, noteWordAt } from './look-up';
import { formsOf, nextOf, parentOf, prepareForRun, root, tagRoot } from './memo';
import {
  apostropheKind,
  codeMask,
  expandsKind,
  genitiveShape,
  hashSeed,
  ignoredKind,
  plainMask,
  spaceKind,
  upperKind,
  wordKind,
} from './sizes';
import { bringInSight, unitAt, windowEnd, windowStart } from './window';
import { addToHash, finishHash } from './word-hash';

const unitMask: u32 = codeMask | upperKind | wordKind;

// The run under the eye; its units are in `units`, their codes in `codes`.
let length: i32 = 0;
let hash: u32 = 0;
/** After the last unit that is part of a word, marks on it included; the same with marks left out. */
let end: i32 = 0;
let unitEnd: i32 = 0;
/** Hash and end before the last unit; the end is -1 where a genitive s cannot be told. */
let hashBefore: u32 = 0;
let endBefore: i32 = 0;
/** A letter came that stands in no form. */
let isForeign: bool = false;
/** Where the first word ends; -1 while that is not known. */
let firstWordEnd: i32 = -1;

/**
 * Reads from `start`, the start of a word; what was found is in found.ts. Answers where the search goes on: after what was
 * found, or else after the first word, or somewhere within it.
 */
export function readRun(start: i32, asTag: bool): i32 {
  length = 0;
  hash = hashSeed;
  end = start;
  isForeign = false;
  firstWordEnd = -1;
  prepareForRun();
  beginRun(asTag ? tagRoot : root);
  beginFound(start, asTag);
  let at = readLetters(start);
  while (!isForeign) {
    if (bringInSight(at)) at = readLetters(at);
    else if (takeOther(at)) at = readLetters(at + 1);
    else break;
  }
  chooseCandidate();
  if (foundForms !== 0) return foundWordEnd;
  return firstWordEnd < 0 ? at : firstWordEnd;
}

function unitOfRun(at: i32): u32 {
  return load<u16>(units + (at << 1));
}

/** Takes plain letters from `from`: nearly all there is. Answers where they end. */
function readLetters(from: i32): i32 {
  const limit = min(windowEnd, from + longest - length);
  const shift = length - from;
  const first = windowStart;
  let at = from;
  let before = hashBefore;
  let now = hash;
  for (; at < limit; at++) {
    let kind = knownKind(at - first);
    if (kind === 0) kind = kindAt(at);
    if ((kind & plainMask) !== wordKind) break;
    const code = kind & codeMask;
    if (code === 0) {
      isForeign = true;
      break;
    }
    store<u16>(units + ((at + shift) << 1), <u16>(kind & unitMask));
    store<u8>(codes + at + shift, <u8>code);
    before = now;
    now = addToHash(now, code);
  }
  if (at === from) return at;
  noteWordStart();
  endBefore = at - from > 1 ? at - 1 : end;
  end = at;
  unitEnd = at;
  length += at - from;
  hashBefore = before;
  hash = now;
  return at;
}

/** Before a unit of a word is appended. */
function noteWordStart(): void {
  if (!endsInWord()) noteWordAt(length);
}

function endsInWord(): bool {
  return length > 0 && (unitOfRun(length - 1) & wordKind) !== 0;
}

function append(code: u32, bits: u32): void {
  if (bits & wordKind) noteWordStart();
  store<u16>(units + (length << 1), <u16>(code | bits));
  store<u8>(codes + length, <u8>code);
  length++;
  hashBefore = hash;
  hash = addToHash(hash, code);
}

/** A mark right after a letter belongs to what is found there, and may make another letter of it (и and breve: й). */
function takeMark(mark: i32, at: i32): void {
  if (at !== end || mark < 0x300 || mark > 0x36f) return;
  end = at + 1;
  if (mark < 0x306 || mark > 0x308 || at !== unitEnd) return;
  const last = unitOfRun(length - 1);
  const whole = composed(last, mark);
  if (whole < 0) return;
  store<u16>(units + ((length - 1) << 1), <u16>((last & ~codeMask) | whole));
  store<u8>(codes + length - 1, <u8>whole);
  hash = addToHash(hashBefore, whole);
}

/** Takes what is no plain letter; false when the run is over. */
function takeOther(at: i32): bool {
  const kind: u32 = at < windowEnd ? kindAt(at) : 0;
  if (kind & ignoredKind) {
    takeMark(unitAt(at), at);
    return true;
  }
  const isWord = kind & apostropheKind ? joinsCyrillic(at) : (kind & wordKind) !== 0;
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
  const bits: u32 = (kind & upperKind) | (isWord ? wordKind : 0);
  const code = kind & codeMask;
  endBefore = -1;
  unitEnd = -1;
  if (kind & expandsKind) {
    const first = firstOf(code);
    const second = secondOf(code);
    if (first === 0 || second === 0) return false;
    append(first, bits);
    append(second, bits);
    return true;
  }
  if (code === 0) return false;
  if (!(kind & spaceKind) || length === 0 || (unitOfRun(length - 1) & codeMask) !== code) append(code, bits);
  return true;
}

/** A word ends before `at`: notes the keys that the run spells. True when a key goes on. */
function judgeWordEnd(at: i32): bool {
  if (length > 1 && endBefore >= 0 && isGenitiveS()) {
    const size = length - 1;
    const slot = lookUpPrefix(size, finishHash(hashBefore, isUpperFirst()));
    if (slot !== 0 && formsOf(slot) !== 0) addCandidate(formsOf(slot), size | genitiveShape, endBefore, at);
  }
  const slot = lookUpPrefix(length, finishHash(hash, isUpperFirst()));
  if (slot === 0) return false;
  if (formsOf(slot) !== 0) addCandidate(formsOf(slot), length, end, at);
  const next = nextOf(slot);
  goOn(parentOf(slot), length, next > 0 ? -1 : next);
  return next !== 0;
}

function isUpperFirst(): u32 {
  return (unitOfRun(0) / upperKind) & 1;
}

function isGenitiveS(): bool {
  return unitOfRun(length - 1) === (smallS | wordKind) && (unitOfRun(length - 2) & wordKind) !== 0;
}
