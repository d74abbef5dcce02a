// Letters that stand for something else here, because the article spells them out or measures with them, and names of bodies that
// are told apart by what stands elsewhere. Called by namesakes.
import type { EntityId } from '../../model/entity';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import type { KnownRule } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import type { Stretch } from '../text/sentence-at';
import { isFirstNameHere } from './bearers-surname';
import { isOfClub } from './body-of-club';
import { speaksOfArms } from './our-field';
import { speltOut } from './spelt-out';
import { isUnitOfMeasure } from './unit-of-measure';

const noStretch: Stretch = { start: 0, end: 0 };

/** What tells at this place that letters are not those of the name. */
function readLetters(place: HitPlace): Stretch | undefined {
  if (isUnitOfMeasure(place)) return noStretch;
  return isInBrackets(place) ? speltOut(place) : undefined;
}

/** Entities whose acronym the article spells out in words that are no name of theirs, and which speaks of no arms. */
export function findOtherLetters(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): ReadonlySet<EntityId> {
  const others = new Set<EntityId>();
  for (const place of places) {
    if (!place.spelling.hasAcronym) continue;
    const words = readLetters(place);
    if (words === undefined || speaksOfArms(knowledge, evidence)) continue;
    const spelt = { ...place, ...words };
    for (const rule of place.spelling.rules) {
      if (rule.type !== 'acronym' || isNamed(places, rule.entity, isSpelt)) continue;
      if (!isNamedBy(places, spelt, rule.entity) && !holdsProof(evidence, spelt, rule)) others.add(rule.entity);
    }
  }
  return others;
}

/**
 * Entities of which a telltale stands in the article (`NATO straps`), or a bearer (`Nato Vachnadze`), or a club's body of the name
 * (`DFB-Bundestag`), and no full name.
 */
export function findToldApart(places: readonly HitPlace[]): ReadonlySet<EntityId> {
  const told: EntityId[] = [];
  for (const place of places) {
    const { telltales, free } = place.spelling;
    for (const { entity } of telltales) told.push(entity);
    if ((free.some(isNoPerson) && isFirstNameHere(place)) || (free.length > 0 && isOfClub(place)))
      for (const { entity } of free) told.push(entity);
  }
  return new Set(told.filter((entity) => !isNamed(places, entity, ({ type }) => type === 'full')));
}

const isNoPerson = ({ isPerson }: KnownRule): boolean => !isPerson;

/** A bracket opens just before the place or just behind it; most places have none. */
const isInBrackets = ({ block: { text }, start, end }: HitPlace): boolean =>
  text.slice(Math.max(0, start - 6), start).includes('(') || text.slice(end, end + 3).includes('(');

/** By a name that needs no proof. */
const isNamed = (places: readonly HitPlace[], entity: EntityId, isWanted: (rule: KnownRule) => boolean): boolean =>
  places.some(({ spelling }) => spelling.free.some((rule) => rule.entity === entity && isWanted(rule)));

const isSpelt = ({ type }: KnownRule): boolean => type !== 'acronym';

/** The words that spell the letters out hold a name of the entity, in whatever mode it counts: they are its own. */
const isNamedBy = (places: readonly HitPlace[], { block, start, end }: HitPlace, entity: EntityId): boolean =>
  places.some(
    (place) =>
      place.block === block &&
      place.start < end &&
      place.end > start &&
      place.spelling.all.some((rule) => rule.entity === entity),
  );

/** `macro-financial assistance (MFA)`: words the rule asks for are among those that spell the letters out. */
const holdsProof = (evidence: ArticleEvidence, { block, start, end }: HitPlace, { needs }: KnownRule): boolean =>
  needs.some(({ any }) => any && evidence.findWord(any, evidence.wordsIn(block.text, start, end)) !== undefined);
