// Where a key must have capitals, kept for keys that texts have had (memo.ts says where): of nearly all of them these are the first
// letters of up to four words, which is sooner looked at than a case rule is read. Called by read-plain.ts.
//
//   u32 for each key   0: not known yet; else bits 0-2 how many + 1, then seven bits for each place from its start;
//                      7: each word begins with one, however many they are
import { all, first, isExactCasing, wordDemand } from './casing';
import { units } from './layout';
import { knownKind } from './letters';
import { isSingle, singleCasing } from './memo';
import { upperKind, wordKind } from './sizes';

const countBits: u32 = 3;
const countMask: u32 = (1 << countBits) - 1;
const placeBits: u32 = 7;
const placeMask: u32 = (1 << placeBits) - 1;
const mostPlaces: u32 = 4;
const everyWord: u32 = 7;

/** How the words begin that were read: all in upper case, or not, or nobody has looked. */
export const allBeginUpper: i32 = 1;
export const someBeginLower: i32 = 0;
export const notLookedAt: i32 = -1;

/** Whether the capitals kept at a place are known and stand in the window from `start` to `end`, whose words begin as `words` says. */
export function hasKnownCapitals(kept: usize, start: i32, end: i32, words: i32): bool {
  const capitals = load<u32>(kept);
  if (capitals === everyWord) return words === notLookedAt ? hasCapitalWords(start, end) : words === allBeginUpper;
  let places = capitals >>> countBits;
  for (let left = capitals & countMask; left > 1; left--) {
    if (!(knownKind(start + (places & placeMask)) & upperKind)) return false;
    places >>>= placeBits;
  }
  return capitals !== 0;
}

function hasCapitalWords(start: i32, end: i32): bool {
  let before: u32 = 0;
  for (let at = start; at < end; at++) {
    const kind = knownKind(at);
    if (kind & ~before & wordKind && !(kind & upperKind)) return false;
    before = kind;
  }
  return true;
}

// What `gatherCapitals` found out.
let count: u32 = 0;
let places: u32 = 0;
let isEvery: bool = false;

/**
 * Keeps at a place where the capitals must be of a key that was found, the run's first `length` units, if it has a single form.
 * `words` is what is known of them whenever it is found.
 */
export function noteCapitals(kept: usize, forms: u32, length: i32, words: i32): void {
  if (!isSingle(forms)) return;
  const casing = singleCasing(forms);
  if (isExactCasing(casing)) return;
  gatherCapitals(casing, length);
  const isShort = count <= mostPlaces && length <= 1 << placeBits;
  // Whoever has looked at all words knows it sooner than one place after the other can be looked at.
  if (isEvery && (words !== notLookedAt || !isShort)) store<u32>(kept, everyWord);
  else if (isShort) store<u32>(kept, (places << countBits) | (count + 1));
}

function gatherCapitals(casing: i32, length: i32): void {
  let word = -1;
  let demand: u32 = 0;
  count = 0;
  places = 0;
  isEvery = true;
  for (let i = 0; i < length; i++) {
    if (!isWordUnit(i)) continue;
    if (i === 0 || !isWordUnit(i - 1)) {
      demand = wordDemand(casing, ++word);
      isEvery = isEvery && demand === first;
      if (demand === 0) continue;
    } else if (demand !== all) continue;
    if (count < mostPlaces) places |= i << (placeBits * count);
    count++;
  }
}

function isWordUnit(at: i32): bool {
  return (load<u16>(units + (at << 1)) & wordKind) !== 0;
}
