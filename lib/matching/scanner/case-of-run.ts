// The capitals of the run under the eye, word by word: two bits each, from the lowest: 1 begins with a capital, 2 all of it
// is in capitals. What a smart form asks for has the same shape, so that the question is one `and`.
import { upperFlag, wordFlag } from './casing';

/** Bits of the words read so far. */
export let runCase: u64 = 0;

/** Words have two bits each, and this many fit; kept by ../casings.ts. */
const mostWords: i32 = 32;

let word: i32 = -1;
let isInWord: bool = false;

/** A new run begins. */
export function resetCase(): void {
  runCase = 0;
  word = -1;
  isInWord = false;
}

/** One more unit, or several of one word: `first` is the flags of the first, `all` what they have in common. */
export function noteCase(first: u8, all: u8): void {
  if (!(first & wordFlag)) {
    isInWord = false;
    return;
  }
  if (!isInWord) {
    isInWord = true;
    word++;
    if (word < mostWords) runCase |= (<u64>(first & upperFlag ? 3 : 0)) << (word << 1);
  }
  if (word < mostWords && !(all & upperFlag)) runCase &= ~((<u64>2) << (word << 1));
}
