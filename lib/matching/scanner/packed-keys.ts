// The keys of an index as spread-keys.ts leaves them, and finding one among them: sorted by their codes, each as what differs
// from the one before, in blocks of which the first key stands whole, so that a key is found by its neighbours. Written by
// ../pack-keys.ts, which says what the streams are; asked by look-up.ts and, key by key, by ../list-forms.ts.
import {
  blockCount,
  casingsAt,
  codesAt,
  counts,
  countsAt,
  keyCasings,
  keyCodes,
  keyCount,
  own,
  shared,
  steps,
  stepsAt,
  walked,
} from './layout';
import { blockKeys, casesMask, casesShift, casingShift, countShift } from './sizes';

/** What `findKey` found: the first key that is not before what was looked for, and where its own codes begin. */
export let placeKey: i32 = 0;
export let placeAt: usize = 0;
export let hasPrefix: bool = false;
export let isExact: bool = false;

/** Finds the first key that is not before the `length` codes at `sought`. */
export function findKey(sought: usize, length: i32): void {
  const block = findBlock(sought, length);
  const first = block * blockKeys;
  const last = min(first + blockKeys, keyCount);
  let at = keyCodes + load<u32>(codesAt + (block << 2));
  let key = first;
  let matched = 0;
  hasPrefix = false;
  isExact = false;
  for (; key < last; key++) {
    const same = <i32>load<u8>(shared + key);
    const size = <i32>load<u8>(own + key);
    // The key before was smaller and agreed further than this one does with it: this one is larger.
    if (same < matched) break;
    if (same === matched) {
      let i = 0;
      while (i < size && matched < length && load<u8>(at + i) === load<u8>(sought + matched)) {
        i++;
        matched++;
      }
      hasPrefix = matched === length;
      isExact = hasPrefix && i === size;
      if (hasPrefix || (i < size && load<u8>(at + i) > load<u8>(sought + matched))) break;
    }
    at += size;
  }
  // Past the block: the next one begins with a larger key, which shares nothing.
  if (key === last && key < keyCount) startsWith(at, load<u8>(own + key), sought, length);
  placeKey = key;
  placeAt = at;
}

/** Whether the first key of a block begins with what is sought: noted as `findKey` does. */
function startsWith(at: usize, size: i32, sought: usize, length: i32): void {
  let i = 0;
  while (i < size && i < length && load<u8>(at + i) === load<u8>(sought + i)) i++;
  hasPrefix = i === length;
  isExact = hasPrefix && i === size;
}

/** The last block that does not begin after these codes. */
function findBlock(sought: usize, length: i32): i32 {
  let low = 0;
  let high = blockCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = keyCodes + load<u32>(codesAt + (middle << 2));
    const size = <i32>load<u8>(own + middle * blockKeys);
    const most = min(size, length);
    let i = 0;
    while (i < most && load<u8>(at + i) === load<u8>(sought + i)) i++;
    const isAfter = i < most ? load<u8>(at + i) > load<u8>(sought + i) : size > length;
    if (isAfter) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** Whether a key is known not to begin with the first `length` codes of the one before: what it shares says so. */
export function isOther(key: i32, length: i32): bool {
  return key >= keyCount || (key % blockKeys !== 0 && <i32>load<u8>(shared + key) < length);
}

/** The key of which a code is its own, told by the code's place from the first key's on. */
export function keyOfCode(place: u32): i32 {
  let low = 0;
  let high = blockCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (load<u32>(codesAt + (middle << 2)) > place) high = middle - 1;
    else low = middle;
  }
  let key = low * blockKeys;
  let end = load<u32>(codesAt + (low << 2)) + load<u8>(own + key);
  while (end <= place) end += load<u8>(own + ++key);
  return key;
}

/** The key under the walk; its codes are in `walked`. */
export let walkKey: i32 = 0;
export let walkLength: i32 = 0;
/** Where its own codes end. */
export let walkAt: usize = 0;

/** Goes to the key at `placeKey`, which shares its first codes with the `length` ones at `prefix`; false when there is none. */
export function startWalk(prefix: usize, length: i32): bool {
  memory.copy(walked, prefix, length);
  walkKey = placeKey;
  walkAt = placeAt;
  return readWalk();
}

/** Goes to the first key of all. */
export function startWalkAtFirst(): bool {
  walkKey = 0;
  walkAt = keyCodes;
  return readWalk();
}

/** False after the last key. */
export function nextWalk(): bool {
  walkKey++;
  return readWalk();
}

function readWalk(): bool {
  if (walkKey >= keyCount) return false;
  const same = <i32>load<u8>(shared + walkKey);
  const size = <i32>load<u8>(own + walkKey);
  memory.copy(walked + same, walkAt, size);
  walkLength = same + size;
  walkAt += size;
  return true;
}

// The forms of a key are read one by one: `openForms`, then `nextForm` as often as it said.

/** What `nextForm` read: the number of a form, and of its case rule. Before it, the number that the next one is told from. */
export let form: i32 = 0;
export let casing: i32 = 0;
/** Where it reads on. */
export let stepAt: usize = 0;
export let casingAt: usize = 0;

/** Goes back to where `openForms` came before, with the number that `form` was then. */
export function goToForms(steps: usize, casings: usize, number: i32): void {
  stepAt = steps;
  casingAt = casings;
  form = number;
}

let varintAt: usize = 0;

function readVarint(): u32 {
  let byte: u32 = load<u8>(varintAt++);
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = load<u8>(varintAt++);
    value |= (byte & 127) << shift;
  }
  return value;
}

/** Goes to the forms of a key, or to those of the tag that its words make when they are written together; how many there are. */
export function openForms(key: i32, isTag: bool): i32 {
  const block = key / blockKeys;
  let skipped = skipCounts(block, key);
  const count = readVarint();
  const own = <i32>(count >> countShift);
  const tags = count & 1 ? <i32>readVarint() : 0;
  if (isTag) skipped += own;
  skipForms(block, skipped);
  return isTag ? tags : own;
}

// What is skipped are bytes of one kind nearly always, and skipping is most of the work: so these loops call nothing for them.

/** Goes to the count of a key; answers how many forms the keys before it in its block have. */
function skipCounts(block: i32, key: i32): u32 {
  let at = counts + load<u32>(countsAt + (block << 2));
  let skipped: u32 = 0;
  for (let each = block * blockKeys; each < key; each++) {
    if ((load<u8>(at) & ~casesBits) === justOne) {
      skipped++;
      at++;
      continue;
    }
    varintAt = at;
    const count = readVarint();
    skipped += (count >> countShift) + (count & 1 ? readVarint() : 0);
    at = varintAt;
  }
  varintAt = at;
  return skipped;
}

/** What `counts` says of a key with one form and no tag. */
const justOne: u32 = 1 << countShift;
const casesBits: u32 = casesMask << casesShift;

/** Goes past so many forms of a block. */
function skipForms(block: i32, count: u32): void {
  stepAt = steps + load<u32>(stepsAt + (block << 2));
  casingAt = keyCasings + load<u32>(casingsAt + (block << 2));
  form = 0;
  for (let i: u32 = 0; i < count; i++) {
    if (load<u8>(casingAt) & 1) readStep();
    while (load<u8>(casingAt++) > 127);
  }
}

function readStep(): void {
  varintAt = stepAt;
  const step = readVarint();
  stepAt = varintAt;
  form += <i32>((step >>> 1) ^ -(<i32>step & 1));
}

/** Reads the next form of the key. */
export function nextForm(): void {
  varintAt = casingAt;
  const packed = readVarint();
  casingAt = varintAt;
  casing = packed >>> casingShift;
  if (packed & 1) readStep();
}
