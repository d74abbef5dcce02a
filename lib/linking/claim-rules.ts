// What one form at one place claims: the modes of ARCHITECTURE.md, "How a mention is decided". Called by link-mentions,
// first for names that need no proof, then for guarded ones, then for those that lean on the others.
import type { Grounds } from '../model/mention';
import type { FormRule } from '../model/name';
import type { ArticleEvidence } from './article-evidence';
import { type Claim, type HitPlace, modeOf, surfaceOf } from './candidate';
import { findProof, isLocal } from './conditions';
import type { LinkingKnowledge } from './linking-knowledge';
import { hasTitle, isSomebodyElse } from './person-context';

/** The rule's claim at this place, or `undefined` when the rule does not hold there. */
export function claimOf(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): Claim | undefined {
  // Cheapest first: most rules at a place can claim nothing, whatever stands round it.
  if (!canClaim(rule, evidence)) return undefined;
  if (isForbidden(knowledge, evidence, { rule, place })) return undefined;
  if (isSomebodyElse(knowledge, evidence, { rule, place })) return undefined;
  if (rule.match.needs_title === true && !hasTitle(knowledge, evidence, place)) return undefined;
  const grounds = groundsOf(knowledge, evidence, { rule, place });
  const own = rule.own === true;
  return grounds && { entity: rule.entity, grounds, priority: rule.match.priority ?? 50, ...(own ? { own } : {}) };
}

function canClaim(rule: FormRule, { anchors }: ArticleEvidence): boolean {
  const mode = modeOf(rule);
  return mode === 'free' || mode === 'guarded' || (mode === 'after-full' && anchors.has(rule.entity));
}

/** A forbidden word stands in its scope; one far off yields to an anchor. */
export function isForbidden(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): boolean {
  const { forbids } = rule.match;
  if (forbids === undefined) return false;
  const isNamed = evidence.anchors.has(rule.entity);
  return forbids.some(
    (condition) =>
      (isLocal(condition) || !isNamed) && findProof(knowledge, evidence, { condition, place }) !== undefined,
  );
}

function groundsOf(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): Grounds | undefined {
  const form = surfaceOf(place);
  switch (modeOf(rule)) {
    case 'free':
      return { rule: isTag(place) ? 'hashtag' : freeRule(rule), form };
    case 'guarded': {
      // For a surname the full name is the better witness; for an acronym it is the words round it.
      const named = namedGrounds(evidence, { rule, place });
      const isNamed = rule.type === 'surname' && named !== undefined;
      if (isNamed) return named;
      return provenGrounds(knowledge, evidence, { rule, place }) ?? (needsNeighbour(rule) ? undefined : named);
    }
    case 'after-full':
      return namedGrounds(evidence, { rule, place });
    default:
      return undefined;
  }
}

/** A bare sum (“€90 billion”) is a loan only beside the word: the loan's name elsewhere does not make every such sum one. */
const needsNeighbour = ({ match }: FormRule) =>
  (match.needs ?? []).some(({ scope }) => /^(?:prev|next|window)/.test(scope));

function freeRule(rule: FormRule): Grounds['rule'] {
  if (rule.type === 'acronym') return 'acronym';
  return rule.type === 'full' || rule.type === 'transliteration' ? 'full-name' : 'other-name';
}

const isTag = ({ block, start }: HitPlace) => /[#@]/.test(block.text.charAt(start - 1));

/** Every condition of `needs` holds; the first words that prove it go into the reason. */
function provenGrounds(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): Grounds | undefined {
  const proofs = (rule.match.needs ?? []).map((condition) => findProof(knowledge, evidence, { condition, place }));
  if (proofs.length === 0 || proofs.includes(undefined)) return undefined;
  const form = surfaceOf(place);
  const kind = isTag(place) ? 'hashtag' : /\d/.test(form) && rule.type === 'informal' ? 'described' : 'guarded';
  return { rule: kind, form, evidence: proofs[0] ?? '' };
}

/** The entity is named beyond doubt somewhere in the article. */
function namedGrounds(
  evidence: ArticleEvidence,
  { rule, place }: { readonly rule: FormRule; readonly place: HitPlace },
): Grounds | undefined {
  const anchor = evidence.anchors.get(rule.entity);
  if (anchor === undefined) return undefined;
  const number = evidence.paragraphNumber(anchor.block);
  return {
    rule: isTag(place) ? 'hashtag' : 'after-full',
    form: surfaceOf(place),
    evidence: `named in full in paragraph ${number}`,
  };
}
