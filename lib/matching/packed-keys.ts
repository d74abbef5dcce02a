// The keys of an index as they are packed, and finding one among them: sorted by their codes, each as what differs from the
// one before, in blocks of which the first key stands whole, so that a key is found by its neighbours and nothing has to be
// unpacked before. Written by pack-keys, which says what the streams are; asked by prefix-memo and list-forms.
import { readVarint, skipVarints } from './varints';

/** Keys in a block. */
export const blockKeys = 64;

/** Longest key in codes. */
export const roomForKey = 256;

export interface PackedKeys {
  readonly count: number;
  /** A byte for each key: codes shared with the key before, and own ones. */
  readonly shared: Uint8Array;
  readonly own: Uint8Array;
  readonly codes: Uint8Array;
  readonly counts: Uint8Array;
  readonly steps: Uint8Array;
  readonly casings: Uint8Array;
  /** Where each block begins in the last four of these. */
  readonly codesAt: Uint32Array;
  readonly countsAt: Uint32Array;
  readonly stepsAt: Uint32Array;
  readonly casingsAt: Uint32Array;
}

/** Where `findKey` came to. Used over and over. */
export interface KeyPlace {
  /** The first key that is not before what was looked for. */
  key: number;
  /** Where its own codes begin. */
  codesAt: number;
  hasPrefix: boolean;
  isExact: boolean;
}

/** Finds the first key that is not before these codes. */
export function findKey(keys: PackedKeys, units: Uint8Array, length: number, place: KeyPlace): void {
  const { shared, own, codes } = keys;
  const block = findBlock(keys, units, length);
  let key = block * blockKeys;
  let at = keys.codesAt[block] as number;
  let matched = 0;
  place.hasPrefix = false;
  place.isExact = false;
  for (; key < keys.count; key++) {
    const same = shared[key] as number;
    const size = own[key] as number;
    if (key % blockKeys === 0) matched = 0;
    // The key before was smaller and agreed further than this one does with it: this one is larger.
    if (same < matched) break;
    if (same === matched) {
      let i = 0;
      while (i < size && matched < length && codes[at + i] === units[matched]) {
        i++;
        matched++;
      }
      place.hasPrefix = matched === length;
      place.isExact = place.hasPrefix && i === size;
      if (place.hasPrefix || (i < size && (codes[at + i] as number) > (units[matched] as number))) break;
    }
    at += size;
  }
  place.key = key;
  place.codesAt = at;
}

/** The last block that does not begin after these codes. */
function findBlock({ own, codes, codesAt }: PackedKeys, units: Uint8Array, length: number): number {
  let low = 0;
  let high = codesAt.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = codesAt[middle] as number;
    const size = own[middle * blockKeys] as number;
    const most = size < length ? size : length;
    let i = 0;
    while (i < most && codes[at + i] === units[i]) i++;
    const isAfter = i < most ? (codes[at + i] as number) > (units[i] as number) : size > length;
    if (isAfter) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** Whether a key is known not to begin with the first `length` codes of the one before: what it shares says so. */
export function isOther({ count, shared }: PackedKeys, key: number, length: number): boolean {
  return key >= count || (key % blockKeys !== 0 && (shared[key] as number) < length);
}

/** Goes through keys one by one, from a place that `findKey` found. */
export class KeyWalk {
  /** The codes of the key. */
  readonly units = new Uint8Array(roomForKey);
  length = 0;
  key = 0;
  private at = 0;

  constructor(private readonly keys: PackedKeys) {}

  /** Goes to a key whose shared codes are the first of `units`; false when there is none. */
  start(place: Pick<KeyPlace, 'key' | 'codesAt'>, units: Uint8Array, length: number): boolean {
    for (let i = 0; i < length; i++) this.units[i] = units[i] as number;
    this.key = place.key;
    this.at = place.codesAt;
    return this.read();
  }

  /** False after the last key. */
  next(): boolean {
    this.key++;
    return this.read();
  }

  /** Where the codes of the key from the one at `from` on are packed, which must be its own. */
  rest(from: number): { readonly at: number; readonly size: number; readonly key: number } {
    const size = this.length - from;
    return { at: this.at - size, size, key: this.key };
  }

  private read(): boolean {
    const { count, shared, own, codes } = this.keys;
    if (this.key >= count) return false;
    const same = shared[this.key] as number;
    const size = own[this.key] as number;
    for (let i = 0; i < size; i++) this.units[same + i] = codes[this.at + i] as number;
    this.length = same + size;
    this.at += size;
    return true;
  }
}

/** Forms that are spelt alike, with their case rules; kept as one, since most keys have a single form. */
export interface KeyForms {
  readonly forms: readonly number[];
  /** Numbers of their casings. */
  readonly casings: readonly number[];
  /** Where there must be capitals, for keys of one form without rarer demands, else null; undefined until a text has them. */
  capitals: readonly number[] | null | undefined;
}

/** The forms of a key, or those of the tag that its words make when they are written together. */
export function readForms(keys: PackedKeys, key: number, isTag: boolean): KeyForms {
  const block = Math.floor(key / blockKeys);
  const counts = { bytes: keys.counts, at: keys.countsAt[block] as number };
  let skipped = 0;
  for (let each = block * blockKeys; each < key; each++) {
    const count = readVarint(counts);
    skipped += (count >> 1) + (count & 1 ? readVarint(counts) : 0);
  }
  const count = readVarint(counts);
  const tags = count & 1 ? readVarint(counts) : 0;
  const first = skipped + (isTag ? count >> 1 : 0);
  return readFormList(keys, block, first, first + (isTag ? tags : count >> 1));
}

/** The forms from one place to another in a block. */
function readFormList(keys: PackedKeys, block: number, first: number, last: number): KeyForms {
  const steps = { bytes: keys.steps, at: keys.stepsAt[block] as number };
  const casings = { bytes: keys.casings, at: keys.casingsAt[block] as number };
  const found = { forms: [] as number[], casings: [] as number[], capitals: undefined };
  skipVarints(casings, first);
  let expected = 0;
  for (let each = 0; each < last; each++) {
    const step = readVarint(steps);
    const number = expected + ((step >>> 1) ^ -(step & 1));
    expected = number + 1;
    if (each < first) continue;
    found.forms.push(number);
    found.casings.push(readVarint(casings));
  }
  return found;
}
