// A ministry or a parliament in an article about a country far away: Danish news of Taiwan say `Forsvarsministeriet` and mean
// Taipei's. In the language of one country its bodies need no country's name, so only an article that names the far country again
// and again, and neither that body's own nor Ukraine, gives it away. Called by namesakes; words are counted last.

import { farCountries } from '../countries/far-countries';
import { rankCountries } from '../countries/rank-countries';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import type { KnownRule } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { withoutRules } from '../evidence/without-rules';
import { tagOf } from '../text/guess-language';
import { namesAnyOfToday } from './forebears';
import { isBodyOfOneState, mayBeBody } from './other-state';

const norwegian = ['Norge*', 'norsk*', 'nordmenn*'];

/** What says in a language of one country that it is that country's business, too. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  da: ['Danmark*', 'dansk*', 'dane*'],
  no: norwegian,
  nb: norwegian,
  nn: norwegian,
  sv: ['Sverige*', 'svensk*', 'Finland*', 'finländ*', 'finsk*'],
  fi: ['Suom*', 'suom*'],
};

/** A far country is named so many times as often as any near one. */
const dominance = 2;

/** So often an article names the country that it is about. */
const oftenEnough = 3;

/** The places without the bodies of one state, where the article is about a country far from it. */
export function leaveFarCountries(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): readonly HitPlace[] {
  if (!isOfCountryTongue(evidence)) return places;
  const isAnyBody = places.some(({ spelling }) => spelling.hasStateBody && mayBeBody(knowledge, spelling));
  if (!isAnyBody || namesAnyOfToday(knowledge, places)) return places;
  const own = ownWords[evidence.language() ?? ''];
  if (own === undefined) return places;
  const ranked = rankCountries(knowledge, evidence);
  const named = new Set(ranked.map(({ country }) => country));
  const first = ranked.find(({ country }) => farCountries.has(country));
  if (first === undefined || first.count < oftenEnough || named.has('UA')) return places;
  const near = ranked.find(({ country }) => !farCountries.has(country));
  if (near !== undefined && near.count * dominance > first.count) return places;
  if (evidence.findWord(own, evidence.articleWords()) !== undefined) return places;
  const isOut = (rule: KnownRule): boolean =>
    isBodyOfOneState(knowledge, rule) && !knowledge.countriesOf(rule.entity).some((country) => isNamed(country, named));
  return places.map((place) => withoutRules(place, isOut));
}

/** What the page says comes first: to tell a language its words are cut, and most pages say another one. */
function isOfCountryTongue({ query }: ArticleEvidence): boolean {
  const said = tagOf(query.lang);
  return said === undefined || ownWords[said] !== undefined;
}

/** What belongs to no country, the United Nations, is spoken of everywhere. */
const isNamed = (country: string, named: ReadonlySet<string>): boolean => country === 'ZZ' || named.has(country);
