// A name that means this only beside words of arms needs none in a list of its kind: `Rheinmetall, KNDS and Patria`, `EDIP, SAFE
// and ASAP`. One neighbour that is named beyond doubt proves it, and then it proves the next. Called by link-mentions once all
// other proofs were looked for.
import type { EntityKind } from '../model/entity';
import { isForbidden } from './claim-rules';
import type { ArticleEvidence } from './evidence/article-evidence';
import { type HitPlace, surfaceOf } from './evidence/candidate';
import type { KnownRule } from './evidence/known-rule';
import type { LinkingKnowledge } from './evidence/linking-knowledge';

/** What stands in one list: firms, ways to pay, bodies. */
const groups: Readonly<Partial<Record<EntityKind, string>>> = {
  company: 'firm',
  programme: 'programme',
  fund: 'programme',
  initiative: 'programme',
  law: 'programme',
  agency: 'body',
  institution: 'body',
  military: 'body',
};

/** Notes the entities that are named beyond doubt because of what stands beside them in a list. */
export function dropListAnchors(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  places: readonly HitPlace[],
): void {
  if (!hasOpen(evidence, places)) return;
  const ask = (at: number, neighbour: number) => {
    const [place, beside] = [places[at], places[neighbour]];
    if (place !== undefined && beside !== undefined) dropIfListed(knowledge, evidence, place, beside);
  };
  // Who is proved in the last list may prove others in the first.
  for (let round = 0, known = -1; round < mostRounds && known < evidence.anchors.size; round++) {
    known = evidence.anchors.size;
    for (let at = 1; at < places.length; at++) ask(at, at - 1);
    for (let at = places.length - 2; at >= 0; at--) ask(at, at + 1);
  }
}

const mostRounds = 4;

/** In most articles everything was proved by then. */
function hasOpen(evidence: ArticleEvidence, places: readonly HitPlace[]): boolean {
  for (const place of places) if (place.spelling.guarded.length > 0 && isOpen(evidence, place)) return true;
  return false;
}

/** A guarded name that nothing has proved yet. */
function isOpen({ anchors }: ArticleEvidence, { spelling, block }: HitPlace): boolean {
  const [rule] = spelling.guarded;
  return rule !== undefined && spelling.isOneEntity && block.region !== 'aside' && !anchors.has(rule.entity);
}

function dropIfListed(knowledge: LinkingKnowledge, evidence: ArticleEvidence, place: HitPlace, beside: HitPlace): void {
  if (place.block !== beside.block || !isOpen(evidence, place)) return;
  // What stands between is read last: next to nothing is named beyond doubt where many names wait for a proof.
  const group = groupNamed(evidence, beside);
  if (group === undefined || !arePartedAsItems(place, beside)) return;
  const rule = place.spelling.guarded.find((each) => isOfGroup(each, group));
  if (rule === undefined || isForbidden(knowledge, evidence, { rule, place })) return;
  evidence.dropListAnchor(rule.entity, place.block, surfaceOf(beside));
}

const isOfGroup = ({ kind, needsNeighbour }: KnownRule, group: string): boolean =>
  groups[kind] === group && !needsNeighbour;

/** What kind of list the neighbour stands in, if it is somebody beyond doubt. */
function groupNamed({ anchors }: ArticleEvidence, { spelling }: HitPlace): string | undefined {
  const [rule] = spelling.rules;
  return rule !== undefined && spelling.isOneEntity && anchors.has(rule.entity) ? groups[rule.kind] : undefined;
}

function arePartedAsItems(one: HitPlace, other: HitPlace): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const { text } = first.block;
  if (second.start - first.end > longestGap) return false;
  const gap = text.slice(first.end, second.start);
  return between.test(gap) || (isInCapitals(first) && between.test(gap.toLowerCase()));
}

function isInCapitals(place: HitPlace): boolean {
  const surface = surfaceOf(place);
  return surface === surface.toUpperCase();
}

const longestGap = 48;
const and = 'and|und|sowie|et|ou|i|oraz|ir|bei|og|och|samt|ja|та|і|й|or|oder|lub|або|eller|as well as';
/** A comma or a word like “and”, quotation marks, at most two words without a capital: `, die schwedische`, « та американська ». */
const between = new RegExp(
  `^[»”“"’')\\]]*(?:\\s?[,;/&]\\s?(?:${and})?|\\s(?:${and}))\\s?(?:[\\p{Ll}’']+\\s){0,2}[\\p{Ll}’']{0,2}[«„“"‘(\\[]*$`,
  'u',
);
