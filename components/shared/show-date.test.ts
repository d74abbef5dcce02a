import { describe, expect, test } from 'vitest';
import { showClock, showDay, showPartialDate, showSpan } from './show-date';

describe('showPartialDate', () => {
  test.each([
    ['2025-03-07', '7 Mar 2025'],
    ['2023-09', 'Sep 2023'],
    ['2019', '2019'],
    ['2025-13-01', '2025-13-01'],
    ['soon', 'soon'],
    ['', ''],
  ])('%j reads %j', (date, words) => {
    expect(showPartialDate(date)).toBe(words);
  });
});

describe('showSpan', () => {
  test('a closed time in office has both ends', () => {
    expect(showSpan({ from: '2023-09-06', to: '2025-07-17' })).toBe('2023-09-06 to 2025-07-17');
  });

  test('an open one says how far the evidence reaches', () => {
    expect(showSpan({ from: '2025-07-18', knownUntil: '2026-03' })).toBe('from 2025-07-18, at least until 2026-03');
    expect(showSpan({ from: '2019' })).toBe('from 2019');
  });
});

test('a moment is shown on the reader’s own clock', () => {
  const at = new Date(2026, 10, 21, 14, 2).getTime();
  expect(showDay(at)).toBe('21 Nov 2026');
  expect(showClock(at)).toBe('14:02');
});
