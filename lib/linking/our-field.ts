// Whether an article is about what this knowledge is about. Called by namesakes and its rules: where it is, names mean ours.
import type { EntityId } from '../model/entity';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import type { LinkingKnowledge } from './linking-knowledge';

/** Names two bodies or programmes that need no proof: then the people are those who go with them. */
export function isOfOurField(places: readonly HitPlace[]): boolean {
  let first: EntityId | undefined;
  for (const { spelling, block } of places) {
    const [rule] = spelling.free;
    if (rule === undefined || rule.isPerson || block.region === 'aside') continue;
    if (first !== undefined && rule.entity !== first) return true;
    first = rule.entity;
  }
  return false;
}

const noWords: readonly string[] = [];

/** Where arms are spoken of at all, papers spell our acronyms out in words of their own. */
export const speaksOfArms = (knowledge: LinkingKnowledge, evidence: ArticleEvidence): boolean =>
  evidence.findWord(knowledge.words.sets.DEF ?? noWords, evidence.articleWords()) !== undefined;
