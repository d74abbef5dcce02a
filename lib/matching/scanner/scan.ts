// Goes through a text from word start to word start. Called by ../find-hits.ts with a part of the text at a time, so that an
// engine can exchange this code for a faster translation of it while a text is being searched.
import { apostropheBit, codeMask, expandsBit, ignoredBit, startsFormBit, tagBit, wordBit } from './classes';
import { mayBeFirstWord } from './first-words';
import { longest, output, outputWords } from './layout';
import { addToHash, hashSeed } from './prefix-table';
import { foundCount, foundEnd, foundGenitive, readRun } from './read-run';
import { classAt, isInsideWord } from './text';

/** More forms than this may not be spelt alike; kept by ../build-index.ts. */
const mostForms: i32 = 1000;

/** Takes the word bit of one class to the start bit of another. */
const wordToStart: u32 = 6;

/** Where in the text the next call must go on. */
export let resumeAt: i32 = 0;

/** The class of the last unit before `resumeAt` that counts: it says whether a word begins there. */
let before: u32 = 0;

/**
 * Searches a text of `size` units from `from`, 0 or `resumeAt`, up to `until` or until `output` is full. Writes
 * `start, end, count * 2 + isGenitive, form[count]` for each hit and answers how many numbers that are.
 */
export function scan(text: externref, size: i32, from: i32, until: i32): i32 {
  if (from === 0) before = 0;
  let written = 0;
  let at = from;
  while (written + 3 + mostForms <= outputWords) {
    at = findStart(text, at, until);
    if (at >= until) break;
    const isTag = (classAt(text, at) & tagBit) !== 0;
    const start = isTag ? skipIgnored(text, size, at + 1) : at;
    before = 0;
    if (isTag ? start >= size || !(classAt(text, start) & wordBit) : !mayBegin(text, size, at)) {
      at = start + (isTag ? 0 : wordLength);
      continue;
    }
    const hit = output + (written << 2);
    at = readRun(text, size, start, isTag, hit + 12);
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
 * The next word start that a form may begin at, or the next `#` or `@`; `until` when there is none. The loop over nearly
 * all of every text: no call in it, which would make the host look at the string anew for each unit, and no branch that
 * texts take by turns.
 */
function findStart(text: externref, from: i32, until: i32): i32 {
  let last = before;
  for (let at = from; at < until; at++) {
    const kind = classAt(text, at);
    if (kind & (startsFormBit | tagBit) & ~(last << wordToStart)) return at;
    last = kind & ignoredBit ? last : kind;
  }
  before = last;
  return until;
}

const plainBits: u32 = wordBit | ignoredBit | apostropheBit | expandsBit;

/** The length of the word that `mayBegin` said no to. */
let wordLength: i32 = 0;

/** Whether some form's first word may be the one at `at`; false for nearly all words. */
function mayBegin(text: externref, size: i32, at: i32): bool {
  const last = min(size, at + longest);
  let hash = hashSeed;
  let hashBefore = hash;
  let i = at;
  for (; i < last; i++) {
    const kind = classAt(text, i);
    if ((kind & plainBits) !== wordBit) {
      if (kind & (plainBits ^ wordBit)) return true;
      break;
    }
    hashBefore = hash;
    hash = addToHash(hash, kind & codeMask);
  }
  wordLength = i - at;
  if (i === last && i < size) return true;
  return (mayBeFirstWord(hash) || mayBeFirstWord(hashBefore)) && !isInsideWord(text, at);
}

function skipIgnored(text: externref, size: i32, from: i32): i32 {
  let at = from;
  while (at < size && classAt(text, at) & ignoredBit) at++;
  return at;
}
