// Where a form must have capitals, kept for forms that texts have had: of nearly all of them these are the first letters of up to
// four words, which is sooner looked at than its case rule is read. Called by read-plain.ts.
//
//   u32 for each form   0: not known yet; else bits 0-2 how many + 1, then seven bits for each place from the form's start
import { all, first, isExactCasing, wordDemand } from './casing';
import { capitalsAt, units } from './layout';
import { knownKind } from './letters';
import { isSingle, singleCasing, singleForm } from './memo';
import { upperKind, wordKind } from './sizes';

const countBits: u32 = 3;
const countMask: u32 = (1 << countBits) - 1;
const placeBits: u32 = 7;
const placeMask: u32 = (1 << placeBits) - 1;
const mostPlaces: u32 = 4;

/** Whether these are the forms of one whose capitals are known and stand in the window from `start` on. */
export function hasKnownCapitals(forms: u32, start: i32): bool {
  if (!isSingle(forms)) return false;
  const capitals = load<u32>(capitalsAt + (singleForm(forms) << 2));
  let places = capitals >>> countBits;
  for (let left = capitals & countMask; left > 1; left--) {
    if (!(knownKind(start + (places & placeMask)) & upperKind)) return false;
    places >>>= placeBits;
  }
  return capitals !== 0;
}

/** Keeps where the capitals must be of a form that was found: the run's first `length` units, of which it is the only one. */
export function noteCapitals(forms: u32, length: i32): void {
  if (!isSingle(forms) || length > 1 << placeBits) return;
  const casing = singleCasing(forms);
  if (isExactCasing(casing)) return;
  let count: u32 = 0;
  let places: u32 = 0;
  let word = -1;
  let demand: u32 = 0;
  for (let i = 0; i < length; i++) {
    if (!isWordUnit(i)) continue;
    const isFirst = i === 0 || !isWordUnit(i - 1);
    if (isFirst) demand = wordDemand(casing, ++word);
    if (demand !== all && !(isFirst && demand === first)) continue;
    if (count === mostPlaces) return;
    places |= i << (placeBits * count++);
  }
  store<u32>(capitalsAt + (singleForm(forms) << 2), (places << countBits) | (count + 1));
}

function isWordUnit(at: i32): bool {
  return (load<u16>(units + (at << 1)) & wordKind) !== 0;
}
