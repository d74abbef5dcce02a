// Names that every country's body has ("Ministry of Defence"): the country comes from the words beside the place, else
// from the article's topic. Called by link-mentions.
import type { EntityId } from '../../model/entity';
import type { Confidence } from '../../model/mention';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { Place } from '../evidence/candidate';
import type { CountryWord, CountryWords } from '../evidence/compile-country-words';
import { countryWordsOf } from '../evidence/country-words';
import type { KnownRule } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { isLatinCode, isLowerCode, isSpaceCode, isUpperCode } from '../text/letters';
import { sentenceAt, wordsAfter, wordsBefore } from '../text/sentence-at';
import type { Words } from '../text/words';
import { findBeforeTitle } from './country-of-title';
import { farCountries } from './far-countries';
import { findHomeCountry } from './home-country';
import { isBesideName, isOfAnotherNation, isOfSeveral, isSmallMinistry, saysThatCountry } from './ministry-wording';
import {
  findCountryOfGuests,
  findOnlyCountryOfPeople,
  type RankedCountry,
  rankAnchors,
  rankCountries,
} from './rank-countries';

/** The article's country must be named this many times as often as the next. */
const dominance = 2;

export interface CountryChoice {
  readonly entity: EntityId;
  readonly evidence: string;
  /** Absent: as sure as the rule is. */
  readonly confidence?: Confidence;
  /** The others it may be, when no country dominates. */
  readonly others: readonly EntityId[];
}

interface Question {
  readonly candidates: readonly KnownRule[];
  readonly place: Place;
  /** Words beside the place may speak against one of them. Asked only of those that come into question: it takes longer than all else. */
  readonly isForbidden: (candidate: KnownRule) => boolean;
}

/** Which of the bodies is meant; `undefined` when the context points to a country none of them belongs to. */
export function chooseByCountry(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  question: Question,
): CountryChoice | undefined {
  const { candidates, place, isForbidden } = question;
  if (isOfSeveral(place)) return undefined;
  const ofCountry = (country: string) =>
    candidates.find((candidate) => candidate.countries.includes(country) && !isForbidden(candidate))?.entity;
  const isSmall = isSmallMinistry(place);
  if (isSmall && !isBesideName(place)) return undefined;
  const beside = findCountryBeside(knowledge, evidence, place);
  if (beside !== undefined) return choose(ofCountry(beside.country), `“${beside.word}” beside it`, 'certain');
  if (isSmall) return undefined;
  const abroad = saysThatCountry(place) ? findOnlyCountryBefore(knowledge, evidence, place, homeOf.uk) : undefined;
  if (abroad !== undefined) return choose(ofCountry(abroad), `${abroad} named just before`);
  if (isOfAnotherNation(evidence, place)) return undefined;
  const only = findOnlyNamed(evidence, question);
  if (only !== undefined) return choose(only, 'the one named in full', 'certain');
  const language = evidence.language() ?? '';
  const paper = findCountryOfPaper(knowledge, evidence, language, ofCountry);
  const guest = language in neighboursOf ? findCountryOfGuests(knowledge, evidence, paper ?? '', ofCountry) : undefined;
  if (guest !== undefined) return choose(ofCountry(guest), 'only its people are named');
  const own = ofCountry(paper ?? '');
  if (own !== undefined) return choose(own, 'the country of this language');
  if (paper !== homeOf[language]) return undefined;
  const home = ofCountry(findHomeCountry(knowledge, evidence) ?? '');
  if (home !== undefined) return choose(home, 'its ministers are named without their country');
  const before = findOnlyCountryBefore(knowledge, evidence, place);
  if (before !== undefined) return choose(ofCountry(before), `${before} named just before`);
  const ranked = rankCountries(knowledge, evidence);
  const isOfMany = candidates.length >= many;
  if (ranked.length === 0) return chooseByTopic(rankAnchors(knowledge, evidence), ofCountry, isOfMany);
  return chooseByTopic(ranked, ofCountry, isOfMany, () => findOnlyCountryOfPeople(knowledge, evidence, ofCountry));
}

function findOnlyNamed(evidence: ArticleEvidence, { candidates, isForbidden }: Question): EntityId | undefined {
  let only: EntityId | undefined;
  for (const candidate of evidence.namedOf(candidates)) {
    if (candidate.entity === only || isForbidden(candidate)) continue;
    if (only !== undefined) return undefined;
    only = candidate.entity;
  }
  return only;
}

const choose = (entity: EntityId | undefined, evidence: string, confidence?: Confidence): CountryChoice | undefined =>
  entity && { entity, evidence, others: [], ...(confidence === undefined ? {} : { confidence }) };

/** Newspapers in these languages mean their own country's ministry when they name none. */
const homeOf: Readonly<Record<string, string>> = {
  uk: 'UA',
  de: 'DE',
  fr: 'FR',
  nl: 'NL',
  es: 'ES',
  pl: 'PL',
  lt: 'LT',
  lv: 'LV',
  et: 'EE',
  sv: 'SE',
  da: 'DK',
  no: 'NO',
  fi: 'FI',
  it: 'IT',
  cs: 'CZ',
  ro: 'RO',
  hu: 'HU',
};

/** Countries that write in the language of a larger neighbour; those that write Spanish are all further off. */
const neighboursOf: Readonly<Record<string, readonly string[]>> = { de: ['AT', 'CH'], fr: ['BE', 'CH'], nl: ['BE'] };

/**
 * A German article that names Austria and hardly Germany is of an Austrian paper; one that names China three times and never
 * Germany means China's ministry. Papers in languages of one country write of it without naming it.
 */
function findCountryOfPaper(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  language: string,
  ofCountry: (country: string) => EntityId | undefined,
): string | undefined {
  const home = homeOf[language];
  const neighbours = neighboursOf[language];
  if (neighbours === undefined && language !== 'es') return isOfFinland(knowledge, evidence, language) ? 'FI' : home;
  const named = [...rankCountries(knowledge, evidence), ...rankAnchors(knowledge, evidence)];
  const own = named.find(({ country }) => country === home);
  const neighbour = named.find(({ country }) => neighbours?.includes(country));
  if (own !== undefined) return isAboutTwin(own, neighbour) ? neighbour.country : home;
  if (neighbour !== undefined) return neighbour.country;
  const [first, second] = named;
  if (first === undefined || first.country === 'UA') return home;
  const isAlone = second === undefined && first.country !== 'IL' && ofCountry(first.country) === undefined;
  return first.count >= (isAlone ? twice : oftenEnough) ? first.country : home;
}

/** So many times as often as Sweden: Swedish papers write much of Finland. */
const neighbourly = 4;

/** Finland’s papers and authorities write Swedish, too; they name Finland, and hardly ever Sweden. */
function isOfFinland(knowledge: LinkingKnowledge, evidence: ArticleEvidence, language: string): boolean {
  if (language !== 'sv') return false;
  const ranked = rankCountries(knowledge, evidence);
  const countOf = (code: string): number => ranked.find(({ country }) => country === code)?.count ?? 0;
  return countOf('FI') >= Math.max(dominance, neighbourly * countOf('SE'));
}

/** Austria’s bodies are called as Germany’s are: an article that names it twice as often as Germany means Austria’s. */
const isAboutTwin = (own: RankedCountry, other: RankedCountry | undefined): other is RankedCountry =>
  other !== undefined && other.country === 'AT' && other.count >= dominance * own.count;

/**
 * So often an article names the country that it is about; one that nobody here deals with, and that alone is named, need not be
 * named so often. Of Israel’s arms papers write without naming their own country.
 */
const oftenEnough = 3;
const twice = 2;

function chooseByTopic(
  ranked: readonly RankedCountry[],
  ofCountry: (country: string) => EntityId | undefined,
  isOfMany: boolean,
  ofPeople: () => string | undefined = () => undefined,
): CountryChoice | undefined {
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  if (second === undefined || first.count >= dominance * second.count) {
    const entity = ofCountry(first.country);
    return entity && { entity, evidence: `the article is about ${first.country}`, others: [] };
  }
  // Azerbaijan’s ministry is no neighbour’s; America’s bear another name.
  const isNobodys = ({ country, count }: RankedCountry): boolean =>
    ofCountry(country) === undefined &&
    (country === first.country ? country !== 'US' : farCountries.has(country) && dominance * count > first.count);
  if (isOfMany && ranked.some(isNobodys)) return undefined;
  const own = ofPeople();
  const rest = ranked.filter(({ country }) => country !== own);
  const order = own === undefined ? rest : [{ country: own }, ...rest];
  const [likely, ...others] = order.flatMap(({ country }) => ofCountry(country) ?? []);
  return likely && { entity: likely, evidence: 'several countries are in question', others };
}

/** A name that the bodies of so many countries have, those of all may have. */
const many = 5;

/** The one country named in the sentence so far and in the one before it; `own` does not count. */
function findOnlyCountryBefore(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: Place,
  own?: string,
): string | undefined {
  const { text } = place.block;
  const current = sentenceAt(text, place.start, place.end);
  const last = current.start === 0 ? current : sentenceAt(text, current.start - 1, current.start - 1);
  const words = evidence.cutWords(text, last.start, place.start);
  const named = countryWordsOf(knowledge).countIn(words);
  if (own !== undefined) named.delete(own);
  const [country] = named.keys();
  return named.size === 1 ? country : undefined;
}

/** `Ukraine’s Ministry of Defence`, `Polish Defence Ministry`, `Ministry of Defence of Lithuania`; the nearest word wins. */
function findCountryBeside(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { block: { text }, start, end }: Place,
): CountryWord | undefined {
  const countries = countryWordsOf(knowledge);
  const to = wordsAfter(text, end, besideAfter(text, end) || besideFrench(text, start, end));
  const after = to === end ? undefined : findIn(countries, evidence.wordsIn(text, end, to), 'first');
  if (after !== undefined) return after;
  const clause = startOfClause(text, start);
  const joint = joints.exec(text.slice(clause, start))?.[0].length ?? 0;
  const from = clause + joint;
  const before = from === start ? undefined : findIn(countries, evidence.wordsIn(text, from, start), 'last');
  if (before !== undefined) return before;
  const titled = findBeforeTitle(text, start);
  return titled && findIn(countries, evidence.wordsIn(text, titled.start, titled.end), 'last');
}

/** `sends drones to Ukraine as the Ministry of Defence …`: a new clause begins. */
const joints = /^.*\s(?:as|while|when|where|that|which|after|before|but|because|since|if)\s/su;

/** How many words after the name may hold its country: `of the Netherlands`, or a genitive right after (`оборони Франції`). */
function besideAfter(text: string, end: number): number {
  if (!isSpaceCode(text.charCodeAt(end))) return 0;
  const after = text.slice(end + 1, end + 12);
  if (links.test(after)) return 4;
  if (frenchLinks.test(after) || twoWordGenitive.test(after)) return 2;
  return isUpperCode(text.charCodeAt(end + 1)) && !hasLatinGenitive(text, end + 1) ? 1 : 0;
}

/** `le ministère de la Défense polonais`: in French the adjective follows. */
const besideFrench = (text: string, start: number, end: number): number =>
  isSpaceCode(text.charCodeAt(end)) && isLowerCode(text.charCodeAt(end + 1)) && text.startsWith('inistère', start + 1)
    ? 1
    : 0;

const links = /^(?:(?:of|in|for|von|der|des|du|de la|à|w)\s|de l['’])/;

// Letters are listed: engines take milliseconds for a Unicode class at its first use.

/** `de Pologne`, `d’Ukraine`: countries that stand without an article. */
const frenchLinks = /^d(?:e\s|['’])[A-ZÀ-ÖØ-Þ]/;

/** `МЗС Нової Зеландії`, `Міністерство оборони Республіки Польща`: countries of two words. */
const twoWordGenitive = /^(?:[А-ЯҐЄІЇ][а-яґєії]+ої [А-ЯҐЄІЇ]|Республіки |Королівств)/;

/** `Ukraine’s` after the name belongs to what follows. */
function hasLatinGenitive(text: string, from: number): boolean {
  let at = from;
  while (at < from + longestGenitive && isLatinCode(text.charCodeAt(at))) at++;
  return at > from && "'’".includes(text.charAt(at));
}

const longestGenitive = 10;

/** Where the last three words before the place begin, if no punctuation parts them from it or from each other. */
function startOfClause(text: string, start: number): number {
  const first = wordsBefore(text, start, 3);
  let last = start;
  while (last > first && isSpaceCode(text.charCodeAt(last - 1))) last--;
  for (let at = last; at > first; at--) {
    if (!partsClauses(text.charCodeAt(at - 1))) continue;
    if (at === last ? start - last < 40 : isSpaceCode(text.charCodeAt(at))) return at;
  }
  return first;
}

/** One of `.,;:!?…`. */
const partsClauses = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f || code === 0x2026;

function findIn(countries: CountryWords, words: Words, which: 'first' | 'last'): CountryWord | undefined {
  const phrase = countries.findPhrase(words);
  return phrase ?? (which === 'first' ? countries.findFirst(words) : countries.findLast(words));
}
