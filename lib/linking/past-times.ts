// Articles on times gone by: the Duma of 1906, a council of ministers of a people's republic, a Bundestag of envoys. Their bodies
// were called as today's are. Called by namesakes. Pure; nearly every article is done after a look for its ones.
import type { TextBlock } from '../model/mention';
import { isDigitCode } from './letters';

export interface Times {
  /** Before 1950: nobody of today was there. */
  readonly isOld: boolean;
  /** A history of such times, by many years: no body of today was there, even where arms are spoken of. */
  readonly isHistory: boolean;
  /** Before 1990: many states of today were not there yet. Only what is written as a year is one. */
  readonly isPast: boolean;
}

const ours: Times = { isOld: false, isHistory: false, isPast: false };

/** So many different years before 1950 only a history has. */
const many = 5;

/** One alone is a date that the news of today goes back to (`papers from before 1946`). */
const several = 2;

/** One year alone that is written so often is what the whole article tells of. */
const again = 4;

/** A word of the years round 1918 says as much as two such years. */
const thoseDays =
  /Brest-?Lit\p{L}+|Central Powers|Mittelmächte|Bolshevi|Bolschewi|bol[cs]he?vi[kc]|більшови|большеви|Hetmanat|гетьманат|гетманат/u;

/** Among so many years one may be a slip, or the day a law was at last undone. */
const perSlip = 6;

/** The times that the article tells of, by its years: two different ones at least, and none since. */
export function timesOf(blocks: readonly TextBlock[]): Times {
  const years = yearsIn(blocks);
  if (years.size === 0 || blocks.some((block) => isRead(block) && oursAt.test(block.text))) return ours;
  if (years.size < several) return timesOfOneYear(blocks, [...years][0] as number);
  const old = [...years].filter((year) => year >= 1750 && !isRound(year));
  const isOld = old.length >= several && old.filter((year) => year >= 1950).length * perSlip <= old.length;
  return {
    isOld,
    isHistory: isOld && old.length >= many,
    isPast: countWritten(blocks) >= several,
  };
}

const isRead = ({ region }: TextBlock): boolean => region !== 'aside';

/** Not that of a book (`Warszawa 2003`), nor the end of its span (`1919-2003`). */
const oursAt = /(?<!\d)(?:199\d|20\d\d)(?!\d)(?<!(?:1[89]\d\d[–-]|\(\p{Lu}\p{Ll}{2,15},? )\d{4})/u;

/** The one year is long gone, and written as a year again and again; of one before 1900 twice tells as much. */
function timesOfOneYear(blocks: readonly TextBlock[], only: number): Times {
  if (only >= 1950 || isRound(only)) return ours;
  const own = blocks.filter(isRead);
  const times = own.reduce((sum, { text }) => sum + (text.match(written)?.length ?? 0), 0);
  const isPast = times >= again || (times >= several && own.some(({ text }) => thoseDays.test(text)));
  const isHistory = times > 0 && only >= 1750 && only < 1900 && isNamedTwice(own, String(only));
  return isPast || isHistory ? { isOld: false, isHistory, isPast: true } : ours;
}

function isNamedTwice(own: readonly TextBlock[], word: string): boolean {
  let times = 0;
  for (const { text } of own) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++;
  }
  return times >= several;
}

/** A round number counts things rather than years. */
const isRound = (year: number): boolean => year % 50 === 0;

/** Numbers from 1500 to 1989. */
function yearsIn(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const block of blocks) {
    const { text } = block;
    // Of searches for one unit the engine has a quicker one than any loop here.
    for (let at = text.indexOf('1'); at >= 0 && isRead(block); at = text.indexOf('1', at + 1)) {
      const year = yearAt(text, at);
      if (year >= 1500 && year < 1990) years.add(year);
    }
  }
  return years;
}

/** The number of four digits that stands there by itself, else 0. */
function yearAt(text: string, at: number): number {
  for (let digit = 1; digit < 4; digit++) if (!isDigitCode(text.charCodeAt(at + digit))) return 0;
  if (isDigitCode(text.charCodeAt(at - 1)) || isDigitCode(text.charCodeAt(at + 4))) return 0;
  return Number(text.slice(at, at + 4));
}

const year = '1(?:[5-8]\\d\\d|9[0-8]\\d)(?!\\d)';
const months =
  '(?:January|February|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|Octo?ber|Oktober|Januar|Februar|März|Juni|Juli|Dezember|' +
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|(?:nov|déc)embre)';

/** What is written as a year; never `1500 дронів`. */
const written = new RegExp(
  [
    // `1906 р.`, `1970 roku`, `1937-му`, `1914–1918`
    `(?<![\\d.,])${year}(?:\\s?(?:r\\.|rok|р\\.|рр\\.|ро[кц]|г\\.|год|m\\.|met[aųu])|-(?:му|го)(?!\\p{L})|[–-]1\\d{3}(?!\\d))`,
    // `in 1937`, `since 1949`, `у 1937`
    `\\b(?:since|im Jahre?|seit)\\s${year}`,
    `(?:\\b(?:in|w)|(?<!\\p{L})[УуВв])\\s${year}(?=[\\s.,;)])(?!\\s\\p{Ll})`,
    // `1918 11 05`
    `(?<!\\d)${year}\\s[01]\\d\\s[0-3]\\d(?!\\d)`,
    // `20 maja 1881`, `June 1941`
    `(?<!\\d)\\d{1,2}\\.?\\s?\\p{Ll}{3,12}\\s${year}`,
    `\\b${months}\\s${year}`,
  ].join('|'),
  'gu',
);

/** How many different years are written as such. */
function countWritten(blocks: readonly TextBlock[]): number {
  const words = blocks.filter(isRead).flatMap(({ text }) => text.match(written) ?? []);
  return new Set(words.flatMap((word) => word.match(/1\d{3}/g) ?? [])).size;
}
