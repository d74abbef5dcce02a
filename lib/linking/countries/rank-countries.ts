// Which countries an article is about, most first: by its words, or by whom it names in full. Called by by-country for bodies
// that every country has, when nothing stands beside them.
import type { EntityId } from '../../model/entity';
import type { ArticleEvidence } from '../evidence/article-evidence';
import { countryWordsOf } from '../evidence/country-words';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';

/** A country and how often it is named. */
export interface RankedCountry {
  readonly country: string;
  readonly count: number;
}

const rankings = new WeakMap<ArticleEvidence, readonly RankedCountry[]>();

/** Countries by how often the article names them, most often first; worked out once for each article. */
export function rankCountries(knowledge: LinkingKnowledge, evidence: ArticleEvidence): readonly RankedCountry[] {
  const known = rankings.get(evidence);
  if (known !== undefined) return known;
  const ranked = byCount(countryWordsOf(knowledge).countIn(evidence.articleWords()));
  rankings.set(evidence, ranked);
  return ranked;
}

/** In an article that names no country: the countries of whom it names in full. */
export function rankAnchors(knowledge: LinkingKnowledge, evidence: ArticleEvidence): readonly RankedCountry[] {
  const counts = new Map<string, number>();
  for (const entity of evidence.anchors.keys()) {
    const [country, second] = knowledge.countriesOf(entity);
    if (country !== undefined && second === undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return byCount(counts);
}

/**
 * A paper that writes of its own country's ministry names its ministers, and the guest's once: the country of most of the
 * people named in full. Russians are named everywhere and show nothing.
 */
export function findOnlyCountryOfPeople(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  ofCountry: (country: string) => EntityId | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const entity of evidence.anchors.keys()) {
    const [country, second] = knowledge.kindOf(entity) === 'person' ? knowledge.countriesOf(entity) : [];
    if (country === undefined || second !== undefined || country === 'RU' || ofCountry(country) === undefined) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, next] = byCount(counts);
  return first !== undefined && first.count > (next?.count ?? 0) ? first.country : undefined;
}

/**
 * A paper abroad that writes of one guest country: all people named in full are that country's, none is the paper's own, and
 * the country is named far more often than the paper's own.
 */
export function findCountryOfGuests(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  home: string,
  ofCountry: (country: string) => EntityId | undefined,
): string | undefined {
  const guests = new Set<string>();
  for (const entity of evidence.anchors.keys()) {
    if (knowledge.kindOf(entity) !== 'person') continue;
    for (const country of knowledge.countriesOf(entity)) guests.add(country);
  }
  if (guests.has(home)) return undefined;
  const [guest, another] = [...guests].filter((country) => ofCountry(country) !== undefined);
  if (guest === undefined || another !== undefined || guest === 'RU') return undefined;
  const ranked = rankCountries(knowledge, evidence);
  const timesOf = (code: string) => ranked.find(({ country }) => country === code)?.count ?? 0;
  return timesOf(guest) >= guestDominance * Math.max(1, timesOf(home)) ? guest : undefined;
}

/** So many times as often as the paper's own country a guest's is named where the guest's ministry is meant. */
const guestDominance = 3;

/** Most often first; of those named equally often Ukraine, which this knowledge is about. */
function byCount(counts: ReadonlyMap<string, number>): readonly RankedCountry[] {
  const first = (country: string) => (country === 'UA' ? 1 : 0);
  return [...counts]
    .map(([country, count]) => ({ country, count }))
    .sort((a, b) => b.count - a.count || first(b.country) - first(a.country));
}
