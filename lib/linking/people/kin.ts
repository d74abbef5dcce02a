// Sons, fathers and sisters: an article that names `Hunter Biden` first, and Joe Biden once, means the son by `Biden`. Only where
// the article gives the surname of somebody it names in full to other first names at least as often, and first. Called by
// link-mentions where a surname turned out to be nobody's, which it does in few articles.
import type { EntityId } from '../../model/entity';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { HitPlace } from '../evidence/candidate';
import type { KnownRule } from '../evidence/known-rule';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { withoutRules } from '../evidence/without-rules';
import { ofOfficers } from '../offices/office-stems';
import { capitalWordBefore, saysNothing, wordBeforeSurname } from './before-surname';
import { givenNamesOf, isSlipOf } from './given-names';

/** How an article names those of one surname, by places in the order of the text. */
interface Family {
  /** The one we know, by first name and surname or by a title: how often, and where first. */
  ours: number;
  oursAt: number;
  isNamedInFull: boolean;
  /** Behind another word with a capital. */
  readonly others: { readonly at: number; readonly place: HitPlace }[];
  /** The place that was counted last: it may have several rules for one of them. */
  lastAt: number;
}

/** The places without surnames that the article gives to kin. `unlinked` are surnames that were found to be nobody's here: another first name may be why. */
export function leaveKin(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
  unlinked: readonly HitPlace[],
): readonly HitPlace[] {
  const strangers = unlinked.filter((place) => isStranger(knowledge, evidence, place));
  if (strangers.length === 0) return places;
  const families = listFamilies(places, strangers);
  if (families.size === 0) return places;
  const isKin = kinship(knowledge, evidence);
  const out = new Set([...families].filter(([, family]) => isOfOthers(family, isKin)).map(([entity]) => entity));
  if (out.size === 0) return places;
  const isOut = ({ entity, isOwn }: KnownRule): boolean => !isOwn && out.has(entity);
  return places.map((place) =>
    place.spelling.surnames.length === 0 || isTitled(place) ? place : withoutRules(place, isOut),
  );
}

/** Counted with all strangers first: only where these are enough it is asked whether they are kin. */
function isOfOthers({ ours, oursAt, isNamedInFull, others }: Family, isKin: (place: HitPlace) => boolean): boolean {
  const areEnough = (found: Family['others']) =>
    found.length >= ours && ((found[0]?.at ?? oursAt) < oursAt || found.length > 2 * ours);
  return isNamedInFull && areEnough(others) && areEnough(others.filter(({ place }) => isKin(place)));
}

function listFamilies(places: readonly HitPlace[], strangers: readonly HitPlace[]): ReadonlyMap<EntityId, Family> {
  const families = new Map<EntityId, Family>();
  const isOfStranger = new Set(strangers);
  const entities = new Set(strangers.flatMap(({ spelling }) => spelling.surnames.map(({ entity }) => entity)));
  for (const entity of entities) {
    // Nearly always the one we know comes first, and one word or two with a capital before the surname say nothing then.
    const first =
      strangers.length > 2 ? undefined : places.find((place) => isOurs(place, entity) || isOfStranger.has(place));
    if (first !== undefined && !isOfStranger.has(first)) continue;
    families.set(entity, { ours: 0, oursAt: Number.POSITIVE_INFINITY, isNamedInFull: false, others: [], lastAt: -1 });
  }
  if (families.size === 0) return families;
  places.forEach((place, at) => {
    for (const { entity, isPerson } of place.spelling.rules) {
      const family = isPerson ? families.get(entity) : undefined;
      if (family !== undefined && family.lastAt !== at) count(family, place, at, isOfStranger.has(place));
    }
  });
  return families;
}

/** Named in full, and for his own sake. */
const isOurs = (place: HitPlace, wanted: EntityId): boolean =>
  place.spelling.hasFullName && place.spelling.rules.some(({ entity }) => entity === wanted) && !isOnlyKinOf(place);

function count(family: Family, place: HitPlace, at: number, isOfStranger: boolean): void {
  family.lastAt = at;
  const isFull = place.spelling.surnames.length === 0;
  if (isOfStranger) family.others.push({ at, place });
  if (isOfStranger || !(isFull || isTitled(place))) return;
  family.ours++;
  family.isNamedInFull ||= isFull;
  if (at < family.oursAt && !(isFull && isOnlyKinOf(place))) family.oursAt = at;
}

/** `Jared Kushner’s father`, `the sister of Boris Johnson`: named to say who another is. */
function isOnlyKinOf({ block: { text }, start, end }: HitPlace): boolean {
  return behindKin.test(text.slice(end, end + 30)) || beforeKin.test(text.slice(Math.max(0, start - 60), start));
}

const behindKin = /^(?:['’]s)?\s(?:\p{L}+\s)?(?:dad|father|mother|brother|sister|son|wife|daughter)\b/u;

const beforeKin = /(?:father|mother|brother|sister|sons?|wife|daughter) of (?:\p{L}+ ){0,4}$/u;

/** `President Biden`, but no `Mrs. Trump`: wives bear the names of their husbands. */
const isTitled = ({ block: { text }, start }: HitPlace): boolean =>
  office.test(text.slice(Math.max(0, start - 24), start));

const office = new RegExp(`(?:${ofOfficers}|gen(?:eral|\\.)|ambassad|посл|посол)\\p{L}*\\s$`, 'iu');

/** A word with a capital stands directly before the surname, and is neither its bearer's first name nor a title. */
function isStranger(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): boolean {
  const rule = place.spelling.surnames[0];
  if (rule === undefined || place.isAfterBody === true) return false;
  const from = capitalWordBefore(place);
  if (from < 0) return false;
  const { folded, isGivenName, mayBeName } = wordBeforeSurname(knowledge, evidence, place, from);
  if (!mayBeName || (!isGivenName && saysNothing(place, from))) return false;
  const { words: own } = givenNamesOf(knowledge, rule.entity);
  return own.length > 0 && !own.some((name) => name === folded || isSlipOf(folded, name));
}

/** Whether the word before a surname is a first name: one we know, or any where an article speaks of kin. */
function kinship(knowledge: LinkingKnowledge, evidence: ArticleEvidence): (place: HitPlace) => boolean {
  let speaksOfKin: boolean | undefined;
  return (place) => {
    if (wordBeforeSurname(knowledge, evidence, place, capitalWordBefore(place)).isGivenName) return true;
    speaksOfKin ??= evidence.language() !== 'de' && evidence.query.blocks.some(({ text }) => ofKin.test(text));
    return speaksOfKin;
  };
}

const ofKin =
  /(?<!\p{L})(?:sons?|daughters?|father|mother|brothers?|sisters?|wife|husband|grandson|first lady|père|fils|fille|frère|sœur|épouse|ojciec|ojca|syna?|córk[aię]|brata?|żona|żony)(?!\p{L})/iu;
