// What the keys of an index say of a word prefix that stands in a text: whether one is spelt like it, and whether one goes on
// after it, and how. From the memo when it was asked before, else found among the packed keys. Called by read-run.ts and
// read-plain.ts.
import { findJoined } from './find-joined';
import { mayBeFirstWord } from './first-words';
import { codes } from './layout';
import { addSlot, findSlot, formsOfKey, tagRoot } from './memo';
import { nextBit, nextWords } from './next-words';
import { findKey, hasPrefix, isExact, placeKey } from './packed-keys';

/** Where in the run the last word of a prefix begins, what stands before it included, and the prefix before that. */
let parent: u32 = 0;
let segmentAt: i32 = 0;
/** Where that word itself begins, and how the words begin that come next (next-words.ts). */
let wordAt: i32 = 0;
let next: i32 = 0;

/** A prefix of so many units is known: the next one hangs on it. */
export function goOn(slotAsParent: u32, length: i32, nextBits: i32): void {
  parent = slotAsParent;
  segmentAt = length;
  next = nextBits;
}

/** A run begins. */
export function beginRun(rootOfRun: u32): void {
  parent = rootOfRun;
  segmentAt = 0;
  wordAt = 0;
  next = 0;
}

/** A word of the run begins at this unit. */
export function noteWordAt(at: i32): void {
  wordAt = at;
}

/** The memo's slot for the first `size` units of the run; 0 when no key has that prefix, as far as one look can tell. */
export function lookUpPrefix(size: i32, hash: u32): usize {
  const slot = findSlot(parent, hash, segmentAt, size);
  return slot !== 0 || isRuledOut(size, hash) ? slot : findOut(size, hash);
}

function isRuledOut(size: i32, hash: u32): bool {
  if (wordAt === 0) return parent !== tagRoot && !mayBeFirstWord(hash);
  if (wordAt - segmentAt !== 1) return false;
  const first: u32 = load<u8>(codes + wordAt);
  const second: u32 = wordAt + 1 < size ? load<u8>(codes + wordAt, 1) : 0;
  return (next & nextBit(load<u8>(codes + segmentAt), first, second)) === 0;
}

/** Whether a key with forms is spelt like the first `size` units of the run. */
export function isKey(size: i32): bool {
  findKey(codes, size);
  return isExact && formsOfKey(placeKey, false) !== 0;
}

/** Asks the packed keys, and keeps the answer. */
export function findOut(size: i32, hash: u32): usize {
  findKey(codes, size);
  let forms: u32 = isExact ? formsOfKey(placeKey, false) : 0;
  const after = hasPrefix ? nextWords(size) : 0;
  if (forms === 0 && parent === tagRoot) forms = findJoined(size);
  return addSlot(parent, hash, segmentAt, size, after, forms);
}
