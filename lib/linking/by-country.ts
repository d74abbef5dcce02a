// Names that every country's body has ("Ministry of Defence"): the country comes from the words beside the place, else
// from the article's topic. Called by claim-rules.
import type { EntityId } from '../model/entity';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import { type CountryWords, countryWordsOf } from './country-words';
import type { LinkingKnowledge } from './linking-knowledge';
import { wordsAfter, wordsBefore } from './sentence-at';
import type { FoldedWords } from './word-list';

/** The article's country must be named this many times as often as the next. */
const dominance = 2;

export interface CountryChoice {
  readonly entity: EntityId;
  readonly evidence: string;
  /** The others it may be, when no country dominates. */
  readonly others: readonly EntityId[];
}

/** Which of the bodies is meant; `undefined` when the context points to a country none of them belongs to. */
export function chooseByCountry(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { candidates, place }: { readonly candidates: readonly EntityId[]; readonly place: HitPlace },
): CountryChoice | undefined {
  const ofCountry = (country: string) => candidates.find((entity) => knowledge.countriesOf(entity).includes(country));
  const beside = findCountryBeside(knowledge, evidence, place);
  if (beside !== undefined) {
    const entity = ofCountry(beside.country);
    return entity && { entity, evidence: `“${beside.word}” beside it`, others: [] };
  }
  const ranked = rankCountries(knowledge, evidence);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const entity = ofCountry(first.country);
  if (second === undefined || first.count >= dominance * second.count) {
    return entity && { entity, evidence: `the article is about ${first.country}`, others: [] };
  }
  const [likely, ...others] = ranked.flatMap(({ country }) => ofCountry(country) ?? []);
  return likely && { entity: likely, evidence: 'several countries are in question', others };
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
  const before = /[.,;:!?…]\s*$/u.test(text.slice(0, place.start)) ? '' : clause;
  const isOf = /^\s(?:of|in|for|von|der|des|du|de la|w)\s/u.test(text.slice(place.end, place.end + 12));
  const after = isOf ? wordsAfter(text, place.end, 4) : '';
  const countries = countryWordsOf(knowledge);
  return (
    findInOrder(countries, evidence.wordsIn(after), 'first') ?? findInOrder(countries, evidence.wordsIn(before), 'last')
  );
}

function findInOrder(
  { find, phrases }: CountryWords,
  text: FoldedWords,
  which: 'first' | 'last',
): CountryWord | undefined {
  const phrase = phrases.find(([words]) => text.line.includes(` ${words} `));
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
