// Which word starts a form may begin like, by the first four letters and the case of the first: five of six words of a text go
// no further. A bit for each hash of such a beginning, set when an index is opened (open-first-words.ts). Without branches, as all that nearly every word goes
// through, and with the kinds of all four side by side in one number. Called by find-starts.ts.
import { oddMask } from './follow-tail';
import { bases, beginningShift, beginnings, pairCount, pairs, starts, textKinds } from './layout';
import { codeOf, knownKind, smallS } from './letters';
import { capitalStart, codeMask, knownKind as knownBit, smallStart, upperKind, wordKind } from './sizes';
import { windowSize } from './window';

/** After a window in which next to nothing was ruled out, so many are not asked: with many names any four letters begin one. */
const restWindows: i32 = 15;
let resting: i32 = 0;

/** What was ruled out before says nothing any more. */
export function endRest(): void {
  resting = 0;
}

/**
 * Keeps the starts that some form may begin like, and those that take a closer look; answers how many are left. `isKept` says that
 * the window's kinds are in `textKinds`: they were looked up on the way.
 */
export function keepLikely(count: i32, isKept: bool): i32 {
  if (resting > 0) {
    resting--;
    return count;
  }
  const kept = keepKnown(count, isKept);
  if (kept * 8 > count * 7) resting = restWindows;
  return kept;
}

function keepKnown(count: i32, isKept: bool): i32 {
  // At the end of the window not all units are there.
  let checked = count;
  while (checked > 0 && <i32>load<u16>(starts + ((checked - 1) << 1)) > windowSize() - beginningUnits) checked--;
  let next = starts;
  for (let i = 0; i < checked; i++) {
    const at: i32 = load<u16>(starts + (i << 1));
    store<u16>(next, <u16>at);
    next += mayBegin(isKept ? load<u64>(textKinds + (at << 1)) : kindsAt(at)) << 1;
  }
  for (let i = checked; i < count; i++) {
    store<u16>(next, load<u16>(starts + (i << 1)));
    next += 2;
  }
  return <i32>(next - starts) >> 1;
}

/** Units that a beginning has at most: their kinds, of sixteen bits each, are one number, the first one lowest. */
export const beginningUnits: i32 = 4;
const each: u64 = 0x0001_0001_0001_0001;
const wordShift: u64 = 9;

function kindsAt(at: i32): u64 {
  const low = knownKind(at) | (knownKind(at + 1) << 16);
  const high = knownKind(at + 2) | (knownKind(at + 3) << 16);
  return <u64>low | ((<u64>high) << 32);
}

/** 1 or 0, by these kinds. */
function mayBegin(kinds: u64): u32 {
  // The codes count up to the end of the word.
  let inWord = (kinds >>> wordShift) & each;
  inWord &= (inWord << 16) | 0x1;
  inWord &= (inWord << 32) | 0x1_0001;
  const place = placeOf(kinds & ((inWord * codeMask) | upperKind));
  const isUnclear = (kinds ^ plainKinds) & unclearMask;
  return ((load<u8>(beginnings + (place >>> 3)) >>> <u8>(place & 7)) & 1) | <u32>(isUnclear !== 0);
}

/** Nothing odd among them, the first one part of a word, all of them known. */
const plainKinds: u64 = each * <u64>knownBit + <u64>wordKind;
const unclearMask: u64 = each * <u64>(oddMask | knownBit) + <u64>wordKind;

/** Its highest bits count. */
function placeOf(beginning: u64): u32 {
  return <u32>((beginning * prime) >>> beginningShift);
}

const prime: u64 = ((<u64>0x9e37_79b9) << 32) | 0x7f4a_7c15;

/** Forms begin with the word of these codes, in these cases (sizes.ts). */
export function noteBeginning(word: usize, length: i32, cases: u32): void {
  let start: u64 = 0;
  for (let i = min(length, beginningUnits) - 1; i >= 0; i--) start = (start << 16) | <u64>load<u8>(word + i);
  noteInCases(start, cases);
  if (length < beginningUnits) {
    // In the genitive an s may be stuck to a short word.
    noteInCases(start | ((<u64>smallS) << ((<u64>length) << 4)), cases);
  } else {
    // A mark among the first units of a text takes a closer look; behind them it is not seen.
    const base: u64 = load<u8>(bases + <usize>(start >>> lastShift));
    if (base !== 0) noteInCases((start & ~((<u64>codeMask) << lastShift)) | (base << lastShift), cases);
  }
}

const lastShift: u64 = 48;

function noteInCases(beginning: u64, cases: u32): void {
  if (cases & smallStart) note(beginning);
  if (cases & capitalStart) note(beginning | upperKind);
}

function note(beginning: u64): void {
  const place = placeOf(beginning);
  const byte = beginnings + (place >>> 3);
  store<u8>(byte, load<u8>(byte) | ((<u8>1) << (<u8>(place & 7))));
}

/** Works out the codes of letters without their marks. */
export function openBases(): void {
  for (let i = 0; i < pairCount; i++) {
    const pair = pairs + (i << 3);
    if (load<u16>(pair) === 0) continue;
    const whole = codeOf(load<u16>(pair, 6));
    if (whole !== 0) store<u8>(bases + whole, <u8>codeOf(load<u16>(pair, 2)));
  }
}
