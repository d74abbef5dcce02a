// The part of the text that is being searched, as JavaScript copied it in. All places are places in the text.

import { slide, unitOfWindow } from './imports';

/** From where to where; whether the text ends there, too. */
export let windowStart: i32 = 0;
export let windowEnd: i32 = 0;
export let isLastWindow: bool = false;

/** Whether there may be a `#` in it. */
export let hasTags: bool = false;

/** How many units there are in it. */
export function windowSize(): i32 {
  return windowEnd - windowStart;
}

/** Says what was copied into `window`. */
export function setWindow(start: i32, end: i32, isLast: bool, tags: bool): void {
  windowStart = start;
  windowEnd = end;
  isLastWindow = isLast;
  hasTags = tags;
}

/** The unit at `at`, which must lie in the window. */
export function unitAt(at: i32): i32 {
  return unitOfWindow(at - windowStart);
}

/** Moves on when `at` and the unit behind it are not both in sight and the text goes on; true when it did. */
export function bringInSight(at: i32): bool {
  if (isLastWindow || at + 1 < windowEnd) return false;
  slide(at);
  return true;
}
