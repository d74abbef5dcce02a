// A surname directly after one of its bearer's own first names is a full name, though nobody wrote it down in that spelling:
// `Oleksii Reznikow` mixes an English and a Polish spelling, `Троельсом Поульсеном` leaves a name out. The place then begins
// at the first name and needs no other proof. A surname directly after the name of a body (`глава Єврокомісії Кубілюс`) is
// marked as such. Called by link-mentions once the places are known; knows no single person.
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace, Place } from './candidate';
import { foldName, givenNamesOf, isSlipOf, stemOf } from './given-names';
import { type KnownRule, Spelling, toFullName } from './known-rule';
import { isHyphenCode, isLowerCode, isSpaceCode, isUpperCode } from './letters';
import type { LinkingKnowledge } from './linking-knowledge';

/** The places with their first names taken in, in their order and still not overlapping. */
export function joinFirstNames(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): readonly HitPlace[] {
  let last: HitPlace | undefined;
  return places.map((place) => {
    const before = last?.block === place.block ? last : undefined;
    last = place;
    if (place.spelling.surnames.length === 0) return place;
    if (before !== undefined && isBodyBeside(before, place)) return { ...place, isAfterBody: true };
    return joinFirstName(knowledge, evidence, { place, from: before?.end ?? 0 });
  });
}

/** `Єврокомісії` of `речник Єврокомісії Реньє`: a name that needs little proof, and of no person. */
function isBodyBeside({ end, spelling }: HitPlace, { block, start }: HitPlace): boolean {
  if (end !== start - 1 || !isSpaceCode(block.text.charCodeAt(end))) return false;
  return spelling.free.length + spelling.byCountry.length > 0 && spelling.rules.every(({ isPerson }) => !isPerson);
}

function joinFirstName(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { place, from }: { readonly place: HitPlace; readonly from: number },
): HitPlace {
  const { block, spelling } = place;
  const start = wordBefore(place);
  if (start < from) return place;
  const word = foldName(knowledge, block.text.slice(start, place.start - 1));
  const bearers = spelling.surnames.filter(({ entity }) => isFirstName(knowledge, evidence, { word, entity }));
  return bearers.length === 0 ? place : { ...place, start, spelling: new Spelling(bearers.map(toFullName)) };
}

/** Where the capitalised word directly before begins; -1 if none does. An initial is none, nor the second half of another name. */
function wordBefore({ block: { text }, start }: Place): number {
  const end = start - 1;
  if (end < 3 || !isSpaceCode(text.charCodeAt(end))) return -1;
  const half = startOfWord(text, end);
  const isHalf = half > 0 && isHyphenCode(text.charCodeAt(half - 1)) && half < end - 1;
  const from = isHalf ? startOfWord(text, half - 1) : half;
  if (from < 0 || (isHalf ? half - 1 : end) - from < 3) return -1;
  return from === 0 || isSpaceCode(text.charCodeAt(from - 1)) || '«“"„(—–'.includes(text.charAt(from - 1)) ? from : -1;
}

const longestFirstName = 40;

/** Where the word of a capital and small letters begins that ends before `end`; -1 when there is none. */
function startOfWord(text: string, end: number): number {
  let at = end - 1;
  const last = Math.max(0, end - longestFirstName);
  while (at > last && (isLowerCode(text.charCodeAt(at)) || "’'ʼ".includes(text.charAt(at)))) at--;
  return at >= 0 && isUpperCode(text.charCodeAt(at)) ? at : -1;
}

/** Endings that the cases of a first name may have, folded; only in languages that decline names. */
const endings: Readonly<Record<string, RegExp>> = {
  uk: /^(?:а|у|ові|ом|ем|єм|єві|еві|і|ї|и|ою|ею|єю|ю|я|о|й)$/u,
  ru: /^(?:а|у|ом|ем|е|и|ой|ей|ю|я|й)$/u,
  pl: /^(?:a|owi|em|iem|ie|u|y|e|i|ego|emu|im|ym)$/u,
  lt: /^(?:as|is|us|ys|ius|jus|o|io|aus|iaus|jaus|ui|iui|umi|iu|u|a|i|e|es|os|ai|ei|oje|ej[eu])$/u,
  lv: /^(?:s|is|us|a|am|u|as|ai|i|im|e|es|ei)$/u,
  cs: /^(?:a|ovi|em|u|e|y|ou|i)$/u,
  sk: /^(?:a|ovi|om|u|e|y|ou|i)$/u,
};

function isFirstName(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { word, entity }: { readonly word: string; readonly entity: KnownRule['entity'] },
): boolean {
  const { names } = givenNamesOf(knowledge, entity);
  if (names.includes(word)) return true;
  const own = names.map(stemOf).filter((stem) => stem.length >= 3 && word.startsWith(stem));
  const isSlip = names.some((name) => isSlipOf(word, name));
  // The language is asked last: telling it takes many words of the article.
  if ((own.length === 0 && !isSlip) || knowledge.isGivenName(word)) return false;
  if (isSlip) return true;
  const cases = endings[evidence.language() ?? ''];
  return cases !== undefined && own.some((stem) => cases.test(word.slice(stem.length)));
}
