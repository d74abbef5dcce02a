// Goes through the window from word start to word start. Called by ../find-hits.ts for one window after the other.
import { findStarts } from './find-starts';
import { unclear } from './follow-tail';
import { beginFound, foundEnd, foundForms, foundStart, isGenitiveFound, writeForms } from './found';
import { keyCount, output, starts } from './layout';
import { joinsCyrillic, kindAt, knownMark, markAt } from './letters';
import { openFirstWords, passFirstWords } from './open-first-words';
import { readPlain } from './read-plain';
import { readRun } from './read-run';
import {
  apostropheKind,
  glueMark,
  ignoredKind,
  lookAhead,
  mostAlike,
  outputWords,
  startMark,
  stopMark,
  tagMark,
  wordKind,
  wordMark,
} from './sizes';
import { bringInSight, isLastWindow, unitAt, windowEnd, windowStart } from './window';

const atSign: i32 = 0x40;
const plainStart: u32 = startMark | wordMark | stopMark;

/**
 * How many units were searched before it was worked out how keys begin, -1 afterwards. That takes as long as searching about as
 * many units as there are keys: a reader's first article need not wait for it.
 */
let searched: i32 = 0;

/** Where in the text the search has come to. */
export let resumeAt: i32 = 0;

/**
 * Searches the window from a place of the text, until its end, or until `output` is full, or near its end while the text goes
 * on. Writes `start, end, count * 2 + isGenitive, form[count]` for each hit and answers how many numbers that are.
 */
export function scan(from: i32): i32 {
  if (searched >= 0) prepareFor(windowEnd - from);
  const count = findStarts();
  const start = windowStart;
  const last = isLastWindow ? windowEnd : windowEnd - lookAhead;
  let written = 0;
  resumeAt = from;
  for (let i = 0; i < count; i++) {
    const at = start + load<u16>(starts + (i << 1));
    if (at < resumeAt) continue;
    if (at >= last || written + 3 + mostAlike > outputWords) {
      resumeAt = at;
      return written;
    }
    resumeAt = max(resumeAt, readAt(at));
    if (foundForms !== 0) written = writeHit(written);
    if (start !== windowStart) return written; // It was moved while a run was read.
  }
  resumeAt = max(resumeAt, windowEnd);
  return written;
}

function prepareFor(size: i32): void {
  if (searched === 0) passFirstWords();
  searched += size;
  if (searched <= keyCount) return;
  openFirstWords();
  searched = -1;
}

/** Reads at a start; answers where the search goes on, 0 when there is none. */
function readAt(at: i32): i32 {
  const place = at - windowStart;
  const before: u32 = place > 0 ? knownMark(place - 1) : 0;
  if (knownMark(place) === plainStart && (before & (wordMark | glueMark)) === 0) {
    const next = readPlain(place);
    if (next !== unclear) return windowStart + next;
  }
  const mark = markAt(at);
  const isTag = (mark & tagMark) !== 0;
  // Behind a word it is the sign of an address.
  if (isTag && unitAt(at) === atSign && isInsideWord(at)) {
    beginFound(at, false);
    return 0;
  }
  const start = isTag ? skipIgnored(at + 1) : at;
  beginFound(start, isTag);
  if (isTag ? !isWordAt(start) : !(mark & startMark) || isInsideWord(at)) return 0;
  return readRun(start, isTag);
}

function writeHit(written: i32): i32 {
  const hit = output + (written << 2);
  const count = writeForms(hit + 12);
  store<i32>(hit, foundStart);
  store<i32>(hit, foundEnd, 4);
  store<i32>(hit, (count << 1) | <i32>isGenitiveFound(), 8);
  return written + 3 + count;
}

function isWordAt(at: i32): bool {
  return at < windowEnd && (markAt(at) & wordMark) !== 0;
}

function skipIgnored(from: i32): i32 {
  let at = from;
  bringInSight(at);
  while (at < windowEnd && (kindAt(at) & ignoredKind) !== 0) bringInSight(++at);
  return at;
}

/** Whether a word began before the letter at `at`. */
function isInsideWord(at: i32): bool {
  let before = at - 1;
  while (before >= windowStart && kindAt(before) & ignoredKind) before--;
  if (before < windowStart) return false;
  const kind = kindAt(before);
  if (kind & apostropheKind) return joinsCyrillic(before);
  return (kind & wordKind) !== 0;
}
