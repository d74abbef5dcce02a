// The hash of the units of a word, made unit by unit while they are read. Used when an index is built (first-words) and when
// a text is searched (read-run); only the low 30 bits count, which every engine keeps as a plain small number.

export const hashSeed = 0x011c9dc5;
export const hashPrime = 0x01000193;
const hashBits = 0x3fffffff;

/** FNV-1a, one more code. The loops of read-run do the same in place. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, hashPrime) & hashBits;
}

/** Keeps the bits of a running hash that count. */
export const keepHash = (hash: number) => hash & hashBits;

/** FNV leaves its high bits poor after few steps. `isUpper` is 1 where the first unit is upper case. Never 0. */
export function finishHash(hash: number, isUpper: number): number {
  const low = hash & hashBits;
  const mixed = Math.imul(low ^ (low >>> 15) ^ (isUpper << 29), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) & hashBits) | 1;
}
