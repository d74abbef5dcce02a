// An initial that touches its surname, as many Lithuanian papers print it: `A.Kubilius`, `J.D.Vance`. With a space the initial
// is in the index (lib/names/initial-forms); without one it is the same name, so the place begins at it. Called by first-names
// for surnames. An initial of somebody else is left outside, where person-context refuses the place for it.
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace, Place } from '../evidence/candidate';
import { type KnownRule, Spelling } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { isHyphenCode, isLetterCode, isNumberCode, isUpperCode } from '../text/letters';
import { givenNamesOf } from './given-names';
import { isOtherInitial } from './person-context';

const stop = 0x2e;

/** The place with the initials that touch it; the same place where none are its bearer's. “M.” is no initial in French. */
export function joinInitial(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): HitPlace {
  const start = startOfInitials(place);
  if (start === place.start || evidence.language() === 'fr') return place;
  const initial = place.block.text.charAt(start);
  const isBearer = ({ entity }: KnownRule) => !isOtherInitial(evidence, initial, givenNamesOf(knowledge, entity).words);
  const bearers = place.spelling.surnames.filter(isBearer);
  return bearers.length === 0 ? place : { ...place, start, spelling: new Spelling(bearers) };
}

/** Nearly every name has no full stop before it, so this asks no more. */
function startOfInitials({ block: { text }, start }: Place): number {
  let at = start;
  while (text.charCodeAt(at - 1) === stop && isUpperCode(text.charCodeAt(at - 2))) at -= 2;
  return at < start && (at === 0 || mayStandBefore(text.charCodeAt(at - 1))) ? at : start;
}

/** Before a first name or initial: not within a longer word or an abbreviation, nor in an address. */
export const mayStandBefore = (code: number): boolean =>
  !isLetterCode(code) && !isNumberCode(code) && !isHyphenCode(code) && !"’'ʼ._@#".includes(String.fromCharCode(code));
