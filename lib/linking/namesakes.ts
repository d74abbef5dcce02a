// What the article itself says of a name goes for all of it: a man called a striker once is no minister three lines on, and
// letters spelt out as a deposit scheme are no strategy for arms; an article on times gone by names nobody of today. Called by
// link-mentions once the places are known, before anything proves anything; the places come back without the rules that are out
// of the question. Names of the reader's own stay.
import type { EntityId } from '../model/entity';
import type { ArticleEvidence } from './article-evidence';
import { isFirstNameHere } from './bearers-surname';
import type { HitPlace } from './candidate';
import { isOfGoneState } from './gone-state';
import { type KnownRule, Spelling } from './known-rule';
import { isOfOldTimes } from './life-dates';
import type { LinkingKnowledge } from './linking-knowledge';
import { goesOn, goesOnSo } from './longer-name';
import { hasOtherCalling } from './other-calling';
import { isOtherSpelling } from './other-spelling';
import { timesOf } from './past-times';
import { hasTitle } from './person-context';
import type { Stretch } from './sentence-at';
import { speltOut } from './spelt-out';
import { isSportReport } from './sport-report';
import { isUnitOfMeasure } from './unit-of-measure';

/** The places without the entities that the article shows to be others of the same name. */
export function dropNamesakes(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  found: readonly HitPlace[],
): readonly HitPlace[] {
  if (found.length === 0) return found;
  const places = leaveLongerNames(leaveGoneStates(knowledge, found));
  const { isOld, isPast } = timesOf(evidence.query.blocks);
  if (isOld && !isOfOurField(places) && !speaksOfArms(knowledge, evidence))
    return without(places, ({ isOwn }) => !isOwn);
  const isReport = isAboutPlayers(knowledge, evidence, places);
  const people = findNamesakes(knowledge, evidence, places, isReport);
  const letters = findOtherLetters(knowledge, evidence, places);
  const told = findToldApart(places);
  const forebears = isPast ? findForebears(knowledge, places) : nobody;
  if (!isReport && people.size + letters.size + told.size + forebears.size === 0) return places;
  const isOut = ({ entity, type, mode }: KnownRule): boolean =>
    (isReport && type === 'acronym' && mode === 'guarded') ||
    people.has(entity) ||
    forebears.has(entity) ||
    (type === 'acronym' && letters.has(entity)) ||
    (type !== 'full' && told.has(entity));
  return without(places, (rule) => !rule.isOwn && isOut(rule));
}

/** Of any country: a ministry that many have would else be the next one's. */
function leaveGoneStates(knowledge: LinkingKnowledge, places: readonly HitPlace[]): readonly HitPlace[] {
  if (!places.some(isOfGoneState)) return places;
  const isOut = ({ isOwn, isPerson, entity }: KnownRule): boolean =>
    !isOwn && !isPerson && bodies.has(knowledge.kindOf(entity));
  return places.flatMap((place) => (isOfGoneState(place) ? without([place], isOut) : place));
}

function without(places: readonly HitPlace[], isOut: (rule: KnownRule) => boolean): readonly HitPlace[] {
  return places.map((place) => {
    const { all } = place.spelling;
    return all.some(isOut) ? { ...place, spelling: new Spelling(all.filter((rule) => !isOut(rule))) } : place;
  });
}

/** The places without the bodies whose names are the beginning of other names there. */
function leaveLongerNames(places: readonly HitPlace[]): readonly HitPlace[] {
  const longer = new Map<EntityId, string>();
  for (const place of places) {
    if (!place.spelling.free.some(isNameOfBody)) continue;
    const beginning = goesOn(place);
    if (beginning !== undefined) for (const { entity } of place.spelling.free) longer.set(entity, beginning);
  }
  if (longer.size === 0) return places;
  return places.map((place) => {
    const isOut = ({ entity, isOwn }: KnownRule): boolean => !isOwn && goesOnSo(place, longer.get(entity) ?? '\n');
    return without([place], isOut)[0] ?? place;
  });
}

const isNameOfBody = ({ type, isPerson }: KnownRule): boolean => !isPerson && (type === 'full' || type === 'variant');

/** Asked only where a full name or letters that need proof stand: a report on sport or music that speaks of no arms. */
function isAboutPlayers(knowledge: LinkingKnowledge, evidence: ArticleEvidence, places: readonly HitPlace[]): boolean {
  if (!places.some(mayBePlayers) || isOfOurField(places)) return false;
  // The article's words are cut last: that takes longer than all else here.
  return isSportReport(evidence.query.blocks) && !speaksOfArms(knowledge, evidence);
}

const mayBePlayers = ({ spelling: { hasFullName, hasAcronym, guarded } }: HitPlace): boolean =>
  hasFullName || (hasAcronym && guarded.length > 0);

/** Persons whose full name the article gives to somebody of another calling or to a player, and whom it gives no office. */
function findNamesakes(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
  isReport: boolean,
): ReadonlySet<EntityId> {
  const namesakes = new Set<EntityId>();
  const fullNames = places.filter(({ spelling }) => spelling.hasFullName);
  if (fullNames.length === 0) return namesakes;
  for (const place of fullNames) if (isSpeltOtherwise(knowledge, place)) add(namesakes, place);
  if (isOfOurField(places)) return namesakes;
  for (const place of fullNames) if (isReport || hasOtherCalling(place) || isOfOldTimes(place)) add(namesakes, place);
  if (namesakes.size === 0) return namesakes;
  for (const place of places) {
    if (hasOffice(knowledge, evidence, place)) for (const { entity } of place.spelling.rules) namesakes.delete(entity);
  }
  return namesakes;
}

/** Names two bodies or programmes that need no proof: then the people are those who go with them. */
function isOfOurField(places: readonly HitPlace[]): boolean {
  let first: EntityId | undefined;
  for (const { spelling, block } of places) {
    const [rule] = spelling.free;
    if (rule === undefined || rule.isPerson || block.region === 'aside') continue;
    if (first !== undefined && rule.entity !== first) return true;
    first = rule.entity;
  }
  return false;
}

const isSpeltOtherwise = ({ labelOf }: LinkingKnowledge, place: HitPlace): boolean =>
  labelOf !== undefined &&
  place.spelling.rules.some(({ entity, isFullName }) => isFullName && isOtherSpelling(place, labelOf(entity)));

function add(namesakes: Set<EntityId>, { spelling }: HitPlace): void {
  for (const rule of spelling.rules) if (rule.isFullName) namesakes.add(rule.entity);
}

/** `Minister`, `посол`, `generał` just before the name, or soon after it in the same part of the sentence. */
function hasOffice(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): boolean {
  if (hasTitle(knowledge, evidence, place)) return true;
  const { block, end } = place;
  const after = /^,?[^.,;:!?]{0,50}/.exec(block.text.slice(end, end + 52))?.[0].length ?? 0;
  return evidence.findWord(titlesOf(knowledge), evidence.wordsIn(block.text, end, end + after)) !== undefined;
}

/** Words that stand beside persons of office, without those of saying: behind a name everybody says something. */
function titlesOf({ words }: LinkingKnowledge): readonly string[] {
  const all = words.sets.PERS ?? noWords;
  const known = titles.get(all) ?? all.filter((word) => !saying.test(word));
  titles.set(all, known);
  return known;
}

const titles = new WeakMap<readonly string[], readonly string[]>();

const saying = /^(?:said|told|sagte|заяви|повідоми|сказа|каже|зазначи|powiedzia)/;

const noStretch: Stretch = { start: 0, end: 0 };

/** What tells at this place that letters are not those of the name. */
function readLetters(place: HitPlace): Stretch | undefined {
  if (isUnitOfMeasure(place)) return noStretch;
  return isInBrackets(place) ? speltOut(place) : undefined;
}

/** Entities whose acronym the article spells out in words that are no name of theirs, and which speaks of no arms. */
function findOtherLetters(
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

/** Entities of which a telltale stands in the article (`NATO straps`), or a bearer (`Nato Vachnadze`), and no full name. */
function findToldApart(places: readonly HitPlace[]): ReadonlySet<EntityId> {
  const told: EntityId[] = [];
  for (const place of places) {
    const { telltales, free } = place.spelling;
    for (const { entity } of telltales) told.push(entity);
    if (free.some(isNoPerson) && isFirstNameHere(place)) for (const { entity } of free) told.push(entity);
  }
  if (told.length === 0) return nobody;
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

/** Bodies of young states in a history, which can only mean those before them. Whoever names a person of ours tells no history. */
function findForebears(knowledge: LinkingKnowledge, places: readonly HitPlace[]): ReadonlySet<EntityId> {
  const forebears = new Set<EntityId>();
  for (const { spelling, block } of places) {
    for (const rule of spelling.all) {
      if (isBodyOfYoungState(knowledge, rule)) forebears.add(rule.entity);
      else if (block.region !== 'aside' && spelling.free.includes(rule) && isOfToday(knowledge, rule)) return nobody;
    }
  }
  return forebears;
}

const nobody: ReadonlySet<EntityId> = new Set();

/** Where the state of today began between 1989 and 1993; what is older bore other names or served another state. */
const youngStates: ReadonlySet<string> = new Set(['UA', 'PL', 'LT', 'LV', 'EE', 'RU', 'CZ', 'SK', 'HR', 'SI']);

const bodies: ReadonlySet<string> = new Set(['institution', 'ministry', 'agency', 'military']);

const isBodyOfYoungState = (knowledge: LinkingKnowledge, { entity, isPerson }: KnownRule): boolean =>
  !isPerson &&
  bodies.has(knowledge.kindOf(entity)) &&
  knowledge.countriesOf(entity).some((code) => youngStates.has(code));

/** Persons, firms and programmes, and whatever is of the European Union. Alliances are older than the young states. */
function isOfToday(knowledge: LinkingKnowledge, { entity }: KnownRule): boolean {
  const kind = knowledge.kindOf(entity);
  return (kind !== 'alliance' && !bodies.has(kind)) || knowledge.countriesOf(entity).includes('EU');
}

const noWords: readonly string[] = [];

/** Where arms are spoken of at all, papers spell our acronyms out in words of their own. */
const speaksOfArms = (knowledge: LinkingKnowledge, evidence: ArticleEvidence): boolean =>
  evidence.findWord(knowledge.words.sets.DEF ?? noWords, evidence.articleWords()) !== undefined;
