// Articles on times gone by: the Duma of 1906, a council of ministers of a people's republic, a Bundestag of envoys. Their bodies
// were called as today's are. Called by namesakes. Pure; nearly every article is done after a look for its ones.
import type { TextBlock } from '../../model/mention';
import { isDigitCode } from '../text/letters';

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

/** So much tells of those days even where one year is written, or none: years written so, and words for what is long gone. */
const enough = 3;

/** Among so many years one may be a slip, or the day a law was at last undone. */
const perSlip = 6;

/**
 * The times that the article tells of, by its years: two different ones at least, and none since. One that names somebody of today
 * is not read through for what else tells of old times.
 */
export function timesOf(blocks: readonly TextBlock[], namesAnyOfToday = false): Times {
  const years = yearsIn(blocks);
  if (years.size === 0 && (namesAnyOfToday || !namesMonarchy(blocks))) return ours;
  if (blocks.some((block) => isRead(block) && oursAt.test(block.text) && !isDateLine(block))) return ours;
  if (years.size < several) return timesOfOneYear(blocks, years);
  const isStamped = blocks.some((block) => isRead(block) && (stampAt.test(block.text) || isDateLine(block)));
  const old = [...years].filter((year) => year >= 1750 && !isRound(year));
  const isOld = old.length >= several && old.filter((year) => year >= 1950).length * perSlip <= old.length;
  return {
    isOld: isOld && !isStamped,
    isHistory: isOld && old.length >= many,
    isPast: countWritten(blocks) >= (isStamped ? several + 1 : several),
  };
}

const isRead = ({ region }: TextBlock): boolean => region !== 'aside';

/** Not that of a book (`Warszawa 2003`, `№ 1, 2008`), nor the end of its span (`1919-2003`), nor when a page went out (`27.03.2017, 23:42`). */
const oursAt =
  /(?<!\d)(?:199\d|20\d\d)(?!\d)(?!(?:[./-]\d\d[./-]\d\d)?,?\s\d{1,2}:\d\d)(?<!(?:1[89]\d\d[–—-]|\(\p{Lu}\p{Ll}{2,15},? |№ ?\d{1,3}, )\d{4})/u;

const stampAt = /(?<!\d)20\d\d(?:[./-]\d\d[./-]\d\d)?,?\s\d{1,2}:\d\d/;

/** `16.05.2021 aktualizacja 17.05.2021`, `luni, 26 decembrie 2016`: a short line of a date says when the page went out. */
const isDateLine = ({ text }: TextBlock): boolean =>
  text.length <= 60 && (dateInNumbers.test(text) || dateInWords.test(text));

const dateInNumbers = /(?<!\d)\d{1,2}[./]\d{1,2}[./]20\d\d(?!\d)/;

const dateInWords = /^(?:\p{L}{4,12},\s)?\d{1,2}\.?\s\p{L}{3,12},?\s20\d\d\.?$/u;

/** Of one year at most, long gone; one before 1900 that is named twice makes a history. */
function timesOfOneYear(blocks: readonly TextBlock[], years: ReadonlySet<number>): Times {
  const [year = 0] = years;
  if (year > 0 && isRound(year)) return ours;
  const own = blocks.filter(isRead);
  const times = year === 0 ? 0 : countMatches(own, written).length;
  const words = countWordsOf(own, year >= 1950);
  const isOfCentury = times > 0 && year >= 1750 && year < 1900 && isNamedTwice(own, String(year));
  const isHistory = isOfCentury || (year > 0 && year < 1945 && words >= enough && times + words >= again);
  return isHistory || isOfThoseDays(year, times, words) ? { isOld: false, isHistory, isPast: true } : ours;
}

function isNamedTwice(own: readonly TextBlock[], word: string): boolean {
  let times = 0;
  for (const { text } of own) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++;
  }
  return times >= several;
}

/** What is written of the year, if there is one, leaves no doubt. */
function isOfThoseDays(year: number, times: number, words: number): boolean {
  if (year > 0 && year < 1950 && times >= again) return true;
  return words > 0 && times + words >= enough;
}

/** Without any year only what names a state that ended in 1918 is worth a closer look. */
const namesMonarchy = (blocks: readonly TextBlock[]): boolean =>
  blocks.some((block) => isRead(block) && isOfMonarchy(block.text));

const isOfMonarchy = (text: string): boolean =>
  text.includes('стро-Угор') || text.includes('stro-Węg') || text.includes('tria-Hung');

const countMatches = (own: readonly TextBlock[], pattern: RegExp): readonly string[] =>
  own.flatMap(({ text }) => text.match(pattern) ?? []);

/** Different words for what is long gone; a state's full name says as much as two. */
function countWordsOf(own: readonly TextBlock[], isOfStatesOnly: boolean): number {
  const states = countMatches(own, goneStates).length > 0 ? 2 : 0;
  if (isOfStatesOnly) return states;
  return states + new Set(countMatches(own, thoseDays).map((word) => word.slice(0, 4).toLowerCase())).size;
}

const goneStates =
  /Rzecz(?:po|ypo)spolit\p{L}+ Ludow|RZECZYPOSPOLITEJ LUDOWEJ|Радянськ\p{L}+ Соціалістичн|Українськ\p{L}+ РСР|Lietuvos TSR|Tarybų Socialistin|Soviet Socialist|(?:German|Deutschen?) Demo[ck]rati\p{L}+ Republi|Československ\p{L}+ socialistick/gu;

/** Of the years round 1918, and between the wars. */
const thoseDays =
  /[Ii]nterbelic|[Ii]nterwar |[Mm]iędzywoj|[Mm]eziválečn|[Mm]edzivojn|[Tt]arpukar|[Ss]tarpkar|[Мм]іжвоєнн|II RP(?!\p{L})|II Rzeczyp|[Pp]iłsudczy|Директорі[їяюєй]|Петлюр|З?О?УНР|Antonescu|Decret\p{L}* Regal|rege\p{L}+ (?:Carol|Ferdinand)|Brest-?Lit\p{L}+|Central Powers|Mittelmächte|Bolshevi|Bolschewi|bol[cs]he?vi[kc]|bolszewi|bolševik|більшови|большеви|Hetmanat|[Гг]етьман|гетманат|[Аа]встро-?[Уу]гор|Austro-Węg|Austria-Hungary|Radziecka Rosja|Радянськ\p{L}+ Росі|Soviet Russia|Антант|Entent|Центральн\p{L}+ Рад|Rad[aęyz]\p{L}* Regencyjn|Naczelnik\p{L}* Państwa|Sejm\p{L}* Ustawodawcz|Lig[aiąę] Narodów|League of Nations|Tautų Sąjung|Steigiam\p{L}+ Seim|Valstybės Taryb|Raudon\p{L}+ armij/gu;

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
    `\\b(?:since|im Jahre?|seit|roce|roku|anul(?:ui)?)\\s${year}`,
    // `1934. gada`, `1934. aasta`
    `(?<![\\d.,])${year}\\.\\s(?:gad|aasta)`,
    `(?:\\b(?:in|w|din)|(?<!\\p{L})(?:[УуВв]|[Îî]n))\\s${year}(?=[\\s.,;)])(?!\\s\\p{Ll})`,
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
  return new Set(countMatches(blocks.filter(isRead), written).flatMap((word) => word.match(/1\d{3}/g) ?? [])).size;
}
