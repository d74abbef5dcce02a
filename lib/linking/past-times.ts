// An article on times gone by: the Duma of 1906, a Bundestag of envoys. Called by namesakes: where every year that is written
// lies before the bodies of today, their names mean those that were called so then. Pure; reads digits only, and no further
// than to the first year of our times, which nearly every article names.
import type { TextBlock } from '../model/mention';

const firstPast = 1750;
const firstOfOurs = 1950;
const lastOfOurs = 2099;

/** True when the article writes two different years of the past, and none of our times. */
export function isOfThePast(blocks: readonly TextBlock[]): boolean {
  let one = 0;
  let isTwo = false;
  for (const { text, region } of blocks) {
    if (region === 'aside') continue;
    for (let at = nextDigit(text, 0); at < text.length; at = nextDigit(text, at)) {
      const end = endOfNumber(text, at);
      const year = end - at === 4 ? Number(text.slice(at, end)) : 0;
      at = end;
      if (year >= firstOfOurs && year <= lastOfOurs) return false;
      if (!isPastYear(year)) continue;
      isTwo ||= one !== 0 && one !== year;
      one = year;
    }
  }
  return isTwo;
}

/** A round number counts things rather than years. */
const isPastYear = (year: number): boolean => year >= firstPast && year < firstOfOurs && year % 50 !== 0;

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
