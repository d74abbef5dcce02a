// What is known of the word prefixes that texts have had so far, by hash: open addressing, linear probing. A prefix is told by
// the slot of the prefix one word shorter and by its last word, with what stands before that, so that a long prefix costs no
// more than a short one. Bounded: when it is nearly full it forgets everything, but never while a run is read. Used by look-up.ts.
//
// `table` has u16 numbers of slots, 0 for none. The slots lie in the order in which texts had them, close together: those that a
// text needs again and again are few, and scattered by their hashes each would be a line of the processor's cache by itself.
//
//   u16   the number of the shorter prefix's slot + 2, or one of the roots
//   u16   how many codes the last word has, with what stands before it
//   u32   where these stand in `known`; the highest bit: the word ends in an s, and without that no key is spelt like it
//   i32   what comes next: 0 when no key goes on; when a single one does, its tail; else, below 0, bits of how the words
//         begin that keys go on with (next-words.ts)
//   u32   the forms of the key that is spelt like it (`formsOf`), 0 when there is none
//   u32   the forms of the key that the tail belongs to, 0 when nobody has asked yet; of bits, the slot that came next (`childOf`)
//
// What is asked for only when a name ends lies apart, in `ends`: a slot is looked at for each word of a name, and the more of
// them are a line of the processor's cache the better.
//
//   u32   where the key has capitals that is spelt like the slot (capitals.ts)
//   u32   where the one has that the tail belongs to; of bits, the hash of the run up to here, where the slot is some other's child
import {
  codes,
  endBytes,
  ends,
  known,
  knownRoom,
  mostSlots,
  severalEntries,
  severals,
  slotBytes,
  slots,
  table,
  tableSize,
} from './layout';
import { casing, casingAt, form, goToForms, keyOfCode, nextForm, openForms, stepAt } from './packed-keys';

/** What a first word hangs on, and one that is a tag. */
export const root: u32 = 1;
export const tagRoot: u32 = 2;
const lastRoot: u32 = 2;

/** In a slot's third and fourth u16. */
const withoutGenitive: i32 = 1 << 31;
const placeMask: u32 = 0x7fffffff;

/** What one run may add: of its 256 units a word takes two or more, and one with an s at its end may be asked about twice. */
const slotsOfRun: i32 = 176;
const knownOfRun: i32 = 1024;

let slotsTaken: i32 = 0;
let knownTaken: i32 = 0;

/** Makes room for all that a run may add; everything kept before may be gone. */
export function prepareForRun(): void {
  if (slotsTaken + slotsOfRun <= mostSlots && knownTaken + knownOfRun <= knownRoom) return;
  memory.fill(table, 0, tableSize << 1);
  slotsTaken = 0;
  knownTaken = 0;
}

/** A slot as a parent. */
export function parentOf(slot: usize): u32 {
  return <u32>(slot - slots) / slotBytes + 1 + lastRoot;
}

export function nextOf(slot: usize): i32 {
  return load<i32>(slot, 8);
}

export function formsOf(slot: usize): u32 {
  return load<u32>(slot, 12);
}

function endOf(slot: usize): usize {
  return ends + ((slot - slots) / slotBytes) * endBytes;
}

/** Where it is kept what capitals the key has that is spelt like a slot. */
export function capitalsOf(slot: usize): usize {
  return endOf(slot);
}

/** The same for the key that its tail belongs to. */
export function capitalsOfTail(slot: usize): usize {
  return endOf(slot) + 4;
}

/** Whether it is known that no key is spelt like a slot that ends in s without that. */
export function isWithoutGenitive(slot: usize): bool {
  return load<i32>(slot, 4) < 0;
}

export function noteWithoutGenitive(slot: usize): void {
  store<i32>(slot, load<i32>(slot, 4) | withoutGenitive, 4);
}

/** The slot of the run's codes from `from` to `to` after `parent`; 0 when nothing is known. */
export function findSlot(parent: u32, hash: u32, from: i32, to: i32): usize {
  const sign = signOf(parent, to - from);
  let at = placeOf(hash);
  let number: u32 = load<u16>(at);
  while (number !== 0) {
    const slot = slotOf(number);
    if (load<u32>(slot) === sign && isSame(wordCodes(slot), codes + from, to - from)) return slot;
    at = placeAfter(at);
    number = load<u16>(at);
  }
  return 0;
}

/** How a slot begins. There are fewer slots than a u16 has numbers. */
function signOf(parent: u32, length: i32): u32 {
  return parent | (length << 16);
}

function placeOf(hash: u32): usize {
  return table + (hash & ((tableSize << 1) - 2));
}

function placeAfter(at: usize): usize {
  return table + ((<u32>(at - table) + 2) & ((tableSize << 1) - 1));
}

/** Numbers begin at 1. */
function slotOf(number: u32): usize {
  return slots + (number - 1) * slotBytes;
}

/** Eight codes at a time; what stands behind them may be anything. */
function isSame(one: usize, other: usize, length: i32): bool {
  let i = 0;
  for (; i + 8 < length; i += 8) if (load<u64>(one + i) !== load<u64>(other + i)) return false;
  return (load<u64>(one + i) ^ load<u64>(other + i)) << ((8 - (length - i)) << 3) === 0;
}

/** Keeps what was found out of the run's codes from `from` to `to` after `parent`. */
export function addSlot(parent: u32, hash: u32, from: i32, to: i32, next: i32, forms: u32): usize {
  let at = placeOf(hash);
  while (load<u16>(at) !== 0) at = placeAfter(at);
  store<u16>(at, <u16>++slotsTaken);
  const slot = slotOf(slotsTaken);
  memory.copy(known + knownTaken, codes + from, to - from);
  store<u32>(slot, signOf(parent, to - from));
  store<u32>(slot, knownTaken, 4);
  store<i32>(slot, next, 8);
  store<u32>(slot, forms, 12);
  store<u32>(slot, 0, 16);
  store<u64>(endOf(slot), 0);
  knownTaken += to - from;
  return slot;
}

// After a prefix most often comes the word that came last time: it is kept which slot it led to, and its codes are compared with
// the text directly.

/** The slot that came next after one with bits; 0 when none did yet. */
export function childOf(slot: usize): usize {
  return load<u32>(slot, 16);
}

/** Keeps that a slot comes next, and the hash of the run with its word. */
export function noteChild(slot: usize, child: usize, hash: u32): void {
  store<u32>(slot, <u32>child, 16);
  if (nextOf(child) < 0) store<u32>(endOf(child), hash, 4);
}

/** The hash of a run that ends with this slot, which is some other's child. */
export function hashOfRun(slot: usize): u32 {
  return load<u32>(endOf(slot), 4);
}

/** How many codes the last word of a slot has, what stands before it included. */
export function wordLength(slot: usize): i32 {
  return load<u16>(slot, 2);
}

/** Where they are. */
export function wordCodes(slot: usize): usize {
  return known + (load<u32>(slot, 4) & placeMask);
}

// A tail is where a single key goes on after a prefix: its codes are compared with the text directly.

const tailLengthBits: u32 = 8;

/** A tail as a slot has it: where its codes are packed, from the first key's on, and how many they are. */
export function tailOf(at: u32, length: i32): i32 {
  return (at << tailLengthBits) | length;
}

export function tailPlace(next: i32): u32 {
  return next >>> tailLengthBits;
}

export function tailLength(next: i32): i32 {
  return next & ((1 << tailLengthBits) - 1);
}

/** The forms of the key that the tail of a slot belongs to. */
export function formsOfTail(slot: usize): u32 {
  if (load<u32>(slot, 16) === 0) store<u32>(slot, formsOfKey(keyOfCode(tailPlace(nextOf(slot))), false), 16);
  return load<u32>(slot, 16);
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

export function isSingle(forms: u32): bool {
  return (forms & 1) !== 0;
}

export function singleForm(forms: u32): i32 {
  return (forms >>> 1) & ((1 << formBits) - 1);
}

export function singleCasing(forms: u32): i32 {
  return forms >>> (formBits + 1);
}

/** Goes to the forms of a key that has several; how many there are. Where they stand is kept: a text names the same few again. */
export function openSeveral(forms: u32): i32 {
  const entry = severals + (((forms >>> 1) & (severalEntries - 1)) << 4);
  if (load<u32>(entry) === forms) return returnTo(load<u32>(entry, 4), load<u32>(entry, 8), load<u32>(entry, 12));
  const count = openForms(<i32>(forms >>> 2) - 1, (forms & 2) !== 0);
  store<u32>(entry, forms);
  store<u32>(entry, <u32>stepAt, 4);
  store<u32>(entry, <u32>casingAt, 8);
  store<u32>(entry, ((<u32>form) << countBits) | count, 12);
  return count;
}

/** Forms that are spelt alike are at most `mostAlike`. */
const countBits: u32 = 8;

function returnTo(steps: usize, casings: usize, rest: u32): i32 {
  goToForms(steps, casings, <i32>(rest >>> countBits));
  return <i32>(rest & ((1 << countBits) - 1));
}
