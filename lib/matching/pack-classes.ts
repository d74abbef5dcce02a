// Character classes as the packed index carries them: most units compare as themselves or at a fixed distance, so a page is
// a few runs. Written by char-classes when an index is built; a page is unpacked when a text first asks for it.
//
//   each page: 0 or 1, then runs until 256 units are told: length - 1, class bits (from bit 16 on), value; all varints.
//   The value is what units compare as (1), or how far that lies from them (0, zigzag).
import { readVarint, type VarintReader, writeVarint, zigzag } from './varints';

const bitsShift = 16;

/** Packs a page; `first` is the first of the units it is first used for. */
export function packPage(page: readonly number[], first: number): number[] {
  const fixed = runsOf(page.map((kind) => [kind >>> bitsShift, kind & 0xffff]));
  const moved = runsOf(page.map((kind, low) => [kind >>> bitsShift, zigzag((kind & 0xffff) - (first | low))]));
  const isFixed = fixed.length < moved.length;
  return [isFixed ? 1 : 0, ...(isFixed ? fixed : moved)];
}

function runsOf(pairs: readonly (readonly [bits: number, value: number])[]): number[] {
  const bytes: number[] = [];
  for (let from = 0, to = 0; from < pairs.length; from = to) {
    const [bits, value] = pairs[from] ?? [0, 0];
    while (to < pairs.length && pairs[to]?.[0] === bits && pairs[to]?.[1] === value) to++;
    for (const number of [to - from - 1, bits, value]) writeVarint(bytes, number);
  }
  return bytes;
}

/** The page at the reader's place. */
export function unpackPage(reader: VarintReader, first: number): Uint32Array {
  const page = new Uint32Array(256);
  const isFixed = readVarint(reader) === 1;
  for (let low = 0; low < 256; ) {
    const end = low + readVarint(reader) + 1;
    const bits = readVarint(reader) << bitsShift;
    const value = readVarint(reader);
    const distance = (value >>> 1) ^ -(value & 1);
    for (; low < end; low++) page[low] = bits | (isFixed ? value : (first | low) + distance);
  }
  return page;
}
