// A surname directly after one of its bearer's own first names is a full name, though nobody wrote it down in that spelling:
// `Oleksii Reznikow` mixes an English and a Polish spelling, `Троельсом Поульсеном` leaves a name out, and most full names in
// a case other than the first are not in the index at all (lib/knowledge/compile/joined-forms). The place then begins at the first
// name and needs no other proof. A surname directly after the name of a body (`глава Єврокомісії Кубілюс`) is marked as such.
// Called by link-mentions once the places are known; knows no single person.
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace, Place } from '../evidence/candidate';
import { type KnownRule, Spelling, toFullName } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { isHyphenCode, isLetterCode, isLowerCode, isUpperCode } from '../text/letters';
import { skipSpacesBack } from '../text/sentence-at';
import { foldName, givenNamesOf } from './given-names';
import { joinInitial, mayStandBefore } from './glued-initial';
import { isOwnFirstName } from './own-first-name';

/** The places with their first names taken in, in their order and still not overlapping. */
export function joinFirstNames(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): readonly HitPlace[] {
  const joined: HitPlace[] = [];
  for (const place of places) {
    const last = joined[joined.length - 1];
    const before = last?.block === place.block ? last : undefined;
    const whole = takeIn(knowledge, evidence, place, before);
    if (before === undefined || whole.start >= before.end) joined.push(whole);
    // `Марка` of `Марка Рютте` is somebody's surname, too, and so is the `Мадяр` of `Роберт «Мадяр» Бровді`.
    else if (whole.start <= before.start) joined[joined.length - 1] = whole;
    else joined.push(place);
  }
  return joined;
}

function takeIn(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: HitPlace,
  before: HitPlace | undefined,
): HitPlace {
  if (place.spelling.surnames.length === 0) return place;
  if (before !== undefined && isBodyBeside(before, place)) return { ...place, isAfterBody: true };
  return joinFirstName(knowledge, evidence, place);
}

/** `Єврокомісії` of `речник Єврокомісії Реньє`: a name that needs little proof, and of no person. */
function isBodyBeside({ end, spelling }: HitPlace, { block, start }: HitPlace): boolean {
  if (end === start || skipSpacesBack(block.text, start) !== end) return false;
  return spelling.free.length + spelling.byCountry.length > 0 && spelling.rules.every(({ isPerson }) => !isPerson);
}

/** The place of a surname with the first name or the glued initials before it; the same place where none is. */
export function joinFirstName(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): HitPlace {
  const { block, spelling } = place;
  const { start, end } = wordBefore(place);
  if (start < 0) return joinInitial(knowledge, evidence, place);
  const question = {
    word: foldName(knowledge, block.text.slice(start, end)),
    isGivenName: knowledge.isGivenName,
    language: () => evidence.language(),
  };
  const isBearer = ({ entity }: KnownRule) =>
    isOwnFirstName({ ...question, names: givenNamesOf(knowledge, entity).names });
  const bearers = spelling.surnames.filter(isBearer);
  return bearers.length === 0 ? place : { ...place, start, spelling: new Spelling(bearers.map(toFullName)) };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const noWord: Span = { start: -1, end: -1 };
/** Nor a letter directly before. */
const noLetter: Span = { start: -1, end: -1 };

/** The capitalised word directly before; an initial is none, nor the second half of another name. */
function wordBefore({ block: { text }, start }: Place): Span {
  const end = skipSpacesBack(text, start);
  if (end === start || end < 3) return noWord;
  const isCapitals = isUpperCode(text.charCodeAt(start)) && isUpperCode(text.charCodeAt(start + 1));
  const found = wordThatEnds(text, end, isCapitals);
  return found === noLetter ? wordThatEnds(text, endBeforeNickname(text, end), isCapitals) : found;
}

function wordThatEnds(text: string, end: number, isCapitals: boolean): Span {
  const half = startOfWord(text, end, isCapitals);
  if (half === behindNoLetter) return noLetter;
  const isHalf = half > 0 && isHyphenCode(text.charCodeAt(half - 1)) && half < end - 1;
  const from = isHalf ? startOfWord(text, half - 1, isCapitals) : half;
  if (from < 0 || (isHalf ? half - 1 : end) - from < 3) return noWord;
  return from === 0 || mayStandBefore(text.charCodeAt(from - 1)) ? { start: from, end } : noWord;
}

/** Where the word ends that stands before a nickname: `Роберт` of `Роберт «Мадяр» Бровді`. The same end where there is none. */
function endBeforeNickname(text: string, end: number): number {
  if (!isClosing(text.charCodeAt(end - 1))) return end;
  const last = Math.max(0, end - longestNickname);
  for (let at = end - 3; at > last; at--) if (openings.includes(text.charAt(at))) return skipSpacesBack(text, at);
  return end;
}

/** `"`, `)`, `»`, `“`, `”` */
const isClosing = (code: number): boolean =>
  code === 0x22 || code === 0x29 || code === 0xbb || code === 0x201c || code === 0x201d;
const openings = '«“„"(';
const longestNickname = 24;

const longestFirstName = 40;

/**
 * Where the word of a capital and small letters begins that ends before `end`, in a headline of capitals one of capitals;
 * negative when there is none.
 */
function startOfWord(text: string, end: number, isCapitals: boolean): number {
  const isFurther = (code: number) =>
    isLowerCode(code) || isInvisible(code) || isApostrophe(code) || (isCapitals && isUpperCode(code));
  let at = end - 1;
  const last = Math.max(0, end - longestFirstName);
  while (at > last && isFurther(text.charCodeAt(at))) at--;
  if (at === end - 1 && !isLetterCode(text.charCodeAt(at))) return behindNoLetter;
  if (isCapitals && !isUpperCode(text.charCodeAt(at))) at++;
  return at >= 0 && at < end && isUpperCode(text.charCodeAt(at)) ? at : -1;
}

const behindNoLetter = -2;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Combining marks, soft hyphens and zero-width characters, as lib/matching leaves them out. */
const isInvisible = (code: number): boolean =>
  (code >= 0x300 && code < 0x370) ||
  code === 0xad ||
  (code >= 0x200b && code < 0x2010) ||
  otherInvisible.includes(code);

const otherInvisible: readonly number[] = [0x2060, 0xfe0e, 0xfe0f, 0xfeff];
