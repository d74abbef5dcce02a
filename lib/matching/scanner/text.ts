// The text that is being searched, unit by unit as classes.
import { apostropheBit, classOf, cyrillicBit } from './classes';
import { charCodeAt } from './js-string';

/** The class of the unit at `at`, which must lie in the text. */
export function classAt(text: externref, at: i32): u32 {
  return classOf(charCodeAt(text, at));
}

/** Whether an apostrophe at `at` stands between Cyrillic letters, and so within a word. `size` is that of the text. */
export function joinsCyrillic(text: externref, size: i32, at: i32): bool {
  if (at < 1 || at + 1 >= size) return false;
  return (classAt(text, at - 1) & classAt(text, at + 1) & cyrillicBit) !== 0;
}

/** Whether a word began before the letter at `at`, up to an apostrophe between Cyrillic letters. */
export function isInsideWord(text: externref, at: i32): bool {
  return at > 1 && (classAt(text, at - 1) & apostropheBit) !== 0 && joinsCyrillic(text, at + 1, at - 1);
}
