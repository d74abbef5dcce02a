// Names that every country's body has ("Ministry of Defence"): the country comes from the words beside the place, else
// from the article's topic. Called by claim-rules.
import type { EntityId } from '../model/entity';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import type { LinkingKnowledge } from './linking-knowledge';
import { wordsAfter, wordsBefore } from './sentence-at';

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
  const before = /[.,;:!?…]\s*$/u.test(text.slice(0, place.start)) ? [] : clause.split(' ').reverse();
  const isOf = /^\s(?:of|in|for|von|der|des|du|de la|w)\s/u.test(text.slice(place.end, place.end + 12));
  const after = isOf ? wordsAfter(text, place.end, 3).split(' ') : [];
  for (const word of [...after, ...before]) {
    const country = findCountry(knowledge, evidence, word);
    if (country !== undefined) return { country, word };
  }
  return undefined;
}

function findCountry(knowledge: LinkingKnowledge, evidence: ArticleEvidence, word: string): string | undefined {
  const words = evidence.wordsIn(word);
  return Object.entries(knowledge.words.countries).find(
    ([, list]) => evidence.findWord(list, words) !== undefined,
  )?.[0];
}

const rankings = new WeakMap<ArticleEvidence, { readonly country: string; readonly count: number }[]>();

/** Countries by how often the article names them, most often first; worked out once for each article. */
function rankCountries(knowledge: LinkingKnowledge, evidence: ArticleEvidence) {
  const known = rankings.get(evidence);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const countryOf = new Map<string, string | undefined>();
  for (const word of evidence.articleWords().words) {
    if (!countryOf.has(word)) countryOf.set(word, findCountry(knowledge, evidence, word));
    const country = countryOf.get(word);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const ranked = [...counts].map(([country, count]) => ({ country, count })).sort((a, b) => b.count - a.count);
  rankings.set(evidence, ranked);
  return ranked;
}
