import { expect, test } from 'vitest';
import { addCounts, noCounts, writeCounts } from './counts';

test.each([
  [noCounts, '0 passed, 0 failed'],
  [{ passed: 12, failed: 1, skipped: 0 }, '12 passed, 1 failed'],
  [{ passed: 12, failed: 0, skipped: 2 }, '12 passed, 0 failed, 2 skipped'],
])('%o is written “%s”', (counts, line) => {
  expect(writeCounts(counts)).toBe(line);
});

test('sums add up field by field', () => {
  expect(addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
