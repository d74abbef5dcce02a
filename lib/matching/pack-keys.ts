// The keys of an index as scanner/add-keys.ts unpacks them, which says what the numbers mean. Called by build-index.
import { blockBytes } from './open-index';
import { writeVarint, zigzag } from './varints';

/** A distinct folded text with the forms that are spelt like it. */
export interface PackableKey {
  /** Codes of its units. */
  readonly codes: readonly number[];
  readonly forms: readonly PackableForm[];
  /** The forms of the key that the words of this one make when they are written together; empty when there is none. */
  readonly tag: readonly PackableForm[];
}

export interface PackableForm {
  readonly number: number;
  readonly casing: number;
}

/** Numbers of a kind stand together: they are alike, and pack well. */
interface Block {
  keys: number;
  readonly streams: readonly [
    shared: number[],
    own: number[],
    codes: number[],
    forms: number[],
    tags: number[],
    steps: number[],
    casings: number[],
  ];
}

const newBlock = (): Block => ({ keys: 0, streams: [[], [], [], [], [], [], []] });
const sizeOf = ({ streams }: Block) => streams.reduce((sum, stream) => sum + stream.length, 0);

/** Most bytes that one key takes: a key is far below that, whatever its forms. */
const roomForKey = 8_192;

/** Packs keys, which must be sorted by their codes, into blocks that the scanner takes one after the other. */
export function packKeys(keys: readonly PackableKey[]): Uint8Array {
  let block = newBlock();
  const blocks = [block];
  let before: readonly number[] = [];
  let expected = 0;
  for (const { codes, forms, tag } of keys) {
    if (sizeOf(block) > blockBytes - roomForKey) {
      block = newBlock();
      blocks.push(block);
    }
    const [shared, own, units, counts, tags, steps, casings] = block.streams;
    const length = sharedLength(before, codes);
    writeVarint(shared, length);
    writeVarint(own, codes.length - length);
    for (const code of codes.slice(length)) writeVarint(units, code);
    writeVarint(counts, forms.length);
    writeVarint(tags, tag.length);
    for (const { number, casing } of [...forms, ...tag]) {
      writeVarint(steps, zigzag(number - expected));
      writeVarint(casings, casing);
      expected = number + 1;
    }
    block.keys++;
    before = codes;
  }
  return joinBlocks(blocks);
}

/** Each block: its keys, then the length of each stream, as u16; then the streams. */
function joinBlocks(blocks: readonly Block[]): Uint8Array {
  const bytes: number[] = [];
  for (const { keys, streams } of blocks) {
    for (const value of [keys, ...streams.map((stream) => stream.length)]) bytes.push(value & 255, value >> 8);
    for (const stream of streams) for (const byte of stream) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
