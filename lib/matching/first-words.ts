// Which words a form may begin with, in the case it may begin with. Of the words themselves a Bloom filter, a few bits each; of their
// first three letters a set, which is asked sooner (beginnings). Written by build-index, asked by scanner/first-words.ts: for nearly
// all words of a text the answer is no.

import { hashSeed } from './scanner/sizes';
import { addToHash, finishHash } from './word-hash';

/** The codes of a word, and 1 where its first letter is upper case, else 0. */
export interface FirstWord {
  readonly codes: readonly number[];
  readonly isUpper: number;
}

/** Bits for each word, of which it sets two. Few: what passes by chance is soon known to the memo, and they do not compress. */
const bitsPerWord = 3;
const wordBits = 32;

/** Most numbers of a filter: the place of one is fifteen bits of a hash times their count. */
const mostNumbers = 2 ** 15;

/** The filter of these words. */
export function buildFirstWords(words: readonly FirstWord[]): Int32Array {
  const hashes = new Set(words.map(hashOf));
  const size = Math.min(mostNumbers, Math.ceil((hashes.size * bitsPerWord) / wordBits) + 1);
  const filter = new Int32Array(size);
  for (const hash of hashes) {
    const at = placeOf(hash, size);
    filter[at] = (filter[at] ?? 0) | bitsOf(hash);
  }
  return filter;
}

const hashOf = ({ codes, isUpper }: FirstWord): number => finishHash(codes.reduce(addToHash, hashSeed), isUpper);
const placeOf = (hash: number, size: number) => Math.imul(hash >>> 15, size) >>> 15;
const bitsOf = (hash: number) => (1 << ((hash >>> 1) & 31)) | (1 << ((hash >>> 6) & 31));
