// What is known of word prefixes that texts have had so far, by hash: open addressing, linear probing, four numbers a slot.
// Bounded: a full memo forgets everything and begins anew. Filled and asked by look-up-prefix.
//
//   the finished hash, 0 for an empty slot
//   where the codes stand in `units`, and `keyOf` what was looked up: length and whether as a tag
//   what comes next: 0 when no key goes on; when a single one does, its place in `tails`; else, below 0, bits of how the
//   words begin that keys go on with (next-words)
//   place in `forms` + 1, 0 when no key is spelt like this
import { codeMask } from './letters';
import type { KeyForms } from './packed-keys';

const slotNumbers = 4;
const keyBits = 9;
const keyMask = (1 << keyBits) - 1;

/** Slots at first; fewer for a small index. An article of ten pages asks for less than a thousand prefixes. */
const firstSlots = 2048;
const fewestSlots = 256;

export interface PrefixMemo {
  table: Int32Array;
  units: Uint8Array;
  forms: KeyForms[];
  /** Of a key that alone goes on after a prefix: where the rest of its codes is, its number, its place in `forms` + 1. */
  tails: number[];
  /** Slots taken, codes taken. */
  count: number;
  end: number;
  readonly mostSlots: number;
}

/** What a look-up tells of a prefix. */
export interface PrefixFacts {
  readonly next: number;
  readonly forms: KeyForms | undefined;
}

/** An empty memo for an index of so many keys. */
export function createMemo(keys: number): PrefixMemo {
  let mostSlots = fewestSlots;
  while (mostSlots < keys && mostSlots < 1 << 16) mostSlots *= 2;
  return { ...emptyTables(Math.min(firstSlots, mostSlots)), mostSlots };
}

const emptyTables = (slots: number) => ({
  table: new Int32Array(slots * slotNumbers),
  units: new Uint8Array(slots * 8),
  forms: [],
  tails: [0],
  count: 0,
  end: 0,
});

/** `length` and `isTag` as one number. */
export const lookUpKey = (length: number, isTag: boolean) => (length << 1) | (isTag ? 1 : 0);

/** The place of a slot, -1 when nothing is known. */
export function findSlot(memo: PrefixMemo, hash: number, units: Uint16Array, key: number): number {
  const { table } = memo;
  const last = table.length - 1;
  let at = (hash << 1) & last & ~3;
  for (;;) {
    const found = table[at] as number;
    if (found === 0) return -1;
    if (found === hash && isSame(memo, table[at + 1] as number, units, key)) return at;
    at = (at + slotNumbers) & last;
  }
}

function isSame(memo: PrefixMemo, place: number, units: Uint16Array, key: number): boolean {
  if ((place & keyMask) !== key) return false;
  const known = memo.units;
  const from = place >>> keyBits;
  for (let i = key >> 1; i > 0; ) {
    i--;
    if (known[from + i] !== ((units[i] as number) & codeMask)) return false;
  }
  return true;
}

/** As `findSlot` for a word of plain units that stands in a text. */
export function findWord(
  memo: PrefixMemo,
  hash: number,
  text: string,
  from: number,
  to: number,
  kinds: Uint16Array,
): number {
  const { table, units } = memo;
  const last = table.length - 1;
  const key = lookUpKey(to - from, false);
  for (let slot = (hash << 1) & last & ~3; ; slot = (slot + slotNumbers) & last) {
    const found = table[slot] as number;
    if (found === 0) return -1;
    const place = table[slot + 1] as number;
    if (found !== hash || (place & keyMask) !== key) continue;
    const shift = (place >>> keyBits) - from;
    let at = from;
    while (at < to && units[at + shift] === ((kinds[text.charCodeAt(at)] as number) & codeMask)) at++;
    if (at === to) return slot;
  }
}

/** Keeps what was found out, for which there must be room; answers the place of its slot. */
export function addSlot(memo: PrefixMemo, hash: number, units: Uint16Array, key: number, facts: PrefixFacts): number {
  const length = key >> 1;
  const { table } = memo;
  const at = freeSlot(table, hash);
  for (let i = 0; i < length; i++) memo.units[memo.end + i] = (units[i] as number) & codeMask;
  table[at] = hash;
  table[at + 1] = (memo.end << keyBits) | key;
  table[at + 2] = facts.next;
  table[at + 3] = facts.forms === undefined ? 0 : memo.forms.push(facts.forms);
  memo.end += length;
  memo.count++;
  return at;
}

function freeSlot(table: Int32Array, hash: number): number {
  const last = table.length - 1;
  let at = (hash << 1) & last & ~3;
  while (table[at] !== 0) at = (at + slotNumbers) & last;
  return at;
}

/** Makes room for one more prefix; everything kept before may be gone. */
export function makeRoom(memo: PrefixMemo, length: number): void {
  const slots = memo.table.length / slotNumbers;
  const isFull = memo.count * 8 >= slots * 5;
  if (!isFull && memo.end + length <= memo.units.length) return;
  if (slots < memo.mostSlots) grow(memo, slots * 2);
  else Object.assign(memo, emptyTables(slots));
}

function grow(memo: PrefixMemo, slots: number): void {
  const { table: old, units } = memo;
  const table = new Int32Array(slots * slotNumbers);
  for (let from = 0; from < old.length; from += slotNumbers) {
    if (old[from] === 0) continue;
    const to = freeSlot(table, old[from] as number);
    for (let i = 0; i < slotNumbers; i++) table[to + i] = old[from + i] as number;
  }
  memo.table = table;
  memo.units = new Uint8Array(slots * 8);
  memo.units.set(units);
}
