// What an article says as a whole: its words by block and together, which entities it names beyond doubt, and which
// country it is about. Filled by link-mentions in its first steps, asked by every later rule.
import type { EntityId } from '../model/entity';
import type { MentionQuery, TextBlock } from '../model/mention';
import { guessLanguage, suitsScript } from './guess-language';
import type { LinkingKnowledge } from './linking-knowledge';
import { type FoldedWords, foldWords, joinWords, type WordFinder, wordFinderOf } from './word-list';

/** Where an entity was first named beyond doubt. */
export interface Anchor {
  readonly block: number;
  readonly start: number;
}

export interface ArticleEvidence {
  readonly query: MentionQuery;
  readonly findWord: WordFinder;
  /** Words of one block. */
  readonly wordsOf: (block: TextBlock) => FoldedWords;
  /** Words of any other text, not kept. */
  readonly wordsIn: (text: string) => FoldedWords;
  /** Words of the whole article without asides (of everything, if it has nothing else). */
  readonly articleWords: () => FoldedWords;
  /** Primary language tag: what the article says, unless its script speaks against it; else a guess. */
  readonly language: () => string | undefined;
  /** Entities named beyond doubt outside asides. */
  readonly anchors: Map<EntityId, Anchor>;
  /** Place of a block among the written ones, from 1, as a reader counts paragraphs. */
  readonly paragraphNumber: (block: number) => number;
}

/** Evidence of one query; everything in it is worked out when first asked and kept for the query's life. */
export function createArticleEvidence(knowledge: LinkingKnowledge, query: MentionQuery): ArticleEvidence {
  const { classes } = knowledge.index;
  const byBlock = new Map<number, FoldedWords>();
  const numbers = new Map(query.blocks.map((block, i) => [block.id, i + 1]));
  let whole: FoldedWords | undefined;

  function wordsOf(block: TextBlock): FoldedWords {
    const known = byBlock.get(block.id) ?? foldWords(classes, block.text);
    byBlock.set(block.id, known);
    return known;
  }

  function articleWords(): FoldedWords {
    if (whole !== undefined) return whole;
    const own = query.blocks.filter((block) => block.region !== 'aside');
    whole = joinWords((own.length > 0 ? own : query.blocks).map(wordsOf));
    return whole;
  }

  function findLanguage(): string | undefined {
    const { words } = articleWords();
    const said = query.lang?.slice(0, 2).toLowerCase();
    return said !== undefined && suitsScript(said, words) ? said : guessLanguage(words);
  }
  let lang: { readonly tag: string | undefined } | undefined;

  return {
    query,
    findWord: wordFinderOf(classes),
    wordsOf,
    wordsIn: (text) => foldWords(classes, text),
    articleWords,
    language: () => {
      lang ??= { tag: findLanguage() };
      return lang.tag;
    },
    anchors: new Map(),
    paragraphNumber: (block) => numbers.get(block) ?? 0,
  };
}
