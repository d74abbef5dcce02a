// What one form at one place claims: the modes of ARCHITECTURE.md, "How a mention is decided". Called by link-mentions,
// first for names that need no proof, then for guarded ones, then for those that lean on the others.
import type { Grounds } from '../model/mention';
import type { Condition } from '../model/name';
import type { ArticleEvidence } from './evidence/article-evidence';
import { type Claim, type Place, type RuleAtPlace, surfaceOf } from './evidence/candidate';
import type { KnownRule } from './evidence/known-rule';
import type { LinkingKnowledge } from './evidence/linking-knowledge';
import { findProof, findProofBeside, isLocal } from './guards/conditions';
import { hasTitle } from './people/before-surname';
import { isSomebodyElse } from './people/person-context';

/** The rule's claim at this place, or `undefined` when the rule does not hold there. */
export function claimOf(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  rule: KnownRule,
  place: Place,
): Claim | undefined {
  // Cheapest first: most rules at a place can claim nothing, whatever stands round it.
  if (!canClaim(rule, evidence)) return undefined;
  const at = { rule, place };
  if (isForbidden(knowledge, evidence, at)) return undefined;
  if (rule.isPerson && isSomebodyElse(knowledge, evidence, at)) return undefined;
  if (rule.needsTitle && !hasTitle(knowledge, evidence, place)) return undefined;
  const grounds = groundsOf(knowledge, evidence, at);
  return grounds && { entity: rule.entity, kind: rule.kind, grounds, priority: rule.priority, isOwn: rule.isOwn };
}

function canClaim({ mode, entity }: KnownRule, { anchors }: ArticleEvidence): boolean {
  return mode === 'free' || mode === 'guarded' || (mode === 'after-full' && anchors.has(entity));
}

/** A forbidden word stands in its scope; one far off yields to an anchor. */
export function isForbidden(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: RuleAtPlace,
): boolean {
  if (rule.forbids.length === 0) return false;
  const isNamed = evidence.anchors.has(rule.entity);
  return rule.forbids.some(
    (condition) =>
      (isLocal(condition) || !isNamed) && findProof(knowledge, evidence, { condition, place }) !== undefined,
  );
}

function groundsOf(knowledge: LinkingKnowledge, evidence: ArticleEvidence, at: RuleAtPlace): Grounds | undefined {
  const { rule, place } = at;
  switch (rule.mode) {
    case 'free':
      return { rule: isTag(place) ? 'hashtag' : freeRule(rule), form: surfaceOf(place) };
    case 'guarded': {
      // For a surname the full name is the better witness; for an acronym it is the words round it.
      const named = rule.type === 'surname' ? namedGrounds(evidence, at) : undefined;
      const proven = named ?? provenGrounds(knowledge, evidence, at);
      return proven ?? (rule.needsNeighbour ? undefined : namedGrounds(evidence, at));
    }
    case 'after-full':
      return namedGrounds(evidence, at);
    default:
      return undefined;
  }
}

function freeRule({ type }: KnownRule): Grounds['rule'] {
  if (type === 'acronym') return 'acronym';
  return type === 'full' || type === 'transliteration' ? 'full-name' : 'other-name';
}

function isTag({ block, start }: Place): boolean {
  const before = block.text.charCodeAt(start - 1);
  return before === 0x23 || before === 0x40;
}

/** Every condition of `needs` holds; the first words that prove it go into the reason. */
function provenGrounds(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: RuleAtPlace,
): Grounds | undefined {
  let proof: string | undefined;
  for (const condition of rule.needs) {
    const found =
      findProof(knowledge, evidence, { condition, place, proves: rule.entity }) ??
      provenBeside(knowledge, evidence, condition, { rule, place });
    if (found === undefined) return undefined;
    proof ??= found;
  }
  if (proof === undefined) return undefined;
  const form = surfaceOf(place);
  const kind = isTag(place) ? 'hashtag' : rule.type === 'informal' && /\d/.test(form) ? 'described' : 'guarded';
  return { rule: kind, form, evidence: proof };
}

/** What is read with a short block for its proof may hold a word that the rule forbids in the paragraph. */
function provenBeside(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  condition: Condition,
  { rule, place }: RuleAtPlace,
): string | undefined {
  const found = findProofBeside(knowledge, evidence, { condition, place, proves: rule.entity });
  const isDenied = (denied: Condition) =>
    findProofBeside(knowledge, evidence, { condition: denied, place }) !== undefined;
  return found !== undefined && rule.forbids.some(isDenied) ? undefined : found;
}

/** The entity is named beyond doubt somewhere in the article. */
function namedGrounds(evidence: ArticleEvidence, { rule, place }: RuleAtPlace): Grounds | undefined {
  const anchor = evidence.anchors.get(rule.entity);
  if (anchor === undefined) return undefined;
  const { grounds, confidence } = anchor;
  const bare: Grounds = { rule: isTag(place) ? 'hashtag' : 'after-full', form: surfaceOf(place), evidence: grounds };
  return confidence === undefined ? bare : { ...bare, confidence };
}
