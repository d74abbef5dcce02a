// A body with a year of long ago directly behind it: `Guvernul României din 1923`, `the Sejm of 1926`, and a heading `The Sejm in 1926`.
// No body of today was there.
// Called by forebears. Pure; nearly every place is done after a look at two letters.
import type { Place } from '../evidence/candidate';
import { isDigitCode } from '../text/letters';

/** What stands between a name and its year, wherever that is. */
const words: ReadonlySet<string> = new Set(['din', 'of', 'von', 'de', 'z', 'ze', 'з', 'із', 'від', 'iš', 'av', 'af']);

/** What dates as often what the body did (`the Senate in 1941 voted`), and says whose it was where the line ends behind the year. */
const ofHeadings: ReadonlySet<string> = new Set(['in', 'în', 'im', 'i', 'w', 'v', 'у', 'в']);

/** The longest of them. */
const longest = 3;

/** From here on some of today's were there. */
const ofToday = 1945;

/** True when a word for where from and a year before 1945 stand behind the name. */
export function isOfYearsAgo({ block: { text }, end }: Place): boolean {
  if (text.charCodeAt(end) !== spaceCode) return false;
  const gap = gapAfter(text, end + 1);
  if (gap < 0 || text.charCodeAt(gap + 1) !== oneCode || !isNumberOfFour(text, gap + 1)) return false;
  const year = Number(text.slice(gap + 1, gap + 5));
  if (year < 1750 || year >= ofToday) return false;
  const word = text.slice(end + 1, gap);
  return words.has(word) || (gap + 5 === text.length && ofHeadings.has(word));
}

const spaceCode = 0x20;
const oneCode = 0x31;

/** Where the space after a short word is, else -1. */
function gapAfter(text: string, start: number): number {
  for (let at = start + 1; at <= start + longest; at++) if (text.charCodeAt(at) === spaceCode) return at;
  return -1;
}

function isNumberOfFour(text: string, at: number): boolean {
  for (let digit = 1; digit < 4; digit++) if (!isDigitCode(text.charCodeAt(at + digit))) return false;
  return !isDigitCode(text.charCodeAt(at + 4));
}
