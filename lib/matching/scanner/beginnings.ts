// Which word starts a form may begin like, by the first three letters and the case of the first: two of three words of a text go
// no further. A bit for each hash of such a beginning, set when an index is opened (open-first-words.ts). Without branches, as all that nearly every word goes
// through. Called by find-starts.ts.
import { oddMask } from './follow-tail';
import { bases, beginningShift, beginnings, pairCount, pairs, starts } from './layout';
import { codeOf, knownKind, smallS } from './letters';
import {
  beginningPrime,
  capitalStart,
  codeMask,
  knownKind as knownBit,
  smallStart,
  upperKind,
  wordKind,
} from './sizes';
import { windowSize } from './window';

/** After a window in which next to nothing was ruled out, so many are not asked: with many names any three letters begin one. */
const restWindows: i32 = 15;
let resting: i32 = 0;

/** What was ruled out before says nothing any more. */
export function endRest(): void {
  resting = 0;
}

/** Keeps the starts that some form may begin like, and those that take a closer look; answers how many are left. */
export function keepLikely(count: i32): i32 {
  if (resting > 0) {
    resting--;
    return count;
  }
  const kept = keepKnown(count);
  if (kept * 8 > count * 7) resting = restWindows;
  return kept;
}

function keepKnown(count: i32): i32 {
  // At the end of the window not all three units are there.
  let checked = count;
  while (checked > 0 && <i32>load<u16>(starts + ((checked - 1) << 1)) > windowSize() - 3) checked--;
  let next = starts;
  for (let i = 0; i < checked; i++) {
    const at: i32 = load<u16>(starts + (i << 1));
    store<u16>(next, <u16>at);
    next += mayBegin(knownKind(at), knownKind(at + 1), knownKind(at + 2)) << 1;
  }
  for (let i = checked; i < count; i++) {
    store<u16>(next, load<u16>(starts + (i << 1)));
    next += 2;
  }
  return <i32>(next - starts) >> 1;
}

/** 1 or 0, by the kinds of three units. */
function mayBegin(first: u32, second: u32, third: u32): u32 {
  const isUnclear = ((first | second | third) & oddMask) | (~(first & second & third) & knownBit) | (~first & wordKind);
  const secondCode = second & codeMask & -((second / wordKind) & 1);
  const thirdCode = third & codeMask & -((second & third & wordKind) / wordKind);
  const place = placeOf((first & codeMask) | (secondCode << 8) | (thirdCode << 16) | ((first & upperKind) << 16));
  return ((load<u8>(beginnings + (place >>> 3)) >>> <u8>(place & 7)) & 1) | <u32>(isUnclear !== 0);
}

function placeOf(beginning: u32): u32 {
  return (beginning * beginningPrime) >>> beginningShift;
}

/** Units that a beginning has at most. */
export const beginningUnits: i32 = 3;

/** Forms begin with the word of these codes, in these cases (sizes.ts). */
export function noteBeginning(word: usize, length: i32, cases: u32): void {
  const second: u32 = length > 1 ? load<u8>(word, 1) : 0;
  const third: u32 = length > 2 ? load<u8>(word, 2) : 0;
  const start = load<u8>(word) | (second << 8);
  noteInCases(start | (third << 16), cases);
  // In the genitive an s may be stuck to a short word.
  if (length < beginningUnits) noteInCases(start | (smallS << ((<u32>length) << 3)), cases);
  // A mark among the first three units of a text takes a closer look; behind them it is not seen.
  const base: u32 = load<u8>(bases + third);
  if (base !== 0) noteInCases(start | (base << 16), cases);
}

function noteInCases(beginning: u32, cases: u32): void {
  if (cases & smallStart) note(beginning);
  if (cases & capitalStart) note(beginning | (upperKind << 16));
}

function note(beginning: u32): void {
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
