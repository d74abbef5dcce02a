// How the words begin that keys go on with after a prefix, as 32 bits: most words that follow a name's first word in a text
// are then known not to be its second one. Called by look-up-prefix.
import type { FormIndex } from './open-index';

/** After so many keys all bits are said to be set. */
const mostKeys = 48;

/** The bit of the word that begins at `at`, before `end`: by its first two codes. */
export function nextBit(firstWordCode: number, units: Uint8Array, at: number, end: number): number {
  const second = at + 1 < end ? (units[at + 1] as number) : 0;
  // An apostrophe in a word or after it is all the same here.
  return 1 << (((units[at] as number) * 5 + (second < firstWordCode ? 0 : second)) & 31);
}

/** The bits of all words after the prefix of `length` codes, of which `index.place` is the first key. */
export function nextWords(index: FormIndex, units: Uint8Array, length: number): number {
  const { walk, place } = index;
  const { firstWordCode } = index.letters;
  let bits = 0;
  let isThere = walk.start(place, units, length);
  if (place.isExact) isThere = walk.next();
  // What is no part of words sorts first: keys that go on with the same word come after those that are wanted.
  for (let left = mostKeys; isThere && hasPrefix(walk.units, units, length); isThere = walk.next()) {
    if (walk.length <= length || (walk.units[length] as number) >= firstWordCode) break;
    if (left-- === 0) return -1;
    let at = length;
    while (at < walk.length - 1 && (walk.units[at] as number) < firstWordCode) at++;
    bits |= nextBit(firstWordCode, walk.units, at, walk.length);
  }
  return bits;
}

/** Whether codes begin like others. */
export function hasPrefix(codes: Uint8Array, units: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[i] !== units[i]) return false;
  return true;
}
