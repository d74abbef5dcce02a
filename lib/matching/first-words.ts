// Which words a form may begin with, as a Bloom filter over their hashes, a few bits a word, in the case they may begin with:
// for nearly all words of a text the answer is no. Written by build-index, asked by scanner/first-words.ts.

/** Bits for each word, and how many of them it sets. */
const bitsPerWord = 6;
const wordBits = 32;

/** Most numbers of a filter: the place of one is fifteen bits of a hash times their count. */
const mostNumbers = 2 ** 15;

/** The filter of these finished hashes. */
export function buildFirstWords(hashes: ReadonlySet<number>): Int32Array {
  const size = Math.min(mostNumbers, Math.ceil((hashes.size * bitsPerWord) / wordBits) + 1);
  const filter = new Int32Array(size);
  for (const hash of hashes) {
    const at = placeOf(hash, size);
    filter[at] = (filter[at] ?? 0) | bitsOf(hash);
  }
  return filter;
}

const placeOf = (hash: number, size: number) => Math.imul(hash >>> 15, size) >>> 15;
const bitsOf = (hash: number) => (1 << ((hash >>> 1) & 31)) | (1 << ((hash >>> 6) & 31));
