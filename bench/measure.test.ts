import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { measure } from './measure';

let now = 0;

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Takes these times one after the other, the last one ever after. */
function takes(...times: number[]) {
  let runs = 0;
  return () => {
    now += times[Math.min(runs++, times.length - 1)] ?? 0;
    return 7;
  };
}

const effort = { rounds: 5, sampleMs: 4, warmMs: 0 };

it('divides by what the first took in the same round', () => {
  // One run to check, one to get warm, then the rounds.
  const [, slower] = measure(
    [
      { name: 'first', run: takes(10, 10, 10, 20, 10, 40, 10) },
      { name: 'second', run: takes(30, 30, 30, 60, 30, 120, 30) },
    ],
    effort,
  );
  expect(slower?.ratio).toEqual({ median: 3, middle: [3, 3] });
  expect(slower?.ms.median).toBe(30);
});

it('tells the ratio of the time for each unit', () => {
  const timings = measure(
    [
      { name: 'small', run: takes(10), units: 100 },
      { name: 'large', run: takes(400), units: 1_000 },
    ],
    effort,
  );
  expect(timings.map(({ ratio }) => ratio.median)).toEqual([1, 4]);
});

it('runs quick work often and tells the time of one run', () => {
  const run = vi.fn(takes(0.5));
  const [timing] = measure([{ name: 'quick', run }], effort);
  expect(timing?.ms.median).toBe(0.5);
  expect(run.mock.calls.length).toBe(1 + 1 + 5 * 8);
});

it('lets a slow one take part in three rounds only', () => {
  const run = vi.fn(takes(1_000));
  measure([{ name: 'slow', run }], effort);
  expect(run.mock.calls.length).toBe(1 + 1 + 3);
});

it('times nobody who finds something else', () => {
  expect(() => measure([{ name: 'wrong', run: () => 3, expected: 4 }], effort)).toThrow('wrong found 3, not 4.');
});
