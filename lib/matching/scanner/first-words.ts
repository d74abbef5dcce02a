// Which words a form may begin with, in the case it may begin with: a Bloom filter, filled when an index is opened
// (open-first-words.ts). For nearly all words of a text it says no.
import { filter, filterSize } from './layout';

/** False when no form begins with a word of this finished hash. */
export function mayBeFirstWord(hash: u32): bool {
  const bits = bitsOf(hash);
  return (load<u32>(placeOf(hash)) & bits) === bits;
}

/** A form begins with a word of this finished hash. */
export function noteFirstWord(hash: u32): void {
  const place = placeOf(hash);
  store<u32>(place, load<u32>(place) | bitsOf(hash));
}

function bitsOf(hash: u32): u32 {
  return (1 << ((hash >>> 1) & 31)) | (1 << ((hash >>> 6) & 31));
}

function placeOf(hash: u32): usize {
  return filter + ((((hash >>> 15) * filterSize) >>> 15) << 2);
}
