// Names that every country's body has ("Ministry of Defence"): the country comes from the words beside the place, else
// from the article's topic. Called by claim-rules.
import type { EntityId } from '../model/entity';
import type { Confidence } from '../model/mention';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import type { CountryWords } from './compile-country-words';
import { countryWordsOf } from './country-words';
import { isUpper } from './letters';
import type { LinkingKnowledge } from './linking-knowledge';
import { sentenceAt, wordsAfter, wordsBefore } from './sentence-at';
import type { FoldedWords } from './word-list';

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
  readonly candidates: readonly EntityId[];
  readonly place: HitPlace;
}

/** Which of the bodies is meant; `undefined` when the context points to a country none of them belongs to. */
export function chooseByCountry(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  question: Question,
): CountryChoice | undefined {
  const { candidates, place } = question;
  const ofCountry = (country: string) => candidates.find((entity) => knowledge.countriesOf(entity).includes(country));
  const beside = findCountryBeside(knowledge, evidence, place);
  if (beside !== undefined) {
    const entity = ofCountry(beside.country);
    return entity && { entity, evidence: `“${beside.word}” beside it`, confidence: 'certain', others: [] };
  }
  const named = candidates.filter((entity) => evidence.anchors.has(entity));
  const [only] = named;
  if (only !== undefined && named.length === 1)
    return { entity: only, evidence: 'the one named in full', confidence: 'certain', others: [] };
  const own = ofCountry(homeOf[evidence.language() ?? ''] ?? '');
  if (own !== undefined) return { entity: own, evidence: 'the country of this language', others: [] };
  const before = findOnlyCountryBefore(knowledge, evidence, place);
  if (before !== undefined) {
    const entity = ofCountry(before);
    return entity && { entity, evidence: `${before} named just before`, others: [] };
  }
  return chooseByTopic(rankCountries(knowledge, evidence), ofCountry);
}

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

function chooseByTopic(
  ranked: readonly { readonly country: string; readonly count: number }[],
  ofCountry: (country: string) => EntityId | undefined,
): CountryChoice | undefined {
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  if (second === undefined || first.count >= dominance * second.count) {
    const entity = ofCountry(first.country);
    return entity && { entity, evidence: `the article is about ${first.country}`, others: [] };
  }
  const [likely, ...others] = ranked.flatMap(({ country }) => ofCountry(country) ?? []);
  return likely && { entity: likely, evidence: 'several countries are in question', others };
}

/** The one country named in the sentence so far and in the one before it. */
function findOnlyCountryBefore(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: HitPlace,
): string | undefined {
  const { text } = place.block;
  const own = sentenceAt(text, place.start, place.end);
  const last = own.start === 0 ? own : sentenceAt(text, own.start - 1, own.start - 1);
  const words = evidence.wordsIn(text.slice(last.start, place.start));
  const { find, phrases } = countryWordsOf(knowledge);
  const named = new Set([
    ...words.words.flatMap((word) => find(word) ?? []),
    ...phrases.filter(([phrase]) => words.line.includes(` ${phrase} `)).map(([, country]) => country),
  ]);
  const [country] = named;
  return named.size === 1 ? country : undefined;
}

interface CountryWord {
  readonly country: string;
  readonly word: string;
}

/** `Ukraine’s Ministry of Defence`, `Polish Defence Ministry`, `Ministry of Defence of Lithuania`; the nearest word wins. */
function findCountryBeside(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: HitPlace,
): CountryWord | undefined {
  const { text } = place.block;
  const clause = wordsBefore(text, place.start, 3).replace(/^.*[.,;:!?…]\s/su, '');
  const before = /[.,;:!?…]\s*$/u.test(text.slice(Math.max(0, place.start - 40), place.start)) ? '' : clause;
  const after = wordsAfter(text, place.end, besideAfter(text.slice(place.end, place.end + 12)));
  const countries = countryWordsOf(knowledge);
  return (
    findInOrder(countries, evidence.wordsIn(after), 'first') ?? findInOrder(countries, evidence.wordsIn(before), 'last')
  );
}

/** How many words after the name may hold its country: `of the Netherlands`, or a genitive right after (`оборони Франції`). */
function besideAfter(next: string): number {
  if (/^\s(?:of|in|for|von|der|des|du|de la|w)\s/u.test(next)) return 4;
  return /^\s/.test(next) && isUpper(next.charAt(1)) && !/^\s[\p{Script=Latin}]+['’]/u.test(next) ? 1 : 0;
}

function findInOrder(
  { find, phrases }: CountryWords,
  text: FoldedWords,
  which: 'first' | 'last',
): CountryWord | undefined {
  const phrase = text.words.length < 2 ? undefined : phrases.find(([words]) => text.line.includes(` ${words} `));
  if (phrase !== undefined) return { word: phrase[0], country: phrase[1] };
  const words = which === 'first' ? text.words : text.words.toReversed();
  for (const word of words) {
    const country = find(word);
    if (country !== undefined) return { country, word };
  }
  return undefined;
}

const rankings = new WeakMap<ArticleEvidence, { readonly country: string; readonly count: number }[]>();

/** Countries by how often the article names them, most often first; worked out once for each article. */
function rankCountries(knowledge: LinkingKnowledge, evidence: ArticleEvidence) {
  const known = rankings.get(evidence);
  if (known !== undefined) return known;
  const { find, phrases } = countryWordsOf(knowledge);
  const { words, line } = evidence.articleWords();
  const counts = new Map<string, number>();
  const add = (country: string | undefined, times: number) => {
    if (country !== undefined && times > 0) counts.set(country, (counts.get(country) ?? 0) + times);
  };
  for (const word of words) add(find(word), 1);
  for (const [phrase, country] of phrases) add(country, line.split(` ${phrase} `).length - 1);
  const ranked = [...counts].map(([country, count]) => ({ country, count })).sort((a, b) => b.count - a.count);
  rankings.set(evidence, ranked);
  return ranked;
}
