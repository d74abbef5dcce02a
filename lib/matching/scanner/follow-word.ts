// Reads on with the word that came last time: its codes are compared with the text one by one, which is sooner done than hashing
// the word and looking it up. Called by read-plain.ts.
import { oddMask } from './follow-tail';
import { knownKind } from './letters';
import { wordCodes, wordLength } from './memo';
import { codeMask, wordKind } from './sizes';
import { windowSize } from './window';

/** Reads the last word of a slot from a place in the window. Answers where it ends, 0 where something else may stand. */
export function followWord(slot: usize, from: i32): i32 {
  const end = from + wordLength(slot);
  if (end >= windowSize()) return 0;
  let code = wordCodes(slot);
  for (let at = from; at < end; at++) {
    const kind = knownKind(at);
    if ((kind & codeMask) !== load<u8>(code++) || kind & oddMask) return 0;
  }
  const behind = knownKind(end);
  return behind === 0 || behind & (oddMask | wordKind) ? 0 : end;
}
