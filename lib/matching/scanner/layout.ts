// Where everything lies in the scanner's memory. Set once, by `place`, when an index is opened; read by all files here.
// AssemblyScript, like everything in this folder; ../scanner-exports.ts says what of it JavaScript may call.
//
//   output   i32[outputWords]   hits on their way out; while opening, a block of packed keys on its way in
//   window   u16[windowUnits]   the part of the text that is being searched (window.ts)
//   run      u8[longest + 4]    codes of the run under the eye; runFlags alike
//   flat     u32[flatUnits]     what every common unit means here (classes.ts)
//   pageOf   u8[256]            pages u32[pages * 256]        what every unit means, index or no index (../char-classes.ts)
//   pairs    u16[pairs * 4]     alphabet u16[256]             letters made of two, units by code
//   casings  u8[]               casingAt u32[casings]         case rules (casing.ts)
//   firstWords u8[]             the first words of keys (first-words.ts)
//   table    u32[slots]         prefixes of keys by hash (prefix-table.ts)
//   pool     u8[pool]           keyAt u32[keys + 1]           the keys as codes, end to end
//   keyForms u32[keys + 1]      formOf u32[forms]             casingOf u16[forms]        the forms of each key

/** Words of room for hits; a hit takes three and one for each form. */
export const outputWords: i32 = 4096;

/** Units of text that are searched together; no hit is longer. */
export const windowUnits: i32 = 8192;

/** Units below this (Latin, Greek, Cyrillic, typographic marks) are looked up in one step. */
export const flatUnits: i32 = 0x2100;

export let output: usize = 0;
export let window: usize = 0;
export let run: usize = 0;
export let runFlags: usize = 0;
export let flat: usize = 0;
export let pageOf: usize = 0;
export let pages: usize = 0;
export let pairs: usize = 0;
export let pairCount: i32 = 0;
export let alphabet: usize = 0;
export let letterCount: i32 = 0;
export let casings: usize = 0;
export let casingAt: usize = 0;
export let casingCount: i32 = 0;
export let firstWords: usize = 0;
/** A power of two. */
export let firstWordBits: u32 = 0;
export let table: usize = 0;
export let tableSize: u32 = 0;
export let pool: usize = 0;
export let keyAt: usize = 0;
export let keyForms: usize = 0;
export let formOf: usize = 0;
export let casingOf: usize = 0;
/** Length of the longest key. */
export let longest: i32 = 0;

let next: usize = 0;

function take(bytes: i32): usize {
  const at = next;
  next += (<usize>bytes + 7) & ~7;
  return at;
}

/** Lays everything out for an index of these sizes (the header's, in its order); false when there is no memory for it. */
export function place(
  keys: i32,
  forms: i32,
  poolUnits: i32,
  slots: i32,
  casingKinds: i32,
  casingBytes: i32,
  pageKinds: i32,
  pairKinds: i32,
  letters: i32,
  longestKey: i32,
): bool {
  next = (__heap_base + 7) & ~7;
  tableSize = slots;
  casingCount = casingKinds;
  pairCount = pairKinds;
  letterCount = letters;
  longest = longestKey;
  output = take(outputWords * 4);
  window = take(windowUnits * 2);
  run = take(longestKey + 4);
  runFlags = take(longestKey + 4);
  flat = take(flatUnits * 4);
  pageOf = take(256);
  pages = take(pageKinds * 1024);
  pairs = take(pairKinds * 8);
  alphabet = take(512);
  casings = take(casingBytes);
  casingAt = take(casingKinds * 4);
  firstWordBits = 4096;
  while (<i32>firstWordBits < keys << 3) firstWordBits <<= 1;
  firstWords = take(firstWordBits >> 3);
  table = take(slots * 4);
  pool = take(poolUnits);
  keyAt = take((keys + 1) * 4);
  keyForms = take((keys + 1) * 4);
  formOf = take(forms * 4);
  casingOf = take(forms * 2);
  const missing = <i32>((next + 0xffff) >> 16) - memory.size();
  return missing <= 0 || memory.grow(missing) >= 0;
}
