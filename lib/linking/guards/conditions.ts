// Guards: whether the words a rule needs, or forbids, stand where it looks for them. Called by claim-rules.
import type { EntityId } from '../../model/entity';
import type { Condition } from '../../model/name';
import type { ArticleEvidence } from '../evidence/article-evidence';
import type { Place } from '../evidence/candidate';
import type { LinkingKnowledge } from '../evidence/linking-knowledge';
import { sentenceAt, wordsAfter, wordsBefore } from '../text/sentence-at';
import type { Words } from '../text/words';
import { leaveDoubtful } from './doubtful-words';

/** Scopes narrow enough that nothing said elsewhere in the article outweighs them. */
export function isLocal(condition: Condition): boolean {
  return condition.scope !== 'paragraph' && condition.scope !== 'article';
}

interface Guard {
  readonly condition: Condition;
  readonly place: Place;
  /** Whom the words prove; absent where they are forbidden. */
  readonly proves?: EntityId;
}

/** The words that make `condition` hold, for the reason shown to the reader; `undefined` when it does not hold. */
export function findProof(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { condition, place, proves }: Guard,
): string | undefined {
  const { entity, any, set } = condition;
  if (entity !== undefined && evidence.anchors.has(entity))
    return `${knowledge.labelOf?.(entity) ?? entity} named in this article`;
  const scope = scopeOf(condition);
  const words = wordsInScope(scope, evidence, place);
  const word =
    (any && findInList(knowledge, evidence, { list: any, words, proves })) ??
    (set && findInSet(knowledge.words.sets[set], evidence, words));
  return word && `“${word}” ${scopeNames[scope.name] ?? 'near by'}`;
}

/**
 * A row of a table, an item of a list or an answer of three words is no paragraph of its own: what a rule needs in the paragraph
 * may stand in the blocks beside it.
 */
export function findProofBeside(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { condition: { any, set, scope }, place: { block }, proves }: Guard,
): string | undefined {
  if (scope !== 'paragraph' || block.text.length > shortBlock) return undefined;
  const list = set === undefined ? undefined : knowledge.words.sets[set];
  const { blocks } = evidence.query;
  const own = evidence.placeOf(block);
  for (let step = -1; step < 2; step += 2) {
    let left = reachOfShort;
    for (let far = 1; left > 0 && far <= mostBeside; far++) {
      const beside = blocks[own + far * step];
      if (beside === undefined || beside.region !== block.region) break;
      left -= beside.text.length;
      const words = evidence.wordsOf(beside);
      const word =
        (any && findInList(knowledge, evidence, { list: any, words, proves })) ?? findInSet(list, evidence, words);
      if (word !== undefined) return `“${word}” beside the paragraph`;
    }
  }
  return undefined;
}

/** So many units make no paragraph. */
const shortBlock = 100;
/** So many units, and so many blocks, to either side of a short one are read with it. */
const reachOfShort = 300;
const mostBeside = 6;

/** What proves somebody is no name in doubt itself. */
function findInList(
  knowledge: LinkingKnowledge,
  evidence: ArticleEvidence,
  { list, words, proves }: { list: readonly string[]; words: Words; proves: EntityId | undefined },
): string | undefined {
  const found = evidence.findWord(list, words);
  if (found === undefined || proves === undefined) return found;
  return leaveDoubtful(knowledge, evidence, { found, list, words, entity: proves });
}

const findInSet = (list: readonly string[] | undefined, evidence: ArticleEvidence, words: Words) =>
  list && evidence.findWord(list, words);

const scopeNames: Readonly<Record<string, string>> = {
  prev: 'directly before',
  next: 'directly after',
  window: 'near by',
  sentence: 'in the same sentence',
  paragraph: 'in the same paragraph',
  article: 'in this article',
};

interface Scope {
  readonly name: string;
  readonly size: number | undefined;
}

const scopes = new Map<string, Scope>();

/** `window:3` as a name and a number of words. */
function scopeOf({ scope }: Condition): Scope {
  const known = scopes.get(scope);
  if (known !== undefined) return known;
  const [name = '', size] = scope.split(':');
  const made = { name, size: size === undefined ? undefined : Number(size) };
  scopes.set(scope, made);
  return made;
}

function wordsInScope({ name, size }: Scope, evidence: ArticleEvidence, { block, start, end }: Place): Words {
  const { text } = block;
  switch (name) {
    case 'article':
      return evidence.articleWords();
    case 'paragraph':
      return evidence.wordsOf(block);
    case 'sentence':
      return evidence.sentenceWords(block, sentenceAt(text, start, end));
    case 'prev':
      return evidence.wordsIn(text, wordsBefore(text, start, size ?? 2), start);
    case 'next':
      return evidence.wordsIn(text, end, wordsAfter(text, end, size ?? 2));
    default: {
      const before = evidence.wordsIn(text, wordsBefore(text, start, size ?? 5), start);
      return before.cutPieces(end, wordsAfter(text, end, size ?? 5));
    }
  }
}
