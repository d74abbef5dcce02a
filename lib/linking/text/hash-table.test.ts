import { expect, it } from 'vitest';
import { HashTable } from './hash-table';

it('keeps the number that was put first, and tells hashes of one slot apart', () => {
  const table = new HashTable(3);
  for (const [hash, value] of [
    [8, 1],
    [16, 2],
    [8, 3],
    [0, 4],
  ] as const) {
    table.put(hash, value);
  }
  expect([8, 16, 0, 24].map((hash) => table.get(hash))).toEqual([1, 2, 4, -1]);
});

it('finds nothing in an empty table', () => {
  expect(new HashTable(0).get(0)).toBe(-1);
});
