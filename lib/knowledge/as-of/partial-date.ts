// Dates as exact as the evidence was: `2025`, `2025-07`, `2025-07-17`. A partial date is the span of days it may mean.
// Days are `YYYY-MM-DD` strings, which compare as dates do.
import type { IsoDate, PartialDate } from '../../model/entity';

const form = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The first day a partial date may mean. */
export function earliestDay(date: PartialDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day a partial date may mean. */
export function latestDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day `days` days later. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** False for the 30th of February and for anything that is not a date at all. */
export function isPartialDate(text: string): boolean {
  if (!form.test(text)) return false;
  const time = Date.parse(`${earliestDay(text)}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(earliestDay(text));
}
