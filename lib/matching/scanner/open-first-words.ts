// Notes how the keys of an index begin, once, when enough text is searched that it pays: their first words in the filter (first-words.ts),
// and how these begin (beginnings.ts), each in the case that forms may begin with. None of it is packed: such bits do not compress,
// and the keys say it all. Tags are not asked for here. Called by scan.ts.
import { beginningUnits, endRest, noteBeginning, openBases } from './beginnings';
import { noteFirstWord } from './first-words';
import { bases, counts, filter, firstWordCode, keyCodes, keyCount, output, own, shared, walked } from './layout';
import { codeOf, isCyrillicCode } from './letters';
import { capitalStart, casesMask, casesShift, hashSeed, smallStart } from './sizes';
import { addToHash, finishHash } from './word-hash';

/** By length, the hash of so many codes in `walked`; where hits will stand there is room for them. */
const hashes: usize = output;

let apostrophe: u32 = 0;

/** Until it is known how keys begin, any word may. */
export function passFirstWords(): void {
  memory.fill(filter, 0xff, bases - filter);
}

/** Goes through all keys: some 25 to 45 nanoseconds each. */
export function openFirstWords(): void {
  memory.fill(filter, 0, bases - filter);
  endRest();
  openBases();
  apostrophe = codeOf(0x27);
  store<u32>(hashes, hashSeed);
  let at = keyCodes;
  let countAt = counts;
  let end = 0;
  let noted: u32 = 0;
  let begun: u32 = 0;
  for (let key = 0; key < keyCount; key++) {
    const same = <i32>load<u8>(shared + key);
    const size = <i32>load<u8>(own + key);
    const cases: u32 = (load<u8>(countAt) >>> casesShift) & casesMask;
    countAt = afterCount(countAt);
    if (!hasSameWord(same, end)) {
      if (min(same, end) < beginningUnits) begun = 0;
      end = readWord(at, same, same + size, end);
      noted = 0;
    }
    at += size;
    if (cases & ~noted) noteWord(end, cases & ~noted);
    if (cases & ~begun) noteBeginning(walked, end, cases & ~begun);
    noted |= cases;
    begun |= cases;
  }
}

/** Whether a key that shares so many codes with the one before has its first word, which ends there. */
function hasSameWord(same: i32, end: i32): bool {
  if (same === 0 || same <= end) return false;
  // What comes next decides whether it ends a word.
  return same > end + 1 || load<u8>(walked + end) !== <u8>apostrophe;
}

/** Past what `counts` says of a key. */
function afterCount(from: usize): usize {
  let at = from;
  const hasTags = load<u8>(at) & 1;
  while (load<u8>(at++) > 127);
  if (hasTags) while (load<u8>(at++) > 127);
  return at;
}

/** Reads the first word of a key whose own codes stand at a place; the word before ended at `lastEnd`. Answers where it ends. */
function readWord(ownAt: usize, same: i32, length: i32, lastEnd: i32): i32 {
  const from = ownAt - same;
  let at = min(same, lastEnd);
  if (at > 0 && at === same && load<u8>(walked + at - 1) === <u8>apostrophe) at--;
  let hash = load<u32>(hashes + (at << 2));
  for (; at < length; at++) {
    const code: u32 = at < same ? load<u8>(walked + at) : load<u8>(from + at);
    store<u8>(walked + at, <u8>code);
    if (<i32>code < firstWordCode && !isInner(code, at, at + 1 < length ? load<u8>(from + at + 1) : 0)) break;
    hash = addToHash(hash, code);
    store<u32>(hashes + (at << 2), hash, 4);
  }
  return at;
}

/** Whether it is an apostrophe between two Cyrillic letters. */
function isInner(code: u32, at: i32, next: u32): bool {
  return code === apostrophe && at > 0 && isCyrillicCode(load<u8>(walked + at - 1)) && isCyrillicCode(next);
}

function noteWord(length: i32, cases: u32): void {
  const hash = load<u32>(hashes + (length << 2));
  if (cases & smallStart) noteFirstWord(finishHash(hash, 0));
  if (cases & capitalStart) noteFirstWord(finishHash(hash, 1));
}
