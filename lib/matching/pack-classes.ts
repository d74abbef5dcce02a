// Character classes as the packed index carries them: most units compare as themselves or at a fixed distance, so a page is
// a few runs. Written by build-index, unpacked by open-index.
//
//   each page: 0 or 1, then runs until 256 units are told: length - 1, class bits (from bit 16 on), value; all varints.
//   The value is what units compare as (1), or how far that lies from them (0, zigzag).
import { readVarint, type VarintReader, writeVarint, zigzag } from './varints';

const bitsShift = 16;

/** Packs `pages`; `pageOf` tells of which units each page is first. */
export function packClasses(pageOf: Uint8Array, pages: Uint32Array): number[] {
  const bytes: number[] = [];
  for (let page = 0; page < pages.length / 256; page++) {
    const kinds = [...pages.subarray(page * 256, page * 256 + 256)];
    const first = pageOf.indexOf(page) << 8;
    const fixed = runsOf(kinds.map((kind) => [kind >>> bitsShift, kind & 0xffff]));
    const moved = runsOf(kinds.map((kind, low) => [kind >>> bitsShift, zigzag((kind & 0xffff) - (first | low))]));
    const isFixed = fixed.length < moved.length;
    bytes.push(isFixed ? 1 : 0, ...(isFixed ? fixed : moved));
  }
  return bytes;
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

/** Fills `pages` from the reader. */
export function unpackClasses(reader: VarintReader, pageOf: Uint8Array, pages: Uint32Array): void {
  for (let page = 0; page < pages.length / 256; page++) {
    const isFixed = readVarint(reader) === 1;
    const first = pageOf.indexOf(page) << 8;
    for (let low = 0; low < 256; ) {
      const end = low + readVarint(reader) + 1;
      const bits = readVarint(reader) << bitsShift;
      const value = readVarint(reader);
      const distance = (value >>> 1) ^ -(value & 1);
      for (; low < end; low++) pages[page * 256 + low] = bits | (isFixed ? value : (first | low) + distance);
    }
  }
}
