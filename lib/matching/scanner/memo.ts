// What is known of the word prefixes that texts have had so far, by hash: open addressing, linear probing. A prefix is told by
// the slot of the prefix one word shorter and by its last word, with what stands before that, so that a long prefix costs no
// more than a short one. Bounded: when it is nearly full it forgets everything, but never while a run is read. Used by look-up.ts.
//
//   u32   the slot of the shorter prefix + 3, or one of the roots; 0 for an empty slot
//   u32   where the codes of the last word stand in `known`, and how many they are
//   i32   what comes next: 0 when no key goes on; when a single one does, the number of its tail + 1; else, below 0, bits of
//         how the words begin that keys go on with (next-words.ts)
//   u32   the forms of the key that is spelt like it (`formsOf`), 0 when there is none
import { known, knownRoom, slotCount, table, tailRoom, tails, units } from './layout';
import { nextForm, openForms, casing, form } from './packed-keys';
import { codeMask } from './sizes';

/** What a first word hangs on, and one that is a tag. */
export const root: u32 = 1;
export const tagRoot: u32 = 2;
const firstSlot: u32 = 3;

const lengthBits: u32 = 9;
const lengthMask: u32 = (1 << lengthBits) - 1;

/** What one run may add: a run is a few hundred units. */
const slotsOfRun: i32 = 256;
const knownOfRun: i32 = 1024;

let slotsTaken: i32 = 0;
let knownTaken: i32 = 0;
let tailsTaken: i32 = 0;

/** Makes room for all that a run may add; everything kept before may be gone. */
export function prepareForRun(): void {
  const isFull =
    (slotsTaken + slotsOfRun) * 8 > slotCount * 5 ||
    knownTaken + knownOfRun > knownRoom ||
    tailsTaken + slotsOfRun > tailRoom;
  if (!isFull) return;
  memory.fill(table, 0, slotCount << 4);
  slotsTaken = 0;
  knownTaken = 0;
  tailsTaken = 0;
}

/** The slot at a place in the table, as a parent. */
// @ts-ignore: decorator
@inline
export function parentOf(slot: usize): u32 {
  return (<u32>(slot - table) >> 4) + firstSlot;
}

// @ts-ignore: decorator
@inline
export function nextOf(slot: usize): i32 {
  return load<i32>(slot, 8);
}

// @ts-ignore: decorator
@inline
export function formsOf(slot: usize): u32 {
  return load<u32>(slot, 12);
}

// @ts-ignore: decorator
@inline
export function slotAt(hash: u32): usize {
  return table + (((hash >>> 1) & (slotCount - 1)) << 4);
}

// @ts-ignore: decorator
@inline
export function slotAfter(slot: usize): usize {
  return table + ((<u32>(slot - table) + 16) & ((slotCount << 4) - 1));
}

/** Whether a slot has this parent and a last word of this length. */
// @ts-ignore: decorator
@inline
export function isAlike(slot: usize, parent: u32, length: i32): bool {
  return load<u32>(slot) === parent && (load<u32>(slot, 4) & lengthMask) === length;
}

/** Where the codes of the last word of a slot stand. */
// @ts-ignore: decorator
@inline
export function knownOf(slot: usize): usize {
  return known + (load<u32>(slot, 4) >>> lengthBits);
}

/** The slot of the run's units from `from` to `to` after `parent`; 0 when nothing is known. */
export function findSlot(parent: u32, hash: u32, from: i32, to: i32): usize {
  for (let slot = slotAt(hash); load<u32>(slot) !== 0; slot = slotAfter(slot)) {
    if (isAlike(slot, parent, to - from) && isSame(knownOf(slot), from, to)) return slot;
  }
  return 0;
}

function isSame(codes: usize, from: i32, to: i32): bool {
  let at = codes;
  for (let i = from; i < to; i++) if (load<u8>(at++) !== load<u8>(units + (i << 1))) return false;
  return true;
}

/** Keeps what was found out of the run's units from `from` to `to` after `parent`. */
export function addSlot(parent: u32, hash: u32, from: i32, to: i32, next: i32, forms: u32): usize {
  let slot = slotAt(hash);
  while (load<u32>(slot) !== 0) slot = slotAfter(slot);
  for (let i = from; i < to; i++) {
    store<u8>(known + knownTaken + (i - from), <u8>(load<u16>(units + (i << 1)) & codeMask));
  }
  store<u32>(slot, parent);
  store<u32>(slot, (knownTaken << lengthBits) | (to - from), 4);
  store<i32>(slot, next, 8);
  store<u32>(slot, forms, 12);
  knownTaken += to - from;
  slotsTaken++;
  return slot;
}

// Tails: where a single key goes on after a prefix. Its codes are compared with the text directly.
//
//   u32   where the rest of its codes is packed, from the first key's on, and how many they are
//   u32   its number, negated below 0, until its forms have been asked for; then these

const tailLengthBits: u32 = 8;

/** Keeps a tail; answers what a slot says of it. */
export function addTail(at: u32, length: i32, key: i32): i32 {
  const tail = tails + (tailsTaken << 3);
  store<u32>(tail, (at << tailLengthBits) | length);
  store<i32>(tail, ~key, 4);
  return ++tailsTaken;
}

// @ts-ignore: decorator
@inline
export function tailPlace(next: i32): u32 {
  return load<u32>(tails + ((next - 1) << 3)) >>> tailLengthBits;
}

// @ts-ignore: decorator
@inline
export function tailLength(next: i32): i32 {
  return load<u8>(tails + ((next - 1) << 3));
}

/** The forms of the key that a tail belongs to. */
export function formsOfTail(next: i32): u32 {
  const tail = tails + ((next - 1) << 3);
  const forms = load<i32>(tail, 4);
  if (forms >= 0) return forms;
  const found = formsOfKey(~forms, false);
  store<u32>(tail, found, 4);
  return found;
}

// The forms of a key as one number: of a single form, its number and case rule, unless these are too large; else where to read.
//
//   bit 0 set: bits 1-18 the form, 19-30 the case rule
//   else:      bit 1 whether those of the tag are meant, bits 2-30 the number of the key + 1

const formBits: u32 = 18;
const casingBits: u32 = 12;

/** The forms of a key, 0 when it has none. */
export function formsOfKey(key: i32, isTag: bool): u32 {
  const count = openForms(key, isTag);
  if (count === 0) return 0;
  if (count === 1) {
    nextForm();
    if (form < 1 << formBits && casing < 1 << casingBits) return (casing << (formBits + 1)) | (form << 1) | 1;
  }
  return ((key + 1) << 2) | (isTag ? 2 : 0);
}

// @ts-ignore: decorator
@inline
export function isSingle(forms: u32): bool {
  return (forms & 1) !== 0;
}

// @ts-ignore: decorator
@inline
export function singleForm(forms: u32): i32 {
  return (forms >>> 1) & ((1 << formBits) - 1);
}

// @ts-ignore: decorator
@inline
export function singleCasing(forms: u32): i32 {
  return forms >>> (formBits + 1);
}

/** Goes to the forms of a key that has several; how many there are. */
export function openSeveral(forms: u32): i32 {
  return openForms(<i32>(forms >>> 2) - 1, (forms & 2) !== 0);
}
