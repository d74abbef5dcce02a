// Guards: whether the words a rule needs, or forbids, stand where it looks for them. Called by claim-rules.
import type { Condition } from '../model/name';
import type { ArticleEvidence } from './article-evidence';
import type { HitPlace } from './candidate';
import type { LinkingKnowledge } from './linking-knowledge';
import { sentenceAt, wordsAfter, wordsBefore } from './sentence-at';
import type { FoldedWords } from './word-list';

/** Scopes narrow enough that nothing said elsewhere in the article outweighs them. */
export function isLocal(condition: Condition): boolean {
  return condition.scope !== 'paragraph' && condition.scope !== 'article';
}

/** The words that make `condition` hold, for the reason shown to the reader; `undefined` when it does not hold. */
export function findProof(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { condition, place }: { readonly condition: Condition; readonly place: HitPlace },
): string | undefined {
  if (condition.entity !== undefined && evidence.anchors.has(condition.entity)) return condition.entity;
  const lists = [condition.any, condition.set === undefined ? undefined : knowledge.words.sets[condition.set]];
  const text = wordsInScope(condition.scope, evidence, place);
  for (const list of lists) {
    const word = list && evidence.findWord(list, text);
    if (word !== undefined) return `“${word}” ${scopeNames[condition.scope.split(':')[0] ?? ''] ?? 'near by'}`;
  }
  return undefined;
}

const scopeNames: Readonly<Record<string, string>> = {
  prev: 'directly before',
  next: 'directly after',
  window: 'near by',
  sentence: 'in the same sentence',
  paragraph: 'in the same paragraph',
  article: 'in this article',
};

function wordsInScope(scope: string, evidence: ArticleEvidence, place: HitPlace): FoldedWords {
  const { block, start, end } = place;
  const [name, size] = scope.split(':');
  switch (name) {
    case 'article':
      return evidence.articleWords();
    case 'paragraph':
      return evidence.wordsOf(block);
    case 'sentence': {
      const sentence = sentenceAt(block.text, start, end);
      return evidence.wordsIn(block.text.slice(sentence.start, sentence.end));
    }
    case 'prev':
      return evidence.wordsIn(wordsBefore(block.text, start, Number(size ?? 2)));
    case 'next':
      return evidence.wordsIn(wordsAfter(block.text, end, Number(size ?? 2)));
    default: {
      const count = Number(size ?? 5);
      return evidence.wordsIn(`${wordsBefore(block.text, start, count)} ${wordsAfter(block.text, end, count)}`);
    }
  }
}
