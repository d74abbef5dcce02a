// Asks the filter of words that a form may begin with (../first-words.ts); for nearly all words of a text it says no.
import { filter, filterSize } from './layout';

/** False when no form begins with a word of this finished hash. */
export function mayBeFirstWord(hash: u32): bool {
  const bits: u32 = (1 << ((hash >>> 1) & 31)) | (1 << ((hash >>> 6) & 31));
  const place = ((hash >>> 15) * filterSize) >>> 15;
  return (load<u32>(filter + (place << 2)) & bits) === bits;
}
