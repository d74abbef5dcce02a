// How the words begin that keys go on with after a prefix, as 31 bits: most words that follow a name's first word in a text
// are then known not to be its second one. Called by look-up.ts.
import { codes, firstWordCode, keyCodes, own, shared, walked } from './layout';
import { tailOf } from './memo';
import { isExact, isOther, nextWalk, placeAt, placeKey, startWalk, walkAt, walkLength } from './packed-keys';

/** After so many keys, or so many that give bits, all bits are said to be set. */
const mostKeys: i32 = 512;
const mostWithBits: i32 = 48;

/** The bit of a word with these first codes that stands behind one unit. What is no letter counts as none. */
export function nextBit(gap: u32, first: u32, second: u32): i32 {
  // An apostrophe in a word or after it is all the same here. The highest bit is always set: no word may have it.
  return 1 << ((gap * 11 + first * 5 + (second < <u32>firstWordCode ? 0 : second)) % 31);
}

/** Says that these are bits. */
const bitsSign: i32 = 1 << 31;

/** What comes after the prefix in `codes`, of which `placeKey` is the first key, as the memo keeps it. */
export function nextWords(length: i32): i32 {
  // Most prefixes have no second key, and what the key behind shares is enough to say so.
  if (!isOther(placeKey + 1, length)) return walkNextWords(length);
  if (isExact) return 0;
  const rest = placeAt + length - load<u8>(shared + placeKey);
  if (<i32>load<u8>(rest) >= firstWordCode) return 0;
  return tailOf(<u32>(rest - keyCodes), <i32>(placeAt + load<u8>(own + placeKey) - rest));
}

/** The same key by key. */
function walkNextWords(length: i32): i32 {
  let isThere = startWalk(codes, length);
  if (isExact) isThere = nextWalk();
  let bits = 0;
  let count = 0;
  let withBits = 0;
  let tail = 0;
  // What is no part of words sorts first: keys that go on with the same word come after those that are wanted.
  for (; isThere && walksOn(codes, length); isThere = nextWalk()) {
    if (<i32>load<u8>(walked + length) >= firstWordCode) break;
    if (count++ === mostKeys) return -1;
    if (count === 1) {
      tail = tailOf(<u32>(walkAt - (walkLength - length) - keyCodes), walkLength - length);
    }
    const first: u32 = load<u8>(walked + length, 1);
    const isWord = <i32>first >= firstWordCode;
    // Two units that are no part of words (initials: `A. Kubilius`) are nearly always the same ones.
    if (isWord && withBits++ === mostWithBits) return -1;
    const second: u32 = isWord && length + 2 < walkLength ? load<u8>(walked + length, 2) : 0;
    bits |= nextBit(load<u8>(walked + length), first, second);
  }
  if (count === 1) return tail;
  return count === 0 ? 0 : bits | bitsSign;
}

/** Whether the key under the walk begins with these codes, and is longer. */
export function walksOn(prefix: usize, length: i32): bool {
  return walkLength > length && memory.compare(walked, prefix, length) === 0;
}
