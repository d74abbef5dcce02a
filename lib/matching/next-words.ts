// How the words begin that keys go on with after a prefix, as 32 bits: most words that follow a name's first word in a text
// are then known not to be its second one. Called by look-up-prefix.
import type { FormIndex } from './open-index';
import { isOther } from './packed-keys';

/** After so many keys all bits are said to be set. */
const mostKeys = 48;

/** The bit of a word with these first two codes. What is no letter counts as none. */
export function nextBit(firstWordCode: number, first: number, second: number): number {
  // An apostrophe in a word or after it is all the same here.
  return 1 << ((first * 5 + (second < firstWordCode ? 0 : second)) & 31);
}

const noTail = { at: 0, size: 0, key: 0 };

/** Says that these are bits. */
const bitsSign = 1 << 31;

/** What comes after the prefix of `length` codes, of which `index.place` is the first key, as the memo keeps it. */
export function nextWords(index: FormIndex, units: Uint8Array, length: number): number {
  const { keys, place } = index;
  // Most prefixes have no second key, and what the key behind shares is enough to say so.
  if (!isOther(keys, place.key + 1, length)) return walkNextWords(index, units, length);
  if (place.isExact) return 0;
  const at = place.codesAt + length - (keys.shared[place.key] as number);
  if ((keys.codes[at] as number) >= index.letters.firstWordCode) return 0;
  return addTail(index, { at, size: place.codesAt + (keys.own[place.key] as number) - at, key: place.key });
}

interface Tail {
  readonly at: number;
  readonly size: number;
  readonly key: number;
}

const addTail = ({ memo }: FormIndex, { at, size, key }: Tail) => memo.tails.push(at, size, key, 0) - 4;

/** The same key by key. */
function walkNextWords(index: FormIndex, units: Uint8Array, length: number): number {
  const { walk, place } = index;
  const { firstWordCode } = index.letters;
  let isThere = walk.start(place, units, length);
  if (place.isExact) isThere = walk.next();
  let bits = 0;
  let count = 0;
  let tail: Tail = noTail;
  // What is no part of words sorts first: keys that go on with the same word come after those that are wanted.
  for (; isThere && hasPrefix(walk.units, units, length); isThere = walk.next()) {
    if ((walk.units[length] as number) >= firstWordCode) break;
    if (count++ === mostKeys) return -1;
    if (count === 1) tail = walk.rest(length);
    let at = length;
    while (at < walk.length - 1 && (walk.units[at] as number) < firstWordCode) at++;
    bits |= nextBit(firstWordCode, walk.units[at] as number, at + 1 < walk.length ? (walk.units[at + 1] as number) : 0);
  }
  if (count === 1) return addTail(index, tail);
  return count === 0 ? 0 : bits | bitsSign;
}

/** Whether codes begin like others. */
export function hasPrefix(codes: Uint8Array, units: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (codes[i] !== units[i]) return false;
  return true;
}
