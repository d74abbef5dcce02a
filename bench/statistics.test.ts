import { describe, expect, it } from 'vitest';
import { quantile, summarise } from './statistics';

describe('quantile', () => {
  it.each([
    ['the middle of an odd number', [3, 1, 2], 0.5, 2],
    ['between the two in the middle', [4, 1, 3, 2], 0.5, 2.5],
    ['by size and not by spelling', [10, 9, 100], 0.5, 10],
    ['a quarter between two', [1, 2, 3, 4], 0.25, 1.75],
    ['the lowest', [5, 7, 6], 0, 5],
    ['the highest', [5, 7, 6], 1, 7],
    ['of one', [5], 0.75, 5],
    ['of none', [], 0.5, 0],
  ])('is %s', (_, values, part, expected) => {
    expect(quantile(values, part)).toBe(expected);
  });

  it('leaves the values in their order', () => {
    const values = [2, 1];
    quantile(values, 0.5);
    expect(values).toEqual([2, 1]);
  });
});

it('summarises with the middle half, which one outlier does not move', () => {
  expect(summarise([1, 2, 3, 4, 1_000])).toEqual({ median: 3, middle: [2, 4] });
});
