// Filters no evidence can outweigh: web addresses, the article's date and language, a genitive s, headlines in capitals.
// First step of link-mentions; each filter is a sentence of its own and has rows of its own in the tests.
import type { Interval, PartialDate } from '../model/entity';
import type { FormRule } from '../model/name';
import type { ArticleEvidence } from './article-evidence';
import { type HitPlace, modeOf } from './candidate';

/** The place without the rules that cannot apply; `undefined` when none is left. */
export function keepPossible(place: HitPlace, evidence: ArticleEvidence): HitPlace | undefined {
  if (isInAddress(place)) return undefined;
  if (place.genitive === true && !isGenitiveLanguage(evidence.language())) return undefined;
  const rules = place.rules.filter((rule) => modeOf(rule) !== 'never' && isPossible(rule, place, evidence));
  return rules.length === 0 ? undefined : { ...place, rules };
}

function isPossible({ match }: FormRule, place: HitPlace, { query, language }: ArticleEvidence): boolean {
  if (match.date !== undefined && query.date !== undefined && !isWithin(match.date, query.date)) return false;
  const lang = match.langs === undefined ? undefined : language();
  if (lang !== undefined && match.langs?.includes(lang) === false) return false;
  return !(match.caps_off === true && isInCapitals(place));
}

/** German, Dutch and the Nordic languages stick an s to a name: `NATOs`. Elsewhere it makes a plural, or another word. */
export function isGenitiveLanguage(lang: string | undefined): boolean {
  return lang !== undefined && /^(?:de|nl|da|sv|no|nb|nn|is)$/.test(lang);
}

/** Part of a web or mail address: `https://www.nato.int`, `facebook.com/umerov`, `press@nato.int`. */
export function isInAddress({ block: { text }, start, end }: HitPlace): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && !/\s/.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 200 && !/\s/.test(text.charAt(to))) to++;
  const run = text.slice(from, to);
  if (!/[.:@]/.test(run)) return false;
  return /:\/\/|^["'(«“]?www\.|[\w.-]@[\w-]+\.\w|\w\.[a-z]{2,6}\/|^\W*[\w-]+\.(?:com|org|net|int|ua|eu)\W*$/i.test(run);
}

/** `date` may lie within the interval, as far as its partial dates tell. */
export function isWithin({ from, to }: Interval, date: PartialDate): boolean {
  const cut = (bound: PartialDate) => date.slice(0, bound.length);
  return (
    (from === undefined || cut(from) >= from.slice(0, date.length)) &&
    (to === undefined || cut(to) <= to.slice(0, date.length))
  );
}

/** Inside a run of three or more words in capitals: there an acronym cannot be told from a word. */
export function isInCapitals({ block: { text }, start, end }: HitPlace): boolean {
  const before = text.slice(Math.max(0, start - 80), start).match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  const after = text.slice(end, end + 80).match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  const own = text.slice(start, end);
  if (own !== own.toUpperCase()) return false;
  return own.split(/\s+/u).length + countCapitals(before.reverse()) + countCapitals(after) >= 3;
}

function countCapitals(words: readonly string[]): number {
  const first = words.findIndex((word) => word !== word.toUpperCase() || word === word.toLowerCase());
  return first === -1 ? words.length : first;
}
