// From text to mentions: the door of this folder. Runs in the background for pages and saved articles, and on the command
// line. Pure; everything it knows of the article is in the query.
//
// How a mention is decided, in words:
//  0. What the reader rejected (“not this one”) is dropped before anything else, so it neither counts nor proves anything.
//     The reader's own names are searched beside the bundled ones: the longer hit wins, and on the same words an own name
//     that counts beats every other.
//  1. Spelling: lib/matching finds the longest known form at each place. Its parts are consumed, whatever comes of it.
//     A headline in capitals is searched once more as if it had small letters (headline).
//     Names of optional entities (weapons) are not looked for unless the query asks for them (find-names).
//  2. Hard filters: not inside a web address; the article's date and language must suit the form; a form marked
//     `caps_off` does not count in a run of capitals; a name with a genitive s only in German, Dutch and Nordic texts; a
//     `never` form only consumes.
//     A surname directly after one of its bearer's own first names is a full name (first-names); an initial that touches it
//     belongs to it (glued-initial).
//     Whom the article calls a striker or a judge, and letters it spells out otherwise, are somebody or something else (namesakes).
//  3. Names that need no proof (`free`) count, unless a forbidden word stands beside them or another first name shows that
//     somebody else is meant. Outside asides (menus, related links) they are anchors: the article names this entity.
//  4. Guarded forms count when all their `needs` hold, or when the entity has an anchor; what a row or an item of a list needs may
//     stand beside it. Letters that wait
//     for a guard themselves prove no others (doubtful-words). Those proven by their needs become anchors too, and so do those that stand in a list with an anchor of
//     their kind (in-a-list). Letters in doubt prove others of their kind only once they are proven (doubtful-words). Forbidden
//     words near by (up to the sentence) always win; those in the paragraph or article yield to an anchor. A surname behind an
//     office is an anchor of who bears it and held the office on the article's date (titled-holder).
//  5. Forms that only lean on a full name (`after-full`: surnames, "Commission") count when the entity has an anchor,
//     wherever it stands: a headline comes before the full name.
//  6. Names every country's body has take the country beside them; else the one body named in full in the article; else
//     the country whose language the article is in; in English the one whose ministers are named without it (home-country);
//     else the only country named just before; else the article's topic, by its words or by whom it names (rank-countries).
//  7. Several claims on one place: an entity with an anchor beats one without, then the higher priority. If two still
//     stand, the mention is ambiguous and lists them; nothing is guessed silently.
//     A company's mention takes in the legal form behind its name (legal-form), a format's the number of a meeting
//     (meeting-number); a person's leaves out “M.” (french-title): mark-stretch, which step 0 asks as well.
//     Where a surname was somebody else's by then, it may be all through the article: a son's or a father's (kin).
//     Letters that the article itself gives to a body it names mean that body all through (defined-letters).
//     Where words have signs within them that nobody sees, all this is done once more on the text as a reader sees it
//     (plain-blocks).
//  8. Only when asked: offices that stand without a name, for their holder on the date (link-offices).
import type { EntityId, EntityKind } from '../model/entity';
import type { Grounds, Mention, MentionQuery, Reason } from '../model/mention';
import { claimOf, isForbidden } from './claim-rules';
import { chooseByCountry } from './countries/by-country';
import { linkDefinedLetters } from './defined-letters';
import { ArticleEvidence } from './evidence/article-evidence';
import { type Claim, type HitPlace, surfaceOf } from './evidence/candidate';
import { type KnownRule, spellingsOf } from './evidence/known-rule';
import type { LinkingKnowledge } from './evidence/linking-knowledge';
import { findNames, type SearchedNames } from './find-names';
import { keepPossible } from './guards/hard-filters';
import { dropListAnchors } from './in-a-list';
import { dropNamesakes } from './namesakes/namesakes';
import { linkOffices } from './offices/link-offices';
import { joinFirstName, joinFirstNames } from './people/first-names';
import { leaveKin } from './people/kin';
import { dropHolderAnchors } from './people/titled-holder';
import { confidenceOf } from './reasons/confidence-of';
import { describeReason } from './reasons/describe-reason';
import { stretchOfMark } from './stretch/mark-stretch';
import { toPlainBlocks } from './text/plain-blocks';
import type { IsRejected } from './verdicts';

/** Finds every mention in the blocks, in the order of the text, never overlapping. Empty when nothing is named. */
export function linkMentions(knowledge: LinkingKnowledge, query: MentionQuery, isRejected?: IsRejected): Mention[] {
  const evidence = new ArticleEvidence(knowledge, query);
  const mentions = linkIn(knowledge, evidence, isRejected);
  return mentions.length > 0 && evidence.hasSigns ? linkPlain(knowledge, query, isRejected) : mentions;
}

/** The same of the text as a reader sees it. */
function linkPlain(knowledge: LinkingKnowledge, query: MentionQuery, isRejected: IsRejected | undefined): Mention[] {
  const { blocks, stretchOf } = toPlainBlocks(knowledge.index.classes, query.blocks);
  const mentions = linkIn(knowledge, new ArticleEvidence(knowledge, { ...query, blocks }), isRejected);
  return mentions.map((mention) => ({ ...mention, ...stretchOf(mention.block, mention) }));
}

function linkIn(knowledge: LinkingKnowledge, evidence: ArticleEvidence, isRejected: IsRejected | undefined): Mention[] {
  const named = joinFirstNames(knowledge, evidence, findPlaces(knowledge, evidence, isRejected));
  const places = dropNamesakes(knowledge, evidence, named);
  for (const place of places) dropAnchor(knowledge, evidence, place, place.spelling.free);
  dropGuardedAnchors(knowledge, evidence, places);
  dropListAnchors(knowledge, evidence, places);
  dropHolderAnchors(knowledge, evidence, places);
  const mentions = linkDefinedLetters(evidence, linkPlaces(knowledge, evidence, places), isRejected);
  return evidence.query.offices === true ? linkOffices(knowledge, evidence, mentions) : mentions;
}

/** Step 0 and 1. */
function findPlaces(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  isRejected: IsRejected | undefined,
): HitPlace[] {
  const searched = listSearched(knowledge, evidence, isRejected);
  const places: HitPlace[] = [];
  for (const found of findNames(searched, evidence.query.blocks)) {
    for (const place of found) {
      const spelling = keepPossible(place, evidence);
      if (spelling.rules.length + spelling.telltales.length > 0)
        places.push(spelling === place.spelling ? place : { ...place, spelling });
    }
  }
  return places;
}

function listSearched(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  isRejected: IsRejected | undefined,
): SearchedNames[] {
  const { own } = knowledge;
  const others = evidence.query.optional === true ? knowledge.openOptional?.() : undefined;
  // Whoever gives names of an entity gives all of them.
  const isReplaced: IsRejected | undefined =
    own === undefined ? isRejected : (question) => own.entities.has(question.entity) || isRejected?.(question) === true;
  const bundled = [knowledge, ...(others === undefined ? [] : [others])].map((names) => ({ names, asked: isReplaced }));
  const markOf = (place: HitPlace) => {
    const whole = place.spelling.surnames.length === 0 ? place : joinFirstName(knowledge, evidence, place);
    return (kind: EntityKind) => stretchOfMark(whole, kind, () => evidence.language());
  };
  return [...(own === undefined ? [] : [{ names: own, asked: isRejected }]), ...bundled].map(({ names, asked }) => ({
    index: names.index,
    spellings: spellingsOf(knowledge, names),
    ...(asked === undefined ? {} : { rejection: { isRejected: asked, markOf } }),
  }));
}

/** Step 4. Where letters wait for the proof of others, these may stand further down. */
function dropGuardedAnchors(knowledge: LinkingKnowledge, evidence: ArticleEvidence, places: readonly HitPlace[]): void {
  for (let round = 0, known = -1; round < mostRounds && known < evidence.anchors.size; round++) {
    known = evidence.anchors.size;
    for (const place of places) dropAnchor(knowledge, evidence, place, place.spelling.guarded);
    if (!evidence.hasDoubts) return;
  }
}

const mostRounds = 3;

/** Step 3 and 4: notes the entity that a place names beyond doubt by one of these rules. */
function dropAnchor(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: HitPlace,
  rules: readonly KnownRule[],
): void {
  if (rules.length === 0 || place.block.region === 'aside' || areAnchored(rules, evidence)) return;
  const claims = listClaims(knowledge, evidence, place, rules);
  const first = claims[0];
  if (first === undefined || claims.some(({ entity }) => entity !== first.entity)) return;
  if (!evidence.anchors.has(first.entity)) evidence.dropAnchor(first.entity, place.block, first.grounds);
}

function areAnchored(rules: readonly KnownRule[], { anchors }: ArticleEvidence): boolean {
  for (const { entity } of rules) if (!anchors.has(entity)) return false;
  return true;
}

/** The claims of these rules; only those of the reader's own names, if there are any. */
function listClaims(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: HitPlace,
  rules: readonly KnownRule[],
): readonly Claim[] {
  if (place.spelling.isOneEntity) return listFirst(knowledge, evidence, place, rules);
  const claims: Claim[] = [];
  for (const rule of rules) {
    const claim = claimOf(knowledge, evidence, rule, place);
    if (claim !== undefined) claims.push(claim);
  }
  return claims.some(({ isOwn }) => isOwn) ? claims.filter(({ isOwn }) => isOwn) : claims;
}

/** The same where all rules are of one entity: the first that holds says it. */
function listFirst(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  place: HitPlace,
  rules: readonly KnownRule[],
): readonly Claim[] {
  for (const rule of rules) {
    const claim = claimOf(knowledge, evidence, rule, place);
    if (claim !== undefined) return [claim];
  }
  return nobodyElse;
}

const nobodyElse: readonly Claim[] = [];

/** Step 5 to 7. Where a surname was somebody else's, others may be, too. */
function linkPlaces(knowledge: LinkingKnowledge, evidence: ArticleEvidence, places: readonly HitPlace[]): Mention[] {
  const mentions: Mention[] = [];
  const unlinked: HitPlace[] = [];
  for (const place of places) {
    const mention = linkPlace(knowledge, evidence, place);
    if (mention !== undefined) mentions.push(mention);
    else if (place.spelling.surnames.length > 0) unlinked.push(place);
  }
  if (unlinked.length === 0) return mentions;
  const left = leaveKin(knowledge, evidence, places, unlinked);
  return left === places ? mentions : left.flatMap((place) => linkPlace(knowledge, evidence, place) ?? []);
}

function linkPlace(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): Mention | undefined {
  const { rules, byCountry } = place.spelling;
  let claims = listClaims(knowledge, evidence, place, rules);
  if (claims.length === 0 && byCountry.length > 0) claims = claimsByCountry(knowledge, evidence, place);
  if (claims.length > 1) claims = strongest(claims, evidence);
  const first = claims[0];
  return first && toMention(evidence, place, first, claims.length === 1 ? nobodyElse : claims.slice(1));
}

function claimsByCountry(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): readonly Claim[] {
  const choice = chooseByCountry(knowledge, evidence, {
    candidates: place.spelling.byCountry,
    place,
    isForbidden: (rule) => isForbidden(knowledge, evidence, { rule, place }),
  });
  if (choice === undefined) return [];
  const { others, evidence: why, confidence } = choice;
  const bare = {
    rule: others.length === 0 ? 'by-country' : 'ambiguous',
    form: surfaceOf(place),
    evidence: why,
  } as const;
  const grounds = confidence === undefined ? bare : { ...bare, confidence };
  const claim = (entity: EntityId): Claim => ({
    entity,
    kind: knowledge.kindOf(entity),
    grounds,
    priority: 50,
    isOwn: false,
  });
  return others.length === 0 ? [claim(choice.entity)] : [choice.entity, ...others].map(claim);
}

/** Step 7: the claims that nothing beats, best first, one for each entity. */
function strongest(claims: readonly Claim[], evidence: ArticleEvidence): readonly Claim[] {
  const byEntity = new Map<EntityId, Claim>();
  for (const claim of claims) if (!byEntity.has(claim.entity)) byEntity.set(claim.entity, claim);
  const all = [...byEntity.values()];
  const anchored = all.filter((claim) => evidence.anchors.has(claim.entity));
  const standing = anchored.length > 0 ? anchored : all;
  const highest = Math.max(...standing.map((claim) => claim.priority));
  return standing.filter((claim) => claim.priority === highest);
}

function toMention(evidence: ArticleEvidence, place: HitPlace, first: Claim, rest: readonly Claim[]): Mention {
  const isOnly = rest.length === 0;
  const reason = reasonOf(isOnly ? first.grounds : { ...first.grounds, rule: 'ambiguous' }, rest.length);
  const others = isOnly ? noOthers : rest.map((claim) => claim.entity);
  const { start, end } = stretchOfMark(place, first.kind, () => evidence.language());
  return { block: place.block.id, start, end, entity: first.entity, kind: first.kind, reason, others };
}

const noOthers: readonly EntityId[] = [];

/** Field by field: spreading the grounds left 36 kB of garbage for 78 mentions in place of 13. */
function reasonOf(grounds: Grounds, others: number): Reason {
  const { rule, form, evidence } = grounds;
  const confidence = confidenceOf(grounds, others);
  const sentence = describeReason(grounds);
  return evidence === undefined ? { rule, form, confidence, sentence } : { rule, form, evidence, confidence, sentence };
}
