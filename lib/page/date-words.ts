// Dates as people and machines write them, found in a short text: "16:27 07.03.2025", "March 7, 2025", "7 березня 2025",
// "2025-03-07T14:27:00Z". Pure; used by article-date. Month names come from the browser's own tables, so a language costs
// its tag and no list. The day is taken as written: a paper's date is the date at its own desk.
import type { IsoDate } from '../model/entity';

/** Articles older than this are not news of ours; such numbers are page furniture (1744) or broken clocks (1970). */
const firstYear = 1990;
const languages = ['en', 'uk', 'de', 'de-AT', 'pl', 'fr', 'cs', 'lt', 'lv', 'es', 'it', 'pt', 'ru'];

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first believable date in the text (at most 200 characters of it), else `undefined`. `lang` helps with month names. */
export function findDateInWords(text: string, lang?: string): IsoDate | undefined {
  const words = text.slice(0, 200);
  let first = words.length;
  let date: IsoDate | undefined;
  for (const { pattern, read } of forms) {
    const found = pattern.exec(words);
    if (found?.groups === undefined || found.index >= first) continue;
    const parts = read(found.groups, lang);
    const day = parts && believable(parts);
    if (day === undefined) continue;
    date = day;
    first = found.index;
  }
  return date;
}

/** The date as `YYYY-MM-DD` if that day exists and an article of it can be read today, else `undefined`. */
export function believable({ year, month, day }: DateParts): IsoDate | undefined {
  if (year < firstYear || year > new Date().getFullYear() + 1) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return moment.toISOString().slice(0, 10);
}

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: Record<string, string>, lang?: string) => DateParts | undefined;
}

const year = '(?<year>\\d{4})(?!\\d)';
const day = '(?<!\\d)(?<day>\\d{1,2})';
const month = '(?<month>\\p{L}{3,})';

const forms: readonly DateForm[] = [
  { pattern: /(?<!\d)(?<year>\d{4})[-./]\s?(?<month>\d{1,2})[-./]\s?(?<day>\d{1,2})(?!\d)/, read: inDigits },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/, read: inDigits },
  { pattern: /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/, read: inDigits },
  { pattern: /(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/, read: withSlashes },
  {
    pattern: new RegExp(
      `${day}(?:st|nd|rd|th|er|º|\\.)?,?\\s+(?:de\\s+|of\\s+)?${month}\\.?,?\\s+(?:de\\s+)?${year}`,
      'u',
    ),
    read: inWords,
  },
  { pattern: new RegExp(`${month}\\.?\\s+${day}(?:st|nd|rd|th)?,?\\s+(?:[\\d:]+ \\w+ )?${year}`, 'u'), read: inWords },
  // Lithuanian: 2025 m. kovo 7 d.
  {
    pattern: new RegExp(`(?<!\\d)(?<year>\\d{4})\\.?\\s+(?:m\\.\\s+)?${month}\\s+(?<day>\\d{1,2})(?!\\d)`, 'u'),
    read: inWords,
  },
  // Latvian: 2025. gada 7. marts
  { pattern: new RegExp(`(?<!\\d)(?<year>\\d{4})\\. gada ${day}\\. ${month}`, 'u'), read: inWords },
];

function inDigits(groups: Record<string, string>): DateParts {
  return { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) };
}

/** 03/07/2025 is two days; only the number above 12 or an American page decides, otherwise Europe's order is taken. */
function withSlashes(groups: Record<string, string>, lang?: string): DateParts {
  const { year, month, day } = inDigits(groups);
  const monthFirst = month > 12 || (day <= 12 && /^en-us$/i.test(lang ?? ''));
  return monthFirst ? { year, month: day, day: month } : { year, month, day };
}

function inWords(groups: Record<string, string>, lang?: string): DateParts | undefined {
  const month = findMonth(groups.month ?? '', lang);
  return month === undefined ? undefined : { ...inDigits(groups), month };
}

const monthTables = new Map<string, ReadonlyMap<string, number>>();

function findMonth(word: string, lang?: string): number | undefined {
  const wanted = word.toLowerCase();
  // A page's own language first; a tag that is none would make the browser throw.
  const own = /^[a-z]{2}/i.exec(lang ?? '')?.[0] ?? 'en';
  for (const language of new Set([own, ...languages])) {
    const found = monthsOf(language).get(wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Month names of a language, long and short, in the case they have beside a day (`7 березня`). Made when first asked. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthTables.get(language);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  for (const style of ['long', 'short'] as const) addMonths(table, language, style);
  monthTables.set(language, table);
  return table;
}

function addMonths(table: Map<string, number>, language: string, style: 'long' | 'short'): void {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: style,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  for (let month = 0; month < 12; month++) {
    const part = format.formatToParts(Date.UTC(2025, month, 7)).find(({ type }) => type === 'month');
    const name = part?.value.toLowerCase().replace('.', '');
    if (name !== undefined && !/\d/.test(name)) table.set(name, month + 1);
  }
}
