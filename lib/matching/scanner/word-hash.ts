// The hash of the codes of a word: FNV-1a, of which 30 bits count.
import { hashBits, hashMixer, hashPrime } from './sizes';

/** One more code. */
export function addToHash(hash: u32, code: u32): u32 {
  return (hash ^ code) * hashPrime;
}

/** FNV leaves its high bits poor after few steps. `isUpper` is 1 where the first unit is upper case. Never 0. */
export function finishHash(hash: u32, isUpper: u32): u32 {
  const low = hash & hashBits;
  const mixed = (low ^ (low >>> 15) ^ (isUpper << 29)) * hashMixer;
  return ((mixed ^ (mixed >>> 13)) & hashBits) | 1;
}
