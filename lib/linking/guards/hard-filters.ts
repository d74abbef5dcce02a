// Filters no evidence can outweigh: web addresses, the article's date and language, a genitive s, headlines in capitals.
// First step of link-mentions; each filter is a sentence of its own and has rows of its own in the tests.
import type { Interval, PartialDate } from '../../model/entity';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace, Place } from '../evidence/candidate';
import { type KnownRule, Spelling } from '../evidence/known-rule';
import { isLetterCode, isNumberCode, isSpaceCode } from '../text/letters';

/** What the spelling may mean at this place; no rules when it may mean nothing. */
export function keepPossible(place: HitPlace, evidence: ArticleEvidence): Spelling {
  const { spelling } = place;
  if (isInAddress(place)) return nothing;
  if (place.genitive && !isGenitiveLanguage(evidence.language())) return nothing;
  if (!spelling.isFiltered) return spelling;
  const possible = spelling.all.filter((rule) => isPossible(rule, place, evidence));
  return possible.length === spelling.all.length ? spelling : new Spelling(possible);
}

const nothing = new Spelling([]);

function isPossible({ isFiltered, match }: KnownRule, place: Place, evidence: ArticleEvidence): boolean {
  if (!isFiltered) return true;
  const { date } = evidence.query;
  if (match.date !== undefined && date !== undefined && !isWithin(match.date, date)) return false;
  const lang = match.langs === undefined ? undefined : evidence.language();
  if (lang !== undefined && match.langs?.includes(lang) === false) return false;
  return !(match.caps_off === true && isInCapitals(place));
}

/** German, Dutch and the Nordic languages stick an s to a name: `NATOs`. Elsewhere it makes a plural, or another word. */
export function isGenitiveLanguage(lang: string | undefined): boolean {
  return lang !== undefined && /^(?:de|nl|da|sv|no|nb|nn|is)$/.test(lang);
}

/**
 * Part of a web or mail address: `https://www.nato.int`, `facebook.com/umerov`, `press@nato.int`. What stands round the name says
 * so, not the name's own full stops.
 */
export function isInAddress({ block: { text }, start, end }: Place): boolean {
  let isMarked = false;
  let from = start;
  for (; from > 0 && start - from < 200; from--) {
    const code = text.charCodeAt(from - 1);
    if (isSpaceCode(code)) break;
    isMarked ||= isMark(code);
  }
  let to = end;
  for (; to < text.length && to - end < 200; to++) {
    const code = text.charCodeAt(to);
    if (isSpaceCode(code)) break;
    isMarked ||= isMark(code);
  }
  return isMarked && hasAddressMark(text, from, to) && isAddress(text.slice(from, to));
}

const isMark = (code: number): boolean => code === 0x2e || code === 0x3a || code === 0x40;

const isAddress = (run: string): boolean =>
  /:\/\/|^["'(«“]?www\.|[\w.-]@[\w-]+\.\w|\w\.[a-z]{2,6}\/|^\W*[\w-]+\.(?:com|org|net|int|ua|eu)\W*$/i.test(run);

/** Every address has a colon, an `@`, or a full stop before a letter or after `www`; that of a sentence makes none. */
function hasAddressMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0x40) return true;
    if (code === 0x2e && (isLatinLetter(text.charCodeAt(at + 1)) || /w/i.test(text.charAt(at - 1)))) return true;
  }
  return false;
}

const isLatinLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** `date` may lie within the interval, as far as its partial dates tell. */
export function isWithin({ from, to }: Interval, date: PartialDate): boolean {
  const cut = (bound: PartialDate) => date.slice(0, bound.length);
  return (
    (from === undefined || cut(from) >= from.slice(0, date.length)) &&
    (to === undefined || cut(to) <= to.slice(0, date.length))
  );
}

/**
 * Inside a run of three or more words in capitals: there an acronym cannot be told from a word. One that commas or question marks
 * part from its neighbours (`EDIP, SAFE, EDF`) is an item of a list.
 */
export function isInCapitals({ block: { text }, start, end }: Place): boolean {
  const own = text.slice(start, end);
  if (own !== own.toUpperCase()) return false;
  let count = own.split(/\s+/).length;
  if (count === 1 && isApart(text, start, -1) && isApart(text, end, 1)) return false;
  const first = Math.max(0, start - 80);
  for (let at = start; at > first && count < 3; ) {
    const to = skipBack(text, at, first, false);
    at = skipBack(text, to, first, true);
    const judged = judgeCapitals(text, at, to);
    if (judged < 0) break;
    count += judged;
  }
  const last = Math.min(text.length, end + 80);
  for (let at = end; at < last && count < 3; ) {
    const from = skipOn(text, at, last, false);
    at = skipOn(text, from, last, true);
    const judged = judgeCapitals(text, from, at);
    if (judged < 0) break;
    count += judged;
  }
  return count >= 3;
}

/** Nothing in capitals stands on that side of a single word, or it is another item of a list. */
function isApart(text: string, place: number, step: 1 | -1): boolean {
  const limit = step > 0 ? Math.min(text.length, place + 80) : Math.max(0, place - 80);
  const skip = step > 0 ? skipOn : skipBack;
  const from = skip(text, place, limit, false);
  const between = step > 0 ? text.slice(place, from) : text.slice(from, place);
  if (/[,;:/()?|•]/.test(between)) return true;
  const to = skip(text, from, limit, true);
  return to === from || judgeCapitals(text, Math.min(from, to), Math.max(from, to)) < 0;
}

const isInWord = (code: number): boolean =>
  isLetterCode(code) || isNumberCode(code) || code === 0x2d || code === 0x27 || code === 0x2019;

function skipBack(text: string, from: number, first: number, isWord: boolean): number {
  let at = from;
  while (at > first && isInWord(text.charCodeAt(at - 1)) === isWord) at--;
  return at;
}

function skipOn(text: string, from: number, last: number, isWord: boolean): number {
  let at = from;
  while (at < last && isInWord(text.charCodeAt(at)) === isWord) at++;
  return at;
}

/** 1 for a word in capitals, -1 for any other; 0 for what is none. A word begins with its first letter. */
function judgeCapitals(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isLetterCode(text.charCodeAt(at))) at++;
  if (at === to) return 0;
  const word = text.slice(at, to);
  return word === word.toUpperCase() && word !== word.toLowerCase() ? 1 : -1;
}
