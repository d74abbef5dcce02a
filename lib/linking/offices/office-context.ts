// What stands round the wording of an office: its country, and the words that show that no present holder is meant, or that
// the holder's name stands there anyway. Called by link-offices; every question here errs on the side of "do not mark".
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { OfficePlace } from '../evidence/candidate';
import type { OfficeKnowledge } from '../evidence/office-knowledge';
import { sentenceAt, wordsBefore } from '../text/sentence-at';
import { hasNameBeside, isPlural } from './office-name-beside';

export interface BesideCountry {
  readonly country: string;
  /** The wording with its country: what stands before and after is asked from here. */
  readonly whole: OfficePlace;
}

/** `Ukraine’s`, `ukraiński`, `US-` directly before, or `of the Netherlands`, `України` directly after. */
export function findOfficeCountry(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  place: OfficePlace,
): BesideCountry | undefined {
  const before = findBefore(knowledge, evidence, place);
  // `польський президент Україні пообіцяв`: an adjective holds the place of the country.
  const isAdjective = before !== undefined && slavicAdjective.test(place.text.slice(before.whole.start, place.start));
  return isAdjective ? before : (findAfter(knowledge, evidence, place) ?? before);
}

const slavicAdjective = /^\p{L}*(?:[сц]ьк|[sc]k)\p{L}{1,3}[\s-]$/u;

function findBefore(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  { text, start, end }: OfficePlace,
): BesideCountry | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  for (const pattern of [twoWordsBefore, oneWordBefore]) {
    const words = pattern.exec(before)?.[1];
    // `U.S.` belongs to what follows, the end of a sentence does not.
    if (words !== undefined && endsSentence.test(words)) continue;
    const country = words && countryIn(knowledge, evidence, words.replace(/['’ʼ]s?$/u, ''));
    if (words && country) {
      const from = before.lastIndexOf(words);
      return { country, whole: { text, start: start - before.length + from, end } };
    }
  }
  return undefined;
}

const endsSentence = /\p{Ll}\.(?:\s|$)/u;
const twoWordsBefore = /(?<![\p{L}\p{N}])(\p{L}[\p{L}.]*\s\p{L}[\p{L}.]*(?:['’ʼ]s?)?)\s$/u;
const oneWordBefore = /(?<![\p{L}\p{N}])(\p{L}[\p{L}.]*(?:['’ʼ]s?)?)[\s-]$/u;

function findAfter(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  { text, start, end }: OfficePlace,
): BesideCountry | undefined {
  const after = text.slice(end, end + 80);
  const link = knowledge.of.find((word) => new RegExp(`^\\s${word}[\\s'’]?`, 'u').test(after));
  const rest = link === undefined ? after.trimStart() : after.slice(link.length + 1).trimStart();
  if (link === undefined && !hasGenitiveAfter(evidence, after)) return undefined;
  for (const pattern of [/^\p{L}[\p{L}.-]*\s\p{L}[\p{L}-]*/u, /^\p{L}[\p{L}.-]*/u]) {
    // The full stop of `U.S.` belongs to it, that of a sentence does not.
    const words = pattern.exec(rest)?.[0].replace(/(?<=\p{L}{2})\.$/u, '');
    const country = words && countryIn(knowledge, evidence, words);
    if (words && country) return { country, whole: { text, start, end: end + after.indexOf(rest) + words.length } };
  }
  return undefined;
}

/** Without a word between, only Slavic languages put the country there: `prezydent Ukrainy`, but `Ukrainos prezidentas Lietuvoje`. */
function hasGenitiveAfter(evidence: ArticleEvidence, after: string): boolean {
  if (!/^\s\p{Lu}/u.test(after) || otherCase.test(after)) return false;
  return /^(?:uk|ru|be|pl|cs|sk|bg|mk|hr|sr|bs|sl|$)/.test(evidence.language() ?? '');
}

/** `Президент Україні пообіцяв`: what is promised to it is not whose president it is. */
const otherCase = /^\s(?:Україн(?:а|і|у|ою)|Ukrain(?:a|ie|ę|ą)|Pols(?:ka|ce|kę|ką))(?!\p{L})/u;

/** The country between the first word of a title and its last: `szef polskiej dyplomacji`, `очільник німецького МЗС`. */
export function findCountryWithin(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  { text, end }: OfficePlace,
): { readonly country: string; readonly tail: string; readonly end: number } | undefined {
  const found = /^\s(\p{L}+)\s(\p{L}+)/u.exec(text.slice(end, end + 60));
  const country = found === null ? undefined : countryIn(knowledge, evidence, found[1] ?? '');
  return country && found ? { country, tail: found[2] ?? '', end: end + found[0].length } : undefined;
}

function countryIn({ countries }: OfficeKnowledge, evidence: ArticleEvidence, words: string): string | undefined {
  // `us` is no country, `US` is one.
  if (words.length <= 3 && words !== words.toUpperCase()) return undefined;
  const folded = evidence.wordsIn(words, 0, words.length);
  if (folded.count === 1) return countries.countryAt(folded, 0);
  return countries.ofWhole(folded);
}

/** Former, deputy, "became", another man's name, a year gone by: the words do not name today's holder. */
export function isNoHolder(
  knowledge: OfficeKnowledge,
  evidence: ArticleEvidence,
  { place, needsWith }: { readonly place: OfficePlace; readonly needsWith: boolean },
): boolean {
  const { text, start } = place;
  const clause = text
    .slice(wordsBefore(text, start, 4), start)
    .replace(/^.*[.,;:!?…()«»“”"—–]/su, '')
    .replace(asSomebodySays, ' ');
  if (needsWith && !knowledge.with.includes(evidence.wordsIn(clause, 0, clause.length).last)) return true;
  if (/[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  const own = clause.replace(ofOthers, '');
  const before = evidence.wordsIn(own, 0, own.length);
  if (/(?:^|\s)kaip\s$/iu.test(clause) || evidence.findWord(knowledge.denied, before) !== undefined) return true;
  if (isPlural(place)) return true;
  const isCountry = (word: string) => countryIn(knowledge, evidence, word) !== undefined;
  return hasNameBeside(place, isCountry) || isOtherTime(evidence, place);
}

/** `як повідомив президент Чехії`, `as well as the president`: not what somebody is, but who says so, or one more. */
const asSomebodySays = /(?:^|\s)(?:як\s\p{L}+(?:[аиіїу]в|ла|є|[иї]ть)|(?:as\s)?well\sas)(?=\s)/iu;

/** `майбутні перемовини з президентом США`, `was appointed by the Ukrainian president`: said of somebody or something else. */
const ofOthers =
  /^.*(?:^|\s)(?:with|by|between|before|after|з|із|зі|між|перед|після|z|ze|przed|między|mit|nach|zwischen|avec|par|après|su|prieš)(?=\s)/iu;

/** The sentence names an earlier year than the article's: then it may tell of another holder. Years to come are of plans. */
function isOtherTime({ query }: ArticleEvidence, { text, start, end }: OfficePlace): boolean {
  const sentence = sentenceAt(text, start, end);
  const years = text.slice(sentence.start, sentence.end).match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  return years.some((year) => year < (query.date ?? '').slice(0, 4));
}
