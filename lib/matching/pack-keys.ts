// The keys of an index as scanner/add-keys.ts unpacks them, which says what the numbers mean. Build time only.
import { blockBytes } from './open-index';

/** A distinct folded text with the forms that are spelt like it. */
export interface PackableKey {
  /** Codes of its units. */
  readonly codes: readonly number[];
  readonly forms: readonly { readonly number: number; readonly casing: number }[];
}

/** Packs keys, which must be sorted by their codes, into blocks that the scanner takes one after the other. */
export function packKeys(keys: readonly PackableKey[]): Uint8Array {
  const blocks: number[][] = [];
  const counts: number[] = [];
  let before: readonly number[] = [];
  let expected = 0;
  for (const { codes, forms } of keys) {
    const shared = sharedLength(before, codes);
    const bytes = [shared, codes.length - shared, ...codes.slice(shared), forms.length].flatMap(varint);
    for (const { number, casing } of forms) {
      bytes.push(...varint(zigzag(number - expected)), ...varint(casing));
      expected = number + 1;
    }
    const block = blocks.at(-1);
    if (block === undefined || block.length + bytes.length > blockBytes) {
      blocks.push(bytes);
      counts.push(1);
    } else {
      for (const byte of bytes) block.push(byte);
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    }
    before = codes;
  }
  return joinBlocks(blocks, counts);
}

/** Each block: its keys and bytes as u16, then the bytes. */
function joinBlocks(blocks: readonly number[][], counts: readonly number[]): Uint8Array {
  return Uint8Array.from(blocks.flatMap((bytes, i) => [...uint16(counts[i] ?? 0), ...uint16(bytes.length), ...bytes]));
}

const uint16 = (value: number) => [value & 255, value >> 8];

const zigzag = (value: number) => (value << 1) ^ (value >> 31);

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
  return bytes;
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
