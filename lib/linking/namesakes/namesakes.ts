// What the article itself says of a name goes for all of it: a man called a striker once is no minister three lines on, and
// letters spelt out as a deposit scheme are no strategy for arms; an article on times gone by names nobody of today. Called by
// link-mentions once the places are known, before anything proves anything; the places come back without the rules that are out
// of the question. Names of the reader's own stay.
import type { EntityId } from '../../model/entity';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import type { KnownRule } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { withoutRules } from '../evidence/without-rules';
import { leaveFarCountries } from './far-country';
import { findForebears, leaveGoneStates, leaveOtherStates, namesAnyOfToday } from './forebears';
import { goesOn, goesOnSo } from './longer-name';
import { isNamedAfter } from './named-after';
import { findNamesakes, isAboutPlayers } from './namesakes-of-people';
import { findOtherLetters, findToldApart } from './other-letters';
import { isOfOurField, isOutsideOurField, needsOurField, speaksOfArms } from './our-field';
import { timesOf } from './past-times';
import { leavePupils } from './pupils-bodies';

/** The places without the entities that the article shows to be others of the same name. */
export function dropNamesakes(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  found: readonly HitPlace[],
): readonly HitPlace[] {
  if (found.length === 0) return found;
  const states = leaveOthersBodies(knowledge, evidence, found);
  const places = leaveLongerNames(leaveNamedAfter(states));
  if (isOutsideOurField(knowledge, evidence, places))
    return without(places, (rule) => !rule.isOwn && needsOurField(rule));
  const { isOld, isHistory, isPast } = timesOf(evidence.query.blocks, namesAnyOfToday(knowledge, places));
  if (isOld && !isOfOurField(places) && !speaksOfArms(knowledge, evidence))
    return without(places, ({ isOwn }) => !isOwn);
  const isReport = isAboutPlayers(knowledge, evidence, places);
  const people = findNamesakes(knowledge, evidence, places, isReport);
  const letters = findOtherLetters(knowledge, evidence, places);
  const told = findToldApart(found);
  const forebears = isHistory || isPast ? findForebears(knowledge, places, isHistory) : nobody;
  if (!isReport && people.size + letters.size + told.size + forebears.size === 0) return places;
  const isOut = ({ entity, type, mode }: KnownRule): boolean =>
    (isReport && type === 'acronym' && mode === 'guarded') ||
    people.has(entity) ||
    forebears.has(entity) ||
    (type === 'acronym' && letters.has(entity)) ||
    (type !== 'full' && told.has(entity));
  return without(places, (rule) => !rule.isOwn && isOut(rule));
}

const nobody: ReadonlySet<EntityId> = new Set();

/** The places without the bodies of states where a state that is gone, another one, a far country or a school has them. */
function leaveOthersBodies(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  found: readonly HitPlace[],
): readonly HitPlace[] {
  const here = leaveOtherStates(knowledge, evidence, leaveGoneStates(found));
  return leavePupils(knowledge, evidence, leaveFarCountries(knowledge, evidence, here));
}

function without(places: readonly HitPlace[], isOut: (rule: KnownRule) => boolean): readonly HitPlace[] {
  return places.map((place) => withoutRules(place, isOut));
}

/** The places without what the words beside it make part of another name; the others keep all that they may mean. */
function leaveNamedAfter(places: readonly HitPlace[]): readonly HitPlace[] {
  if (!places.some(isNamedAfter)) return places;
  return places.map((place) => (isNamedAfter(place) ? withoutRules(place, ({ isOwn }) => !isOwn) : place));
}

/** The places without the bodies whose names are the beginning of other names there. */
function leaveLongerNames(places: readonly HitPlace[]): readonly HitPlace[] {
  const longer = new Map<EntityId, string>();
  for (const place of places) {
    if (!place.spelling.hasBodyName) continue;
    const beginning = goesOn(place);
    if (beginning !== undefined) for (const { entity } of place.spelling.free) longer.set(entity, beginning);
  }
  if (longer.size === 0) return places;
  return places.map((place) => {
    const isOut = ({ entity, isOwn }: KnownRule): boolean => !isOwn && goesOnSo(place, longer.get(entity) ?? '\n');
    return withoutRules(place, isOut);
  });
}
