// Where in the window a word begins that some form may begin like. Nearly all of every text goes through these loops and
// nothing else, so they decide how fast the search is. Called by scan.ts.
//
// Where names begin with capitals, only every other unit is looked at: a word that begins at the next one has something before it
// that is no part of a word. What is seen is sorted out in a second loop. Where nearly every letter may begin a name, that is
// no less, and each unit is looked at. No loop has branches: every place is written down, and the next one is written
// over it unless it counted. A processor guesses the way of a branch, and a wrong guess costs it more than ten such steps.
import { keepLikely } from './beginnings';
import { starts, stops } from './layout';
import { knownMark, markAndKeepKind, markAt } from './letters';
import { newMark, startMark, stopShift, tagMark, tagShift } from './sizes';
import { hasTags, windowEnd, windowStart } from './window';

/** All marks that were come across. */
let seen: u32 = 0;

/** After a window in which nearly every letter may begin a name, in so many all are looked at. */
const denseWindows: i32 = 15;
let denseLeft: i32 = 0;

/** Writes the starts in the window to `starts`, counted from its first unit; answers how many they are. */
export function findStarts(): i32 {
  if (windowStart === windowEnd) return 0;
  if (hasTags || denseLeft > 0) {
    denseLeft = max(0, denseLeft - 1);
    return keepLikely(findAllStarts(), true);
  }
  // The sign of an address, which a tag may begin with as well, is seen wherever no word stands before it.
  seen = 0;
  const count = findPlainStarts();
  return seen & tagMark ? keepLikely(findAllStarts(), true) : keepLikely(count, false);
}

/** As if there were no `#`. At the window's ends there are no neighbours to ask. */
function findPlainStarts(): i32 {
  const last = windowEnd - windowStart - 1;
  const stopCount = findStops(1, last);
  store<u16>(starts, 0);
  const count = sortStops(stopCount, knownMark(0) & startMark);
  seen |= knownMark(0) | knownMark(last);
  // Rare units would all pass for starts there.
  if (stopCount * 3 > last && (seen & newMark) === 0) denseLeft = denseWindows;
  if (last === 0) return count;
  store<u16>(starts + (count << 1), <u16>last);
  return count + isStart(knownMark(last - 1), knownMark(last));
}

/** 1 or 0. */
function isStart(before: u32, mark: u32): u32 {
  return mark & ~(before >>> 1) & startMark;
}

/** Every other unit that is a possible start or no part of a word; answers how many. */
function findStops(from: i32, to: i32): i32 {
  let next = stops;
  let at = from;
  for (const last = to - 6; at < last; at += 8) {
    store<u16>(next, <u16>at);
    next += (knownMark(at) >>> stopShift) << 1;
    store<u16>(next, <u16>(at + 2));
    next += (knownMark(at + 2) >>> stopShift) << 1;
    store<u16>(next, <u16>(at + 4));
    next += (knownMark(at + 4) >>> stopShift) << 1;
    store<u16>(next, <u16>(at + 6));
    next += (knownMark(at + 6) >>> stopShift) << 1;
  }
  for (; at < to; at += 2) {
    store<u16>(next, <u16>at);
    next += (knownMark(at) >>> stopShift) << 1;
  }
  return <i32>(next - stops) >> 1;
}

/** A possible start is one if no word stands before it; behind what is no part of a word, the next unit may be one. */
function sortStops(stopCount: i32, first: u32): i32 {
  let next = starts + ((<usize>first) << 1);
  let all: u32 = 0;
  for (let i = 0; i < stopCount; i++) {
    const at: i32 = load<u16>(stops + (i << 1));
    let mark = knownMark(at);
    all |= mark;
    if (mark & newMark) mark = markAt(windowStart + at);
    const isHere = mark & startMark;
    const other = knownMark(at + 1 - 2 * isHere);
    all |= mark | other;
    store<u16>(next, <u16>(at + 1 - isHere));
    next += (((other >>> isHere) ^ isHere) & (mark >>> stopShift)) << 1;
  }
  seen |= all;
  return <i32>(next - starts) >> 1;
}

/** By a look at each unit, every `#` and `@` among them: a `#` is one in the middle of a word, too. */
function findAllStarts(): i32 {
  const size = windowEnd - windowStart;
  let next = starts;
  let before: u32 = 0;
  let at = 0;
  for (const last = size - 3; at < last; at += 4) {
    const first = markAndKeepKind(at);
    const second = markAndKeepKind(at + 1);
    const third = markAndKeepKind(at + 2);
    const fourth = markAndKeepKind(at + 3);
    store<u16>(next, <u16>at);
    next += isStartOrTag(before, first) << 1;
    store<u16>(next, <u16>(at + 1));
    next += isStartOrTag(first, second) << 1;
    store<u16>(next, <u16>(at + 2));
    next += isStartOrTag(second, third) << 1;
    store<u16>(next, <u16>(at + 3));
    next += isStartOrTag(third, fourth) << 1;
    before = fourth;
  }
  for (; at < size; at++) {
    const mark = markAndKeepKind(at);
    store<u16>(next, <u16>at);
    next += isStartOrTag(before, mark) << 1;
    before = mark;
  }
  return <i32>(next - starts) >> 1;
}

/** 1 or 0. */
function isStartOrTag(before: u32, mark: u32): u32 {
  return ((mark & ~(before >>> 1)) | (mark >>> tagShift)) & startMark;
}
