// The hash of the codes of a word, as scanner/word-hash.ts makes it while it reads; here for the builder (first-words). Only the
// low 30 bits count, which every engine keeps as a plain small number.
import { hashBits, hashMixer, hashPrime } from './scanner/sizes';

/** FNV-1a, one more code. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, hashPrime) & hashBits;
}

/** FNV leaves its high bits poor after few steps. `isUpper` is 1 where the first unit is upper case. Never 0. */
export function finishHash(hash: number, isUpper: number): number {
  const low = hash & hashBits;
  const mixed = Math.imul(low ^ (low >>> 15) ^ (isUpper << 29), hashMixer);
  return ((mixed ^ (mixed >>> 13)) & hashBits) | 1;
}
