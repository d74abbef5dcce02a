// Dates and times as the reader sees them: `7 Mar 2025`, `Sep 2023`, `14:02`. Written out by hand, not with Intl, so
// that both browsers and every test machine print the same. Used by the views; nothing here reads the clock.
import type { PartialDate } from '../../lib/model/entity';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A partial date in words, as exact as it is: `2025-03-07` gives `7 Mar 2025`. What is no date comes back as it is. */
export function showPartialDate(date: PartialDate): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The day of a moment (epoch ms) on the reader's clock: `21 Nov 2026`. */
export function showDay(at: number): string {
  const moment = new Date(at);
  return `${moment.getDate()} ${months[moment.getMonth()] ?? ''} ${moment.getFullYear()}`;
}

/** The time of day of a moment (epoch ms) on the reader's clock: `14:02`. */
export function showClock(at: number): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * From and to of a time in office, as exact as the evidence: `2023-09-06 to 2025-07`; an open end names the day the
 * evidence reaches to. In figures, so that spans can be compared at a glance and copied into tables.
 */
export function showSpan(span: {
  readonly from: PartialDate;
  readonly to?: PartialDate;
  readonly knownUntil?: PartialDate;
}): string {
  if (span.to !== undefined) return `${span.from} to ${span.to}`;
  return span.knownUntil === undefined ? `from ${span.from}` : `from ${span.from}, at least until ${span.knownUntil}`;
}
