// The part of the text that is being searched. JavaScript copies it in, unit by unit: in a plain loop an engine does that
// faster than any look at its strings from here. Places are counted from the window's first unit.
import { apostropheBit, classOf, cyrillicBit } from './classes';
import { window } from './layout';

/** Units in the window. */
export let windowSize: i32 = 0;

/** Whether the text ends with the window. */
export let isLastWindow: bool = false;

/** Says what was copied into `window`. */
export function setWindow(size: i32, isLast: bool): void {
  windowSize = size;
  isLastWindow = isLast;
}

/** The unit at `at`, which must lie in the window. */
export function unitAt(at: i32): i32 {
  return load<u16>(window + (at << 1));
}

/** Its class. */
export function classAt(at: i32): u32 {
  return classOf(unitAt(at));
}

/** Whether an apostrophe at `at` stands between Cyrillic letters, and so within a word. */
export function joinsCyrillic(at: i32): bool {
  if (at < 1 || at + 1 >= windowSize) return false;
  return (classAt(at - 1) & classAt(at + 1) & cyrillicBit) !== 0;
}

/** Whether a word began before the letter at `at`, up to an apostrophe between Cyrillic letters. */
export function isInsideWord(at: i32): bool {
  return at > 1 && (classAt(at - 1) & apostropheBit) !== 0 && joinsCyrillic(at - 1);
}
