// First names as linking compares them: folded, one of two words or halves as one. Called wherever a word before a surname is
// looked at; kept for each knowledge, because articles name the same few people over and over.
import type { EntityId } from '../model/entity';
import type { ArticleEvidence } from './article-evidence';
import type { LinkingKnowledge } from './linking-knowledge';

const kept = new WeakMap<LinkingKnowledge, Map<EntityId, readonly string[]>>();

/** A first name, folded. */
export const foldName = (evidence: ArticleEvidence, name: string): string => evidence.wordsIn(name).words.join(' ');

/** Folded first names of a person; empty when none is known. */
export function foldedGivenNames(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  entity: EntityId,
): readonly string[] {
  const known = kept.get(knowledge) ?? new Map<EntityId, readonly string[]>();
  kept.set(knowledge, known);
  const names = known.get(entity) ?? knowledge.givenNamesOf(entity).map((name) => foldName(evidence, name));
  known.set(entity, names);
  return names;
}

/** Their words one by one. */
export const givenWords = (knowledge: LinkingKnowledge, evidence: ArticleEvidence, entity: EntityId): string[] =>
  foldedGivenNames(knowledge, evidence, entity).flatMap((name) => name.split(' '));
