import { describe, expect, it } from 'vitest';
import { addDays, earliestDay, isPartialDate, latestDay } from './partial-date';

describe('partial dates', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-07', '2025-07-01', '2025-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-07-17', '2025-07-17', '2025-07-17'],
  ])('%s is %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it.each([
    ['2025-07-17', 180, '2026-01-13'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-29', 2, '2025-03-31'],
  ])('%s plus %i days', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2025', true],
    ['2025-02-28', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13', false],
    ['2025-04-31', false],
    ['25', false],
    ['today', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isPartialDate(text)).toBe(expected);
  });
});
