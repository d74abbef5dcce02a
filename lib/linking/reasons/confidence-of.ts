// How sure a mention is, from its rule and its evidence: the level that a reader may set a floor by. Called by link-mentions
// and link-offices; nobody else judges.
//
//   certain    the words themselves say it (full name, acronym), or the article names it in full elsewhere
//   likely     it rests on the words round it: a guard, the country, an office and its holder on that day
//   possible   several may be meant, or the evidence for the holder does not reach the article's day
import type { Confidence, Grounds, ReasonRule } from '../../model/mention';

const levels: Readonly<Record<ReasonRule, Confidence>> = {
  'full-name': 'certain',
  'other-name': 'certain',
  acronym: 'certain',
  'after-full': 'certain',
  hashtag: 'certain',
  described: 'likely',
  guarded: 'likely',
  'by-country': 'likely',
  office: 'likely',
  ambiguous: 'possible',
};

/** The level of grounds; `others` is how many else may be meant. Grounds that know better than their rule say so. */
export function confidenceOf({ rule, confidence }: Grounds, others: number): Confidence {
  return others > 0 ? 'possible' : (confidence ?? levels[rule]);
}

const ranks: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

/** Whether a level is at least the lowest one that is wanted. */
export function isAtLeast(level: Confidence, lowest: Confidence): boolean {
  return ranks[level] >= ranks[lowest];
}
