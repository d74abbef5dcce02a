// Goes through the window from word start to word start. Called by ../find-hits.ts for one window after the other.
import { codeMask, ignoredBit, oddBit, startsFormBit, tagBit, wordBit } from './classes';
import { mayBeFirstWord } from './first-words';
import { output, outputWords } from './layout';
import { addToHash, hashSeed } from './prefix-table';
import { foundCount, foundEnd, foundGenitive, isCutOff, readRun } from './read-run';
import { classAt, isInsideWord, windowSize } from './window';

/** More forms than this may not be spelt alike; kept by ../build-index.ts. */
const mostForms: i32 = 500;

/** Takes the word bit of one class to the start bit of another. */
const wordToStart: u32 = 6;

/** Where in the window the next call must go on; the next window, once this one is done. */
export let resumeAt: i32 = 0;
export let isDone: bool = false;

/** A name that begins later than this in a window and is cut off by its end is left to the next window. */
const longestLookBack: i32 = 2;

/** The class of the last unit before `resumeAt` that counts: it says whether a word begins there. */
let before: u32 = 0;

/** A new text begins. */
export function beginText(): void {
  before = 0;
}

/**
 * Searches the window from `from`, until its end, or until `output` is full, or up to a word that may begin a name which the
 * window cuts off. Writes `start, end, count * 2 + isGenitive, form[count]` for each hit and answers how many numbers that
 * are.
 */
export function scan(from: i32): i32 {
  let written = 0;
  let at = from;
  isDone = true;
  for (;;) {
    at = findStart(at);
    if (at === windowSize) break;
    if (written + 3 + mostForms > outputWords) {
      isDone = false;
      before = 0;
      break;
    }
    const isTag = (classAt(at) & tagBit) !== 0;
    const start = isTag ? skipIgnored(at + 1) : at;
    before = 0;
    if (isTag && start < windowSize && !(classAt(start) & wordBit)) {
      at = start;
      continue;
    }
    const hit = output + (written << 2);
    const next = readRun(start, isTag, hit + 12);
    if (isCutOff && at > longestLookBack) break;
    at = next;
    if (foundCount === 0) continue;
    store<u32>(hit, start);
    store<u32>(hit, foundEnd, 4);
    store<u32>(hit, (foundCount << 1) | (foundGenitive ? 1 : 0), 8);
    written += 3 + foundCount;
  }
  resumeAt = at;
  return written;
}

/**
 * The next word start that some form may begin at, or the next `#` or `@`; the window's end when there is none. Nearly all
 * of every text goes through this loop and takes the same few steps.
 */
function findStart(from: i32): i32 {
  const size = windowSize;
  let last = before;
  for (let at = from; at < size; at++) {
    const kind = classAt(at);
    if (kind & (startsFormBit | tagBit) & ~(last << wordToStart)) {
      if (kind & tagBit || mayBegin(at)) return at;
    }
    last = kind & ignoredBit ? last : kind;
  }
  before = last;
  return size;
}

/** Whether a form may begin with the word at `at`; false for nearly all words. */
function mayBegin(at: i32): bool {
  let hash = hashSeed;
  let hashBefore = hash;
  let i = at;
  for (; i < windowSize; i++) {
    const kind = classAt(i);
    if ((kind & (wordBit | oddBit)) !== wordBit) {
      if (kind & (oddBit | ignoredBit)) return !isInsideWord(at);
      break;
    }
    hashBefore = hash;
    hash = addToHash(hash, kind & codeMask);
  }
  if (i < windowSize && !mayBeFirstWord(hash) && !mayBeFirstWord(hashBefore)) return false;
  return !isInsideWord(at);
}

function skipIgnored(from: i32): i32 {
  let at = from;
  while (at < windowSize && classAt(at) & ignoredBit) at++;
  return at;
}
