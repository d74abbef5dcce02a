// Numbers in as few bytes as they need: seven bits a byte, lowest first, the eighth says that more follow.

/** Where the next number is read. */
export interface VarintReader {
  readonly bytes: Uint8Array;
  at: number;
}

/** Appends a number from 0 to 2^32 - 1. */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value >>> 0;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** The next number. */
export function readVarint(reader: VarintReader): number {
  const first = reader.bytes[reader.at] ?? 0;
  if (first < 128) {
    reader.at++;
    return first;
  }
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}

/** Numbers with a sign, the small ones first: 0, -1, 1, -2 … */
export function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}
