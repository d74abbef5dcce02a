// From text to mentions: the door of this folder. Runs in the background for pages and saved articles, and on the command
// line. Pure; everything it knows of the article is in the query.
//
// How a mention is decided, in words:
//  0. What the reader rejected (“not this one”) is dropped before anything else, so it neither counts nor proves anything.
//     The reader's own names are searched beside the bundled ones: the longer hit wins, and on the same words an own name
//     that counts beats every other.
//  1. Spelling: lib/matching finds the longest known form at each place. Its parts are consumed, whatever comes of it.
//     Names of optional entities (weapons) are not looked for unless the query asks for them (find-names).
//  2. Hard filters: not inside a web address; the article's date and language must suit the form; a form marked
//     `caps_off` does not count in a run of capitals; a name with a genitive s only in German, Dutch and Nordic texts; a
//     `never` form only consumes.
//     A surname directly after one of its bearer's own first names is a full name (first-names).
//  3. Names that need no proof (`free`) count, unless a forbidden word stands beside them or another first name shows that
//     somebody else is meant. Outside asides (menus, related links) they are anchors: the article names this entity.
//  4. Guarded forms count when all their `needs` hold, or when the entity has an anchor. Those proven by their needs become
//     anchors too. Forbidden words near by (up to the sentence) always win; those in the paragraph or article yield to an
//     anchor.
//  5. Forms that only lean on a full name (`after-full`: surnames, "Commission") count when the entity has an anchor,
//     wherever it stands: a headline comes before the full name.
//  6. Names every country's body has take the country beside them; else the one body named in full in the article; else
//     the country whose language the article is in; else the only country named just before; else the article's topic.
//  7. Several claims on one place: an entity with an anchor beats one without, then the higher priority. If two still
//     stand, the mention is ambiguous and lists them; nothing is guessed silently.
//  8. Only when asked: offices that stand without a name, for their holder on the date (link-offices).
import type { EntityId } from '../model/entity';
import type { Mention, MentionQuery } from '../model/mention';
import { type ArticleEvidence, createArticleEvidence } from './article-evidence';
import { chooseByCountry } from './by-country';
import { type Claim, type HitPlace, modeOf, surfaceOf } from './candidate';
import { claimOf, isForbidden } from './claim-rules';
import { confidenceOf } from './confidence-of';
import { describeReason } from './describe-reason';
import { findNames } from './find-names';
import { joinFirstNames } from './first-names';
import { keepPossible } from './hard-filters';
import { linkOffices } from './link-offices';
import type { LinkingKnowledge } from './linking-knowledge';
import type { IsRejected } from './verdicts';

/** Finds every mention in the blocks, in the order of the text, never overlapping. Empty when nothing is named. */
export function linkMentions(
  knowledge: LinkingKnowledge,
  query: MentionQuery,
  isRejected: IsRejected = () => false,
): Mention[] {
  const evidence = createArticleEvidence(knowledge, query);
  const places = joinFirstNames(knowledge, evidence, findPlaces(knowledge, evidence, isRejected));
  dropAnchors(knowledge, evidence, { places, mode: 'free' });
  dropAnchors(knowledge, evidence, { places, mode: 'guarded' });
  const mentions = places.flatMap((place) => {
    const claims = claimsAt(knowledge, evidence, place);
    const [first, ...rest] = strongest(claims, evidence);
    return first === undefined ? [] : [toMention(knowledge, place, { first, rest })];
  });
  return query.offices === true ? linkOffices(knowledge, evidence, mentions) : mentions;
}

/** Step 0 and 1. */
function findPlaces(knowledge: LinkingKnowledge, evidence: ArticleEvidence, isRejected: IsRejected): HitPlace[] {
  const { blocks, optional } = evidence.query;
  const { own } = knowledge;
  const others = optional === true ? knowledge.openOptional?.() : undefined;
  // Whoever gives names of an entity gives all of them.
  const isReplaced: IsRejected = (question) => own?.entities.has(question.entity) === true || isRejected(question);
  const searched = [
    ...(own === undefined ? [] : [{ names: own, isRejected }]),
    ...[knowledge, ...(others === undefined ? [] : [others])].map((names) => ({ names, isRejected: isReplaced })),
  ];
  return blocks.flatMap((block) =>
    findNames(searched, block.text).flatMap((place) => keepPossible({ block, ...place }, evidence) ?? []),
  );
}

/** Step 3 and 4: notes the entities that places of this mode name beyond doubt. */
function dropAnchors(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { places, mode }: { readonly places: readonly HitPlace[]; readonly mode: 'free' | 'guarded' },
): void {
  for (const place of places) {
    if (place.block.region === 'aside') continue;
    const rules = place.rules.filter((rule) => modeOf(rule) === mode && rule.type !== 'surname');
    if (rules.every(({ entity }) => evidence.anchors.has(entity))) continue;
    const claims = preferOwn(rules.flatMap((rule) => claimOf(knowledge, evidence, { rule, place }) ?? []));
    const entities = new Set(claims.map((claim) => claim.entity));
    const [entity] = entities;
    if (entity === undefined || entities.size > 1 || evidence.anchors.has(entity)) continue;
    evidence.anchors.set(entity, { block: place.block.id, start: place.start });
  }
}

function claimsAt(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace): readonly Claim[] {
  const claims = preferOwn(place.rules.flatMap((rule) => claimOf(knowledge, evidence, { rule, place }) ?? []));
  const candidates = place.rules
    .filter((rule) => modeOf(rule) === 'by-country' && !isForbidden(knowledge, evidence, { rule, place }))
    .map((rule) => rule.entity);
  if (claims.length > 0 || candidates.length === 0) return claims;
  const choice = chooseByCountry(knowledge, evidence, { candidates, place });
  if (choice === undefined) return [];
  const form = surfaceOf(place);
  return [choice.entity, ...choice.others].map((entity) => ({
    entity,
    grounds: {
      rule: choice.others.length === 0 ? 'by-country' : 'ambiguous',
      form,
      evidence: choice.evidence,
      ...(choice.confidence === undefined ? {} : { confidence: choice.confidence }),
    },
    priority: 50,
  }));
}

/** Claims of the reader's own names, if there are any; else all. */
function preferOwn(claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter((claim) => claim.own === true);
  return own.length > 0 ? own : claims;
}

/** Step 7: the claims that nothing beats, best first, one for each entity. */
function strongest(claims: readonly Claim[], evidence: ArticleEvidence): readonly Claim[] {
  if (claims.length < 2) return claims;
  const byEntity = new Map<EntityId, Claim>();
  for (const claim of claims) if (!byEntity.has(claim.entity)) byEntity.set(claim.entity, claim);
  const all = [...byEntity.values()];
  const anchored = all.filter((claim) => evidence.anchors.has(claim.entity));
  const standing = anchored.length > 0 ? anchored : all;
  const highest = Math.max(...standing.map((claim) => claim.priority));
  return standing.filter((claim) => claim.priority === highest);
}

function toMention(
  knowledge: LinkingKnowledge,
  { block, start, end }: HitPlace,
  { first, rest }: { readonly first: Claim; readonly rest: readonly Claim[] },
): Mention {
  const grounds = rest.length === 0 ? first.grounds : { ...first.grounds, rule: 'ambiguous' as const };
  const confidence = confidenceOf(grounds, rest.length);
  const reason = { ...grounds, confidence, sentence: describeReason(grounds) };
  const others = rest.map((claim) => claim.entity);
  return { block: block.id, start, end, entity: first.entity, kind: knowledge.kindOf(first.entity), reason, others };
}
