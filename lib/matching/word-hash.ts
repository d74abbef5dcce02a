// The hash of a run of folded units, shared by build-index and find-hits: FNV-1a over 16-bit units, mixed at the end.

export const hashSeed = 0x811c9dc5 | 0;

/** One more unit. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The finished hash as an unsigned number; its low bits choose the slot. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
