// Which word starts a form may begin like, by the first three letters and the case of the first: two of three words of a text go
// no further. A bit for each hash of such a beginning (../beginnings.ts). Without branches, as all that nearly every word goes
// through. Called by find-starts.ts.
import { oddMask } from './follow-tail';
import { beginningShift, beginnings, starts } from './layout';
import { knownKind } from './letters';
import { beginningPrime, codeMask, knownKind as knownBit, upperKind, wordKind } from './sizes';
import { windowSize } from './window';

/** After a window in which next to nothing was ruled out, so many are not asked: with many names any three letters begin one. */
const restWindows: i32 = 15;
let resting: i32 = 0;

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
  const beginning = (first & codeMask) | (secondCode << 8) | (thirdCode << 16) | ((first & upperKind) << 16);
  const place = (beginning * beginningPrime) >>> beginningShift;
  return ((load<u8>(beginnings + (place >>> 3)) >>> <u8>(place & 7)) & 1) | <u32>(isUnclear !== 0);
}
