// Which country an English article is written in, told by its ministers: a paper names the country of foreign ministers
// ("Ukraine's Defence Minister") and leaves it out for its own ("Defence Secretary John Healey said"). Called by by-country
// for bodies that every country has; only persons the article names in full count.
import type { EntityId } from '../../model/entity';
import type { TextBlock } from '../../model/mention';
import type { ArticleEvidence } from '../evidence/article-evidence';
import { countryWordsOf } from '../evidence/country-words';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { foldName, givenNamesOf } from '../people/given-names';
import { isUpper } from '../text/letters';
import { wordsBefore } from '../text/sentence-at';

/** A title of a minister, and the two words after it. Which of these are names is told by their capitals. */
const titled = /(?:Minister|Secretary)(?: (?:of|for) (?:National )?[A-Z]\w+)?,? (?<first>[^\s,.;:]+) (?<second>\S)/g;

const kept = new WeakMap<ArticleEvidence, string | undefined>();

/** The country whose ministers are named without it; `undefined` when there are none, or of several countries alike. */
export function findHomeCountry(knowledge: LinkingKnowledge, evidence: ArticleEvidence): string | undefined {
  if (kept.has(evidence)) return kept.get(evidence);
  const home = evidence.language() === 'en' ? countMinisters(knowledge, evidence) : undefined;
  kept.set(evidence, home);
  return home;
}

function countMinisters(knowledge: LinkingKnowledge, evidence: ArticleEvidence): string | undefined {
  const people = [...evidence.anchors.keys()].filter((entity) => knowledge.kindOf(entity) === 'person');
  const counts = new Map<string, number>();
  for (const block of evidence.query.blocks) {
    if (block.region === 'aside') continue;
    for (const country of countriesOfTitled(knowledge, evidence, { block, people }))
      counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

function countriesOfTitled(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { block: { text }, people }: { readonly block: TextBlock; readonly people: readonly EntityId[] },
): string[] {
  // Of searches for a word the engine has a quicker one than any expression: most blocks name no minister.
  if (!text.includes('Minister') && !text.includes('Secretary')) return [];
  return [...text.matchAll(titled)].flatMap(({ index, groups }) => {
    const { first = '', second = '' } = groups ?? {};
    if (!isUpper(first) || !isUpper(second)) return [];
    const before = text.slice(wordsBefore(text, index, 4), index).replace(/^.*[.!?:;\n"”»]/su, '');
    if (namesCountry(knowledge, evidence, before)) return [];
    const given = foldName(knowledge, first);
    const bearer = people.find((person) => givenNamesOf(knowledge, person).words.includes(given));
    const [country, another] = bearer === undefined ? [] : knowledge.countriesOf(bearer);
    return country === undefined || another !== undefined ? [] : [country];
  });
}

function namesCountry(knowledge: LinkingKnowledge, evidence: ArticleEvidence, words: string): boolean {
  const countries = countryWordsOf(knowledge);
  const before = evidence.wordsIn(words, 0, words.length);
  return countries.findPhrase(before) !== undefined || countries.findLast(before) !== undefined;
}
