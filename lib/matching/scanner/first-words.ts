// The first words of all keys, as a Bloom filter with one bit a word: whether a form may begin with a word is then one look
// at a few kilobytes, and for nearly all words the answer is no.
import { firstWordBits, firstWords } from './layout';
import { finishHash } from './prefix-table';

/** Notes the first word of a key by its unfinished hash. */
export function noteFirstWord(hash: u32): void {
  const bit = bitOf(hash);
  const at = firstWords + (bit >> 3);
  store<u8>(at, <u8>(<u32>load<u8>(at) | ((<u32>1) << (bit & 7))));
}

/** False when no key has this first word. */
export function mayBeFirstWord(hash: u32): bool {
  const bit = bitOf(hash);
  return ((load<u8>(firstWords + (bit >> 3)) >> (bit & 7)) & 1) !== 0;
}

function bitOf(hash: u32): u32 {
  return finishHash(hash) & (firstWordBits - 1);
}
