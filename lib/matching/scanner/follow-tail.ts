// Reads on where a single key goes on after a word: its codes are compared with the text one by one, and most often the first
// ones differ. Called by read-plain.ts.
import { keyCodes } from './layout';
import { knownKind, smallS } from './letters';
import { tailLength, tailPlace } from './memo';
import { apostropheKind, codeMask, expandsKind, ignoredKind, spaceKind, wordKind } from './sizes';
import { isLastWindow, windowSize } from './window';

/** What may stand in the middle of a word, or make another letter of the one before. */
export const oddMask: u32 = ignoredKind | apostropheKind | expandsKind;

/** The text is not spelt like the key, or it takes a closer look to say so. */
const differs: i32 = 0;
export const unclear: i32 = -1;

/** Reads the tail of this number from a place in the window. Answers where it ends, `differs`, or `unclear`. */
export function followTail(tail: i32, from: i32): i32 {
  const end = from + tailLength(tail);
  if (end > windowSize()) return unclear;
  let code = keyCodes + tailPlace(tail);
  for (let at = from; at < end; at++) {
    const kind = knownKind(at);
    if ((kind & codeMask) !== load<u8>(code++) || kind & oddMask) return judgeUnit(at);
  }
  return judgeEnd(end);
}

function kindAtOrNone(at: i32): u32 {
  return at < windowSize() ? knownKind(at) : 0;
}

/** The unit at `at` is not the key's. A mark after it may make it so, and of white space any amount will do. */
function judgeUnit(at: i32): i32 {
  const kind = knownKind(at);
  if (kind === 0 || kind & oddMask) return unclear;
  if (kind & spaceKind && knownKind(at - 1) & spaceKind) return unclear;
  const next = kindAtOrNone(at + 1);
  return next === 0 || next & ignoredKind ? unclear : differs;
}

/** The tail ends before `at`; so must the word, but for a genitive s perhaps. */
function judgeEnd(at: i32): i32 {
  if (at === windowSize()) return isLastWindow ? at : unclear;
  const kind = knownKind(at);
  if (kind === 0 || kind & oddMask) return unclear;
  if ((kind & wordKind) === 0) return at;
  return (kind & codeMask) === smallS ? unclear : differs;
}
