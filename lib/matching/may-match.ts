// The quick question at a word start: may any form begin here? Says no for nearly all words after one look-up, and yes
// whenever it cannot be sure; read-run then looks closely. Called by find-hits, the hottest code of the extension.
import { commonUnits, type FormIndex, findKind, keyMask, otherGapBit, rareKind, wordKind } from './open-index';
import { addToHash, finishHash, hashSeed } from './word-hash';

/** False only when no form of the index begins at `start`, which must be the start of a word. */
export function mayMatch(index: FormIndex, text: string, start: number): boolean {
  const { plain } = index;
  let hash = hashSeed;
  let at = start;
  for (;;) {
    let unit = text.charCodeAt(at);
    for (let letter = 0; unit < commonUnits; unit = text.charCodeAt(++at)) {
      letter = plain[unit] as number;
      if (letter === 0) break;
      hash = addToHash(hash, letter);
    }
    if (at < text.length && findKind(index, unit) & (rareKind | wordKind)) return true;
    const value = lookUpPrefix(index, finishHash(hash));
    if ((value & keyMask) !== 0) return true;
    if (value === 0) return false;
    // Only a single space before a common letter is followed here; other gaps are for read-run, if any form has one.
    const isMark = (unit > 0x20 && unit < 0x80) || at >= text.length;
    if (isMark) return (value & otherGapBit) !== 0;
    const next = text.charCodeAt(at + 1);
    if (unit !== 0x20 || !(next < commonUnits) || plain[next] === 0) return true;
    hash = addToHash(hash, 0x20);
    at++;
  }
}

/** The value of the first slot with this hash, before any letter is compared; 0 when no form begins like this. */
function lookUpPrefix({ hashes, values }: FormIndex, hash: number): number {
  const mask = hashes.length - 1;
  for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] === hash) return values[slot] as number;
  }
  return 0;
}
