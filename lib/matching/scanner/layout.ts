// Where everything lies in the scanner's memory, set once when an index is opened; read by all files here. AssemblyScript, like
// the whole folder but sizes.ts; ../open-scanner.ts says what of it JavaScript may call.
//
//   marks    u8[commonUnits + 1] kinds u16[commonUnits + 1]  filled by JavaScript, unit by unit (../letters.ts);
//                                                         the last kind stays 0, that of all rarer units
//   highMarks u8[256]            rareUnits u16[256 * 3]    marks of whole pages of rarer units, and single ones of them
//   units    u16[roomForKey]     codes u8[roomForKey]     the run under the eye (read-run.ts)
//   walked   u8[roomForKey]                               the key under the walk (packed-keys.ts)
//   stops, starts u16[windowUnits + 2]                    places in the window (find-starts.ts)
//   candidates u32[mostCandidates * 4]                    what may be found at a word start (found.ts)
//   output   i32[outputWords]                             hits on their way out
//   textKinds u16[windowUnits + 4]                        over these two: kinds of the window's units, where all were looked at
//   packed   u8[]                                         what the scanner reads of the packed index (../open-index.ts)
//   filter   u32[filterSize]      beginnings, bases u8[]   how keys begin (open-first-words.ts)
//   shared, own u8[keys]                                  how many codes a key has in common with the one before, and adds
//   casingAt u32[casings]                                 where each case rule begins
//   codesAt  u32[blocks] …                                where each block begins in four of the sections
//   table, slots, ends, known, severals                          the memo (memo.ts)
import { blockKeys, commonUnits, mostCandidates, outputWords, roomForKey, windowUnits } from './sizes';

/** Kind, unit and mark of a rare unit, u16 each. */
export const rareBytes: i32 = 6;

/** Places of the memo's table by the number of keys, eleven of sixteen are taken at most; the bytes of a slot, and of what lies apart. */
const smallestTable: i32 = 4096;
const largestTable: i32 = 1 << 16;
export const slotBytes: u32 = 20;
export const endBytes: u32 = 8;
/** Keys with several forms that are kept, of those with the same last bits one. */
export const severalEntries: i32 = 64;
/** Bits of the filter for each first word, of which it sets two; the place of a number in it is fifteen bits of a hash times their count. */
const filterBits: i32 = 8;
const mostFilterWords: i32 = 1 << 15;
/** Bits for each beginning: two powers more than there are first words, four where these are many and rule out less. */
const fewestBeginningBits: i32 = 5;
const mostBeginningBits: i32 = 19;
const manyFirstWords: i32 = 1 << 13;
/** Codes of words that the memo has room for, for two places. */
const knownPerTwo: i32 = 11;

// What is as large for every index lies at places that are known when this is compiled: no look at a text has to ask for them.
// Below is what the compiler keeps free; were there data of this module's own behind it, no index could be opened.
export const marks: usize = 1024;
export const kinds: usize = marks + ((commonUnits + 4) & ~3);
export const highMarks: usize = kinds + (commonUnits + 2) * 2;
export const rareUnits: usize = highMarks + 256;
export const units: usize = rareUnits + 256 * rareBytes;
export const codes: usize = units + roomForKey * 2;
export const walked: usize = codes + roomForKey;
export const starts: usize = walked + roomForKey;
/** Starts are written over stops that have been looked at; two are written before the first. */
export const stops: usize = starts + 4;
export const candidates: usize = starts + (windowUnits + 4) * 2;
/** They are done with before anything is found. */
export const textKinds: usize = candidates;
export const output: usize = candidates + mostCandidates * 16;
const packed: usize = output + outputWords * 4;

export let keyCount: i32 = 0;
/** Length of the longest key, with room for a genitive s. */
export let longest: i32 = 0;
export let letterCount: i32 = 0;
/** What is no part of words has the codes below. */
export let firstWordCode: i32 = 0;
export let pairCount: i32 = 0;
let casingCount: i32 = 0;
export let filterSize: i32 = 0;
/** By how much to shift a hash of 64 bits to a bit of `beginnings`. */
export let beginningShift: u64 = 0;

export let filter: usize = 0;
export let beginnings: usize = 0;
/** By code, that of the letter without its mark, 0 for none. */
export let bases: usize = 0;
export let pairs: usize = 0;
export let alphabet: usize = 0;
export let casings: usize = 0;
export let casingAt: usize = 0;
export let shared: usize = 0;
export let own: usize = 0;
export let keyCodes: usize = 0;
export let counts: usize = 0;
export let steps: usize = 0;
export let keyCasings: usize = 0;
export let blockCount: i32 = 0;
export let codesAt: usize = 0;
export let countsAt: usize = 0;
export let stepsAt: usize = 0;
export let casingsAt: usize = 0;

export let table: usize = 0;
export let tableSize: i32 = 0;
export let slots: usize = 0;
export let ends: usize = 0;
export let mostSlots: i32 = 0;
export let known: usize = 0;
export let knownRoom: i32 = 0;
export let severals: usize = 0;

let next: usize = 0;

/** As a power of two. */
function bitsFor(firstWords: i32): i32 {
  const powers = firstWords > manyFirstWords ? 36 : 34;
  return max(fewestBeginningBits, min(mostBeginningBits, powers - clz(firstWords)));
}

function take(bytes: i32): usize {
  const at = next;
  next += (<usize>bytes + 3) & ~3;
  return at;
}

/**
 * Makes room for so many bytes of a packed index, its keys and case rules, and how many first words they have; answers where to put
 * the bytes, 0 when there is no memory.
 */
export function makeRoom(bytes: i32, keys: i32, casingKinds: i32, firstWords: i32): usize {
  if (__heap_base > marks) return 0;
  next = packed;
  take(bytes);
  keyCount = keys;
  casingCount = casingKinds;
  blockCount = (keys + blockKeys - 1) / blockKeys;
  tableSize = smallestTable;
  while (tableSize < keys && tableSize < largestTable) tableSize <<= 1;
  mostSlots = (tableSize >> 4) * 11;
  knownRoom = (tableSize >> 1) * knownPerTwo;
  filterSize = min(mostFilterWords, ((firstWords * filterBits) >>> 5) + 1);
  filter = take(filterSize * 4);
  const beginningBits = bitsFor(firstWords);
  beginningShift = 64 - beginningBits;
  beginnings = take(1 << (beginningBits - 3));
  bases = take(256);
  shared = take(keys);
  own = take(keys);
  casingAt = take(casingKinds * 4);
  codesAt = take(blockCount * 4);
  countsAt = take(blockCount * 4);
  stepsAt = take(blockCount * 4);
  casingsAt = take(blockCount * 4);
  table = take(tableSize * 2);
  slots = take(mostSlots * <i32>slotBytes);
  ends = take(mostSlots * <i32>endBytes);
  known = take(knownRoom);
  severals = take(severalEntries * 16);
  const missing = <i32>((next + 0xffff) >> 16) - memory.size();
  return missing <= 0 || memory.grow(missing) >= 0 ? packed : 0;
}

/** Lays the sections out, when the packed index has been put in its place. The sizes are those of its header, in its order. */
export function openSections(
  longestKey: i32,
  letters: i32,
  wordCode: i32,
  pairKinds: i32,
  casingSize: i32,
  blockBytes: i32,
  keyBytes: i32,
  countBytes: i32,
  stepBytes: i32,
): void {
  longest = longestKey;
  letterCount = letters;
  firstWordCode = wordCode;
  pairCount = pairKinds;
  pairs = packed;
  alphabet = pairs + pairKinds * 8;
  casings = alphabet + (letters + 1) * 2;
  const blocks = casings + casingSize;
  keyCodes = blocks + blockBytes;
  counts = keyCodes + keyBytes;
  steps = counts + countBytes;
  keyCasings = steps + stepBytes;
  noteCasings();
  let at = unpackPlaces(blocks, codesAt);
  at = unpackPlaces(at, countsAt);
  at = unpackPlaces(at, stepsAt);
  unpackPlaces(at, casingsAt);
}

/** From the lengths of blocks to the places where they begin; answers where the next lengths stand. */
function unpackPlaces(from: usize, to: usize): usize {
  let at = from;
  let place: u32 = 0;
  for (let block = 0; block < blockCount; block++) {
    store<u32>(to + (block << 2), place);
    let shift = 0;
    let byte: u32;
    do {
      byte = load<u8>(at++);
      place += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
  }
  return at;
}

/** A case rule is a byte, the number of bytes that follow, and these (../casings.ts). */
function noteCasings(): void {
  let at: u32 = 0;
  for (let casing = 0; casing < casingCount; casing++) {
    store<u32>(casingAt + (casing << 2), at);
    at += 2 + load<u8>(casings + at, 1);
  }
}
