// People who are called like people of ours: those of whom the article says so, each in a rule of its own (another calling, a birth long
// ago, another spelling, a report on sport, a word for namesakes). Called by namesakes.
import type { EntityId } from '../../model/entity';
import type { TextBlock } from '../../model/mention';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { hasTitle } from '../people/before-surname';
import { isOfOldTimes } from './life-dates';
import { hasOtherCalling } from './other-calling';
import { hasDots, isOtherSpelling } from './other-spelling';
import { isOfOurField, speaksOfArms } from './our-field';
import { isSportReport } from './sport-report';
import { tellsOfNamesake } from './told-namesake';

/** Asked only where a full name or letters that need proof stand: a report on sport or music that speaks of no arms. */
export function isAboutPlayers(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): boolean {
  if (!places.some(mayBePlayers) || isOfOurField(places)) return false;
  // The article's words are cut last: that takes longer than all else here.
  return isSportReport(evidence.query.blocks) && !speaksOfArms(knowledge, evidence);
}

const mayBePlayers = ({ spelling: { hasFullName, hasAcronym, guarded } }: HitPlace): boolean =>
  hasFullName || (hasAcronym && guarded.length > 0);

/** Persons whose full name the article gives to somebody of another calling or to a player, and whom it gives no office. */
export function findNamesakes(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
  isReport: boolean,
): ReadonlySet<EntityId> {
  const namesakes = new Set<EntityId>();
  const isOurs = isOfOurField(places);
  for (const place of places) {
    if (!place.spelling.hasFullName) continue;
    if (isSpeltOtherwise(knowledge, place)) add(namesakes, place);
    else if (!isOurs && (isReport || hasOtherCalling(place) || isOfOldTimes(place))) add(namesakes, place);
  }
  if (isOurs) return namesakes;
  if (namesakes.size > 0) {
    for (const place of places) {
      if (hasOffice(knowledge, evidence, place))
        for (const { entity } of place.spelling.rules) namesakes.delete(entity);
    }
  }
  addTold(namesakes, places);
  return namesakes;
}

/** Whom a paragraph on a namesake names alone: it names the one of office, too, so that an office there proves nothing. */
function addTold(namesakes: Set<EntityId>, places: readonly HitPlace[]): void {
  let last: TextBlock | undefined;
  for (const place of places) {
    const { block, spelling } = place;
    if (!spelling.hasFullName || block === last) continue;
    last = block;
    if (tellsOfNamesake(block) && !places.some((other) => other.block === block && isSomebodyElse(place, other)))
      add(namesakes, place);
  }
}

const isSomebodyElse = ({ spelling }: HitPlace, other: HitPlace): boolean =>
  other.spelling.hasFullName &&
  !other.spelling.rules.some(({ entity }) => spelling.rules.some((rule) => rule.entity === entity));

/** Asked of the few names with such letters only: a label may have to be restored. */
const isSpeltOtherwise = ({ labelOf }: LinkingKnowledge, place: HitPlace): boolean =>
  labelOf !== undefined &&
  hasDots(place) &&
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

/** Words that stand beside persons of office, without those of saying: behind a name everybody says something, or is of some club. */
function titlesOf({ words }: LinkingKnowledge): readonly string[] {
  const all = words.sets.PERS ?? [];
  const known = titles.get(all) ?? all.filter((word) => !saying.test(word));
  titles.set(all, known);
  return known;
}

const titles = new WeakMap<readonly string[], readonly string[]>();

const saying = /^(?:said|told|sagte|заяви|повідоми|сказа|каже|зазначи|powiedzia|представни)/;
