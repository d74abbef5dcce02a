// Whether the capitals of a run are those a form asks for. Each distinct demand is stored once; written by casings.ts:
//
//   u8   bits 0-1 rule: 0 exact, 1 smart, 2 insensitive; bit 2: only as a tag; bit 3: may be followed by a genitive s
//   u8   bytes that follow: for exact a bit for each unit that is upper case; for smart two bits for each word, 0 any,
//        1 begins with a capital, 3 all in capitals
import { genitiveBit, hashtagBit, ruleCodes } from './casings';
import { upperKind, wordKind } from './letters';

export interface Casings {
  readonly bytes: Uint8Array;
  /** Where each begins; worked out with the first hit. */
  readonly at: number[];
}

/** Where the bytes of a casing begin. */
export function casingAt({ bytes, at }: Casings, casing: number): number {
  if (at.length === 0) for (let next = 0; next < bytes.length; next += 2 + (bytes[next + 1] as number)) at.push(next);
  return at[casing] as number;
}

/** Only as a tag. */
export const isTagCasing = ({ bytes }: Casings, at: number) => ((bytes[at] as number) & hashtagBit) !== 0;

/** A small s may be stuck to it. */
export const allowsGenitive = ({ bytes }: Casings, at: number) => ((bytes[at] as number) & genitiveBit) !== 0;

/** Whether the first `length` units of a run have the casing that begins at `at`. */
export function hasCasing({ bytes }: Casings, at: number, units: Uint16Array, length: number): boolean {
  const rule = bytes[at] as number;
  if (rule & hashtagBit) return false;
  if ((rule & 3) === ruleCodes.smart) return isSmart(bytes, at, units, length);
  return (rule & 3) !== ruleCodes.exact || isExact(bytes, at, units, length);
}

/** Plain units that a form is spelt like. */
interface SpeltUnits {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kinds: Uint16Array;
}

/** Where a form of this casing must have capitals, from its start; null when that is not all it asks for. */
export function listCapitals({ bytes }: Casings, casing: number, spelt: SpeltUnits): readonly number[] | null {
  const rule = bytes[casing] as number;
  if (rule & hashtagBit || (rule & 3) === ruleCodes.exact) return null;
  if ((rule & 3) !== ruleCodes.smart) return [];
  const { text, start, end, kinds } = spelt;
  const places: number[] = [];
  let bit = 0;
  let demand = -1;
  for (let at = start; at < end; at++) {
    if (((kinds[text.charCodeAt(at)] as number) & wordKind) === 0) {
      demand = -1;
      continue;
    }
    const isFirst = demand < 0;
    if (isFirst) {
      demand = bitsAt(bytes, casing, bit) & 3;
      bit += 2;
    }
    if (demand === 3 || (isFirst && demand === 1)) places.push(at - start);
  }
  return places;
}

/** Bits of the demand, 0 past its end. */
function bitsAt(bytes: Uint8Array, at: number, bit: number): number {
  const byte = bit >> 3;
  return byte < (bytes[at + 1] as number) ? (bytes[at + 2 + byte] as number) >> (bit & 7) : 0;
}

function isSmart(bytes: Uint8Array, at: number, units: Uint16Array, length: number): boolean {
  let bit = 0;
  let demand = -1;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    if (!(unit & wordKind)) {
      demand = -1;
      continue;
    }
    const isFirst = demand < 0;
    if (isFirst) {
      demand = bitsAt(bytes, at, bit) & 3;
      bit += 2;
    }
    if (!(unit & upperKind) && (demand === 3 || (isFirst && demand === 1))) return false;
  }
  return true;
}

function isExact(bytes: Uint8Array, at: number, units: Uint16Array, length: number): boolean {
  for (let i = 0; i < length; i++) {
    if ((bitsAt(bytes, at, i) & 1) !== (((units[i] as number) / upperKind) & 1)) return false;
  }
  return true;
}
