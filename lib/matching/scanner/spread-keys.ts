// Makes of the packed keys (../pack-keys.ts) what is searched: of each key how many codes it shares with the one before and how
// many it adds, and the latter close together, so that one can go from key to key without reading them. Once, when an index is
// opened; called by ../open-index.ts.
import { keyCodes, keyCount, letterCount, own, shared } from './layout';
import { wideDrop } from './sizes';

const everyByte: u64 = ((<u64>0x01010101) << 32) | 0x01010101;
const highBits: u64 = everyByte << 7;
const lowBits: u64 = ~highBits;

/** As many keys leave sixteen bytes behind: from then on codes are copied by sixteen. */
const keysByByte: i32 = 16;

/** The codes stay where the packed keys stood: each key leaves a byte behind, so that nothing is written over unread. */
export function spreadKeys(): void {
  // Added to the low bits of a byte above all letters, it gives the highest one.
  const aboveLetters = (127 - (<u64>letterCount & 127)) * everyByte;
  const isMark: u64 = letterCount < 128 ? highBits : 0;
  let from = keyCodes;
  let to = keyCodes;
  let length = 0;
  for (let key = 0; key < keyCount; key++) {
    const mark = <i32>load<u8>(from++);
    length -= mark === wideDrop ? <i32>load<u8>(from++) : mark - letterCount - 1;
    store<u8>(shared + key, <u8>length);
    // The mark of the next key ends this one; behind the last stands `wideDrop`.
    let added = 0;
    if (key < keysByByte) {
      for (; <i32>load<u8>(from + added) <= letterCount; added++) store<u8>(to + added, load<u8>(from + added));
    } else {
      while (true) {
        const eight = load<u64>(from + added);
        const next = load<u64>(from + added, 8);
        store<u64>(to + added, eight);
        store<u64>(to + added, next, 8);
        const marks = marksOf(eight, aboveLetters, isMark);
        const nextMarks = marksOf(next, aboveLetters, isMark);
        const letters = <i32>(select(ctz(marks), ctz(nextMarks) + 64, marks !== 0) >>> 3);
        added += letters;
        if (letters < 16) break;
      }
    }
    store<u8>(own + key, <u8>added);
    from += added;
    to += added;
    length += added;
  }
}

/** The highest bit of each byte that is above all letters: where letters have codes above 127, `isMark` is 0. */
function marksOf(eight: u64, aboveLetters: u64, isMark: u64): u64 {
  const above = (eight & lowBits) + aboveLetters;
  return ((above & (eight | isMark)) | (eight & isMark)) & highBits;
}
