// Bodies of states that are gone, or of times before today's state was there: they bore the names of today's. Called by namesakes.
import type { EntityId } from '../../model/entity';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import { type KnownRule, stateBodies } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { withoutRules } from '../evidence/without-rules';
import { isOfClub } from './body-of-club';
import { isOfGoneState } from './gone-state';
import { isBodyOfOneState, otherStateAt } from './other-state';
import { isOfYearsAgo } from './year-behind';

/** The places without bodies of any country, where a gone state or a club has them: a ministry that many have would else be the next one's. */
export function leaveGoneStates(places: readonly HitPlace[]): readonly HitPlace[] {
  if (!places.some(isGone)) return places;
  const isOut = ({ isOwn, kind }: KnownRule): boolean => !isOwn && stateBodies.has(kind);
  return places.map((place) => (isGone(place) ? withoutRules(place, isOut) : place));
}

const isGone = (place: HitPlace): boolean =>
  place.spelling.hasStateBody && (isOfGoneState(place) || isOfYearsAgo(place) || isOfClub(place));

/** The places without bodies of one state where the words beside the name give it to another. */
export function leaveOtherStates(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): readonly HitPlace[] {
  if (!places.some((place) => otherStateAt(knowledge, evidence, place) !== undefined)) return places;
  return places.map((place) => {
    const other = otherStateAt(knowledge, evidence, place);
    if (other === undefined) return place;
    const isOut = (rule: KnownRule): boolean =>
      isBodyOfOneState(knowledge, rule) && !knowledge.countriesOf(rule.entity).includes(other);
    return withoutRules(place, isOut);
  });
}

/** Bodies of young states (or of any) in a history, which can only mean those before them. Whoever names a person of ours tells no history. */
export function findForebears(
  knowledge: LinkingKnowledge,
  places: readonly HitPlace[],
  ofAnyState: boolean,
): ReadonlySet<EntityId> {
  const forebears = new Set<EntityId>();
  for (const { spelling, block } of places) {
    for (const rule of spelling.all) {
      if (isForebear(knowledge, rule, ofAnyState)) forebears.add(rule.entity);
      else if (block.region !== 'aside' && spelling.free.includes(rule) && isOfToday(knowledge, rule)) return nobody;
    }
  }
  return forebears;
}

const nobody: ReadonlySet<EntityId> = new Set();

/** Whether a person, a firm or a programme of ours is named beyond doubt. */
export const namesAnyOfToday = (knowledge: LinkingKnowledge, places: readonly HitPlace[]): boolean =>
  places.some(
    ({ spelling, block }) => block.region !== 'aside' && spelling.free.some((rule) => isOfToday(knowledge, rule)),
  );

/** Where the state of today began between 1989 and 1993; what is older bore other names or served another state. */
const youngStates: ReadonlySet<string> = new Set(['UA', 'PL', 'LT', 'LV', 'EE', 'RU', 'CZ', 'SK', 'HR', 'SI']);

function isForebear(knowledge: LinkingKnowledge, { entity, kind }: KnownRule, ofAnyState: boolean): boolean {
  if (!stateBodies.has(kind)) return false;
  const countries = knowledge.countriesOf(entity);
  return ofAnyState ? !countries.includes('EU') : countries.some((code) => youngStates.has(code));
}

/** Persons, firms and programmes, and whatever is of the European Union. Alliances are older than the young states. */
function isOfToday(knowledge: LinkingKnowledge, { entity, kind }: KnownRule): boolean {
  return (kind !== 'alliance' && !stateBodies.has(kind)) || knowledge.countriesOf(entity).includes('EU');
}
