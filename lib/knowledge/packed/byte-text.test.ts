import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBytes, writeBytes } from './byte-text';

it('gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(readBytes(writeBytes(bytes))).toEqual(bytes);
    }),
  );
  const all = Uint8Array.from({ length: 1_000 }, (_, place) => (place * 7) % 256);
  expect(readBytes(writeBytes(all))).toEqual(all);
});

it('takes one byte for what is common, and is never kept in more', () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, place) => (place % 100 === 0 ? 3 : place % 80) + 128);
  const text = writeBytes(bytes).slice(256);
  expect(Buffer.byteLength(JSON.stringify(text))).toBe(10_002);
  expect(writeBytes(bytes)).not.toMatch(/[^\0-\xff]/);
});

it('refuses what is cut short', () => {
  expect(() => readBytes('')).toThrow('damaged');
});
