// What the units of a text mean to the open index. A unit that comes for the first time is looked up by JavaScript
// (../letters.ts), which notes it in `marks` and `kinds`.
import { learn, unitOfWindow } from './imports';
import {
  alphabet,
  highMarks,
  kinds,
  letterCount,
  marks,
  pairCount,
  pairs,
  rareBytes,
  rareUnits,
  textKinds,
} from './layout';
import { codeMask, commonUnits, cyrillicKind, glueMark, newMark, startMark, stopMark } from './sizes';
import { unitAt, windowEnd, windowStart } from './window';

/** The code of s, 0 when no form has one. */
export let smallS: u32 = 0;

/** Until a unit was looked at it stops the search for word starts. Once the sections of an index are laid out. */
export function openLetters(): void {
  memory.fill(marks, <u8>(newMark | startMark | glueMark | stopMark), commonUnits + 1);
  memory.fill(highMarks, <u8>newMark, 256);
  smallS = codeOf(0x73);
}

/** The kind of any unit. */
function kindOf(unit: i32): u32 {
  if (unit >= commonUnits) return load<u32>(rareEntry(unit)) & 0xffff;
  const kind: u32 = load<u16>(kinds + (unit << 1));
  return kind === 0 ? learn(unit) & 0xffff : kind;
}

/** Where the unit, its kind and its mark stand of a unit that is not common. Of those that end in the same byte one is kept. */
function rareEntry(unit: i32): usize {
  const entry = rareUnits + (unit & 0xff) * rareBytes;
  if (load<u16>(entry, 2) === <u16>unit) return entry;
  const learnt = learn(unit);
  store<u32>(entry, (unit << 16) | (learnt & 0xffff));
  store<u16>(entry, <u16>(learnt >>> 16), 4);
  return entry;
}

/** The kind of the unit at a place of the window. */
export function kindAt(at: i32): u32 {
  return kindOf(unitAt(at));
}

// The next two count from the window's first unit, and answer only what is known: they are for the short ways.

/** The kind of the unit there; 0 for one that is rare or new. */
export function knownKind(at: i32): u32 {
  const unit = unitOfWindow(at);
  return unit < commonUnits ? load<u16>(kinds + (unit << 1)) : 0;
}

/** The mark of the unit there; `newMark` and others for one that is rare or new. */
export function knownMark(at: i32): u32 {
  return load<u8>(marks + min(unitOfWindow(at), commonUnits));
}

/** The same, for whoever looks at every unit of the window: what is known of its kind is kept in `textKinds`. */
export function markAndKeepKind(at: i32): u32 {
  const unit = min(unitOfWindow(at), commonUnits);
  store<u16>(textKinds + (at << 1), load<u16>(kinds + (unit << 1)));
  return load<u8>(marks + unit);
}

/** The mark of the unit there. */
export function markAt(at: i32): u32 {
  const unit = unitAt(at);
  if (unit < commonUnits) {
    const mark: u32 = load<u8>(marks + unit);
    return mark & newMark ? learn(unit) >>> 16 : mark;
  }
  const mark: u32 = load<u8>(highMarks + (unit >> 8));
  return mark & newMark ? load<u16>(rareEntry(unit), 4) : mark;
}

/** Whether an apostrophe at `at` stands between Cyrillic letters, and so within a word. */
export function joinsCyrillic(at: i32): bool {
  if (at <= windowStart || at + 1 >= windowEnd) return false;
  return (kindAt(at - 1) & kindAt(at + 1) & cyrillicKind) !== 0;
}

/** The folded unit of a code. */
export function letterOf(code: u32): u32 {
  return load<u16>(alphabet + (code << 1));
}

/** The code of a folded unit; 0 when no form has it. */
export function codeOf(folded: u32): u32 {
  for (let code: u32 = 1; code <= <u32>letterCount; code++) if (letterOf(code) === folded) return code;
  return 0;
}

/** The codes that the expansion at this place compares as. */
export function firstOf(place: u32): u32 {
  return codeOf(load<u16>(pairs + (place << 3), 4));
}

export function secondOf(place: u32): u32 {
  return codeOf(load<u16>(pairs + (place << 3), 6));
}

/** The code of a letter and the combining mark right after it, as one letter; -1 when they make none. */
export function composed(base: u32, mark: i32): i32 {
  const unit = letterOf(base & codeMask);
  for (let i = 0; i < pairCount; i++) {
    const pair = pairs + (i << 3);
    if (load<u16>(pair) === 0 || load<u16>(pair, 2) !== <u16>unit || load<u16>(pair, 4) !== <u16>mark) continue;
    return codeOf(load<u16>(pair, 6));
  }
  return -1;
}

/** Whether a code is that of a Cyrillic letter. */
export function isCyrillicCode(code: u32): bool {
  return code !== 0 && (kindOf(letterOf(code)) & cyrillicKind) !== 0;
}
