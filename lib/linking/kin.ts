// Sons, fathers and sisters: an article that names `Hunter Biden` first, and Joe Biden once, means the son by `Biden`. Only where
// the article gives the surname of somebody it names in full to other first names at least as often, and first. Called by
// namesakes; most articles are done after a look at the letters before each surname.
import type { EntityId } from '../model/entity';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import { givenNamesOf, isSlipOf } from './given-names';
import type { KnownRule } from './known-rule';
import type { LinkingKnowledge } from './linking-knowledge';
import { capitalWordBefore, isSentenceStart, isTitleOrCountry } from './person-context';
import { withoutRules } from './without-rules';

/** How an article names those of one surname. */
interface Family {
  /** The one we know, by first name and surname. */
  full: number;
  /** The one we know, by a title: `President Biden`. */
  titled: number;
  /** By another first name. */
  others: number;
  isOthersFirst: boolean;
}

/** The places without surnames that the article gives to kin. */
export function leaveKin(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): readonly HitPlace[] {
  const kin = places.filter((place) => isOfKin(knowledge, evidence, place));
  if (kin.length === 0) return places;
  const out = new Set<EntityId>();
  for (const { spelling } of kin) {
    for (const { entity } of spelling.surnames) {
      if (!out.has(entity) && isOfOthers(countFamily(places, kin, entity))) out.add(entity);
    }
  }
  if (out.size === 0) return places;
  const isOut = ({ entity, isOwn }: KnownRule): boolean => !isOwn && out.has(entity);
  return places.map((place) =>
    place.spelling.surnames.length === 0 || isTitled(place) ? place : withoutRules(place, isOut),
  );
}

const isOfOthers = ({ full, titled, others, isOthersFirst }: Family): boolean =>
  full > 0 && others >= full + titled && (isOthersFirst || others > 2 * (full + titled));

function countFamily(places: readonly HitPlace[], kin: readonly HitPlace[], entity: EntityId): Family {
  const family: Family = { full: 0, titled: 0, others: 0, isOthersFirst: false };
  let isOursFirst = false;
  for (const place of places) {
    if (place.spelling.rules.every((rule) => rule.entity !== entity)) continue;
    if (place.spelling.surnames.length === 0) {
      family.full++;
      isOursFirst ||= !isOnlyKinOf(place);
    } else if (kin.includes(place)) {
      family.others++;
      family.isOthersFirst ||= !isOursFirst;
    } else if (isTitled(place)) {
      family.titled++;
      isOursFirst = true;
    }
  }
  return family;
}

/** `Jared Kushner’s father`, `the sister of Boris Johnson`: named to say who another is. */
function isOnlyKinOf({ block: { text }, start, end }: HitPlace): boolean {
  return (
    /^(?:['’]s)?\s(?:\p{L}+\s)?(?:dad|father|mother|brother|sister|son|wife|daughter)\b/u.test(
      text.slice(end, end + 30),
    ) ||
    /(?:father|mother|brother|sister|sons?|wife|daughter) of (?:\p{L}+ ){0,4}$/u.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** `President Biden`, but no `Mrs. Trump`: wives bear the names of their husbands. */
const isTitled = ({ block: { text }, start }: HitPlace): boolean =>
  office.test(text.slice(Math.max(0, start - 24), start));

const office =
  /(?:presid|présid|prezyd|präsid|президент|minist|міністр|chancel|kan[zc]l|канцлер|premier|прем|secretar|commiss|kommiss|комісар|gen(?:eral|\.)|ambassad|посл|посол)\p{L}*\s$/iu;

/** Another first name stands directly before the surname: one we know, or any where an article speaks of kin. */
function isOfKin(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): boolean {
  const [rule] = place.spelling.surnames;
  const from = rule === undefined || place.isAfterBody === true ? -1 : capitalWordBefore(place);
  if (rule === undefined || from < 0) return false;
  const { block, start, end } = place;
  const { first } = evidence.wordsIn(block.text, from, start - 1);
  const { words: own } = givenNamesOf(knowledge, rule.entity);
  if (own.length === 0 || own.includes(first) || own.some((name) => isSlipOf(first, name))) return false;
  if (knowledge.isGivenName(first)) return true;
  if (evidence.language() === 'de' || isTitleOrCountry(knowledge, evidence, place, from)) return false;
  const { blocks } = evidence.query;
  if (!blocks.some(({ text }) => ofKin.test(text))) return false;
  if (!isSentenceStart(place, from)) return !ofTime.test(first);
  // At the beginning of a sentence any word has a capital; a name has one elsewhere, too.
  const name = block.text.slice(from, start - 1);
  const whole = block.text.slice(from, end);
  return (
    blocks.some(({ text }) => hasWithin(text, name)) ||
    blocks.flatMap(({ text }) => text.split(whole).slice(1)).length > 1
  );
}

/** In the middle of a sentence: after a small letter and a space. */
function hasWithin(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/\p{Ll}\s$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

const ofKin =
  /\b(?:sons?|daughters?|father|mother|brothers?|sisters?|wife|husband|grandson|first lady|père|fils|fille|frère|sœur|épouse|ojciec|ojca|syna?|córk[aię]|brata?|żona|żony)\b/i;

const ofTime =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
