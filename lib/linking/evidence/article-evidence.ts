// What an article says as a whole: its words by block and together, which entities it names beyond doubt, and which
// country it is about. Filled by link-mentions in its first steps, asked by every later rule. Everything is worked out when
// somebody first asks, and kept for the query's life.
import type { CharClasses } from '../../matching/char-classes';
import type { EntityId } from '../../model/entity';
import type { Confidence, Grounds, MentionQuery, TextBlock } from '../../model/mention';
import {
  confirmLanguage,
  guessLanguage,
  languageSample,
  scriptSample,
  suitsScript,
  tagOf,
} from '../text/guess-language';
import { hasSignsIn } from '../text/plain-blocks';
import type { Stretch } from '../text/sentence-at';
import { type WordFinder, wordFinderOf } from '../text/word-list';
import { Words } from '../text/words';
import type { KnownRule } from './known-rule';
import type { LinkingKnowledge } from './linking-knowledge';

/** Where an entity was first named beyond doubt, as other mentions of it say it. */
export interface Anchor {
  readonly grounds: string;
  /** Absent when it is as sure as the words themselves. */
  readonly confidence?: Confidence;
}

interface Named {
  /** How many anchors there were when it was asked. */
  readonly ofAnchors: number;
  readonly rules: readonly KnownRule[];
}

/** So many units are read for signs that nobody sees. */
const signSample = 600;

/** Units of text for each word, roughly. */
const unitsPerWord = 6;

export class ArticleEvidence {
  readonly query: MentionQuery;
  /** The first word of a list that stands among words. */
  readonly findWord: WordFinder;
  /** Entities named beyond doubt outside asides. */
  readonly anchors = new Map<EntityId, Anchor>();
  /** A guarded name waits for the proof of another one. */
  hasDoubts = false;
  readonly #classes: CharClasses;
  readonly #byBlock = new Map<number, Words>();
  readonly #window: Words;
  #hasSigns = false;
  #whole: Words | undefined;
  #lang: { readonly tag: string | undefined } | undefined;
  readonly #named = new Map<readonly KnownRule[], Named>();
  /** The place of the last block that was asked for: the next one is mostly not far off. */
  #asked = 0;

  constructor(knowledge: LinkingKnowledge, query: MentionQuery) {
    this.query = query;
    this.#classes = knowledge.index.classes;
    this.findWord = wordFinderOf(this.#classes);
    this.#window = new Words(this.#classes);
  }

  /** Words of one block. */
  wordsOf({ id, text }: TextBlock): Words {
    const known = this.#byBlock.get(id) ?? this.cutWords(text, 0, text.length);
    this.#byBlock.set(id, known);
    return known;
  }

  /** Words of a stretch of text. */
  cutWords(text: string, from: number, to: number): Words {
    const words = new Words(this.#classes, 8 + Math.ceil((to - from) / unitsPerWord)).reset(text).cut(from, to);
    this.#hasSigns ||= words.hasSigns;
    return words;
  }

  /**
   * Whether the article has signs within words that nobody sees. No text is read through for them: where some are, many are, and they
   * are met in its beginning, or where words are cut.
   */
  get hasSigns(): boolean {
    return this.#hasSigns || this.#window.hasSigns || this.#hasSignsFirst();
  }

  #hasSignsFirst(): boolean {
    let left = signSample;
    for (const { text } of this.query.blocks) {
      if (hasSignsIn(text.slice(0, left))) return true;
      left -= text.length;
      if (left <= 0) break;
    }
    return false;
  }

  /** Words of a short stretch; only good until the next question. White space of every kind parts them. */
  wordsIn(text: string, from: number, to: number): Words {
    return this.#window.reset(text).cutPieces(from, to);
  }

  /** Words of a sentence of a block. */
  sentenceWords(block: TextBlock, { start, end }: Stretch): Words {
    const words = this.wordsOf(block);
    // A long sentence may be cut within a word.
    if (words.isInWord(start) || words.isInWord(end)) return this.cutWords(block.text, start, end);
    const first = words.placeAfter(start);
    const last = words.placeAfter(end);
    return new Words(this.#classes, 1 + last - first).reset(block.text).copy(words, { first, last });
  }

  /** Words of the whole article without asides (of everything, if it has nothing else). */
  articleWords(): Words {
    this.#whole ??= this.#joinBlocks();
    return this.#whole;
  }

  #joinBlocks(): Words {
    const blocks = this.#ownBlocks();
    const [only] = blocks;
    if (only !== undefined && blocks.length === 1) return this.wordsOf(only);
    const cut = blocks.map((block) => this.wordsOf(block));
    const whole = new Words(
      this.#classes,
      cut.reduce((sum, { count }) => sum + count, 0),
    );
    whole.reset(blocks.map(({ text }) => text).join('\n'));
    let further = 0;
    for (const words of cut) {
      whole.copy(words, { first: 0, last: words.count, further });
      further += words.text.length + 1;
    }
    return whole;
  }

  #ownBlocks(): readonly TextBlock[] {
    const { blocks } = this.query;
    const own = blocks.filter(({ region }) => region !== 'aside');
    return own.length > 0 ? own : blocks;
  }

  /** Primary language tag: what the article says, unless its script or its words speak against it; else a guess. */
  language(): string | undefined {
    this.#lang ??= { tag: this.#findLanguage() };
    return this.#lang.tag;
  }

  #findLanguage(): string | undefined {
    const said = tagOf(this.query.lang);
    const suits = said !== undefined && suitsScript(said, this.#sample(scriptSample));
    return suits ? confirmLanguage(said, this.#sample(languageSample)) : guessLanguage(this.#sample(languageSample));
  }

  /** The first blocks, until they have so many words; cut when they are asked for. */
  *#sample(count: number): Generator<Words> {
    let left = count;
    for (const block of this.#ownBlocks()) {
      if (left <= 0) return;
      const words = this.wordsOf(block);
      left -= words.count;
      yield words;
    }
  }

  /** Those of the rules whose entities are named beyond doubt. The same lists are asked for again and again. */
  namedOf(rules: readonly KnownRule[]): readonly KnownRule[] {
    const { anchors } = this;
    const known = this.#named.get(rules);
    if (known?.ofAnchors === anchors.size) return known.rules;
    const named = rules.filter(({ entity }) => anchors.has(entity));
    this.#named.set(rules, { ofAnchors: anchors.size, rules: named });
    return named;
  }

  /** The place of a block among all. */
  placeOf(block: TextBlock): number {
    const { blocks } = this.query;
    const further = blocks.indexOf(block, this.#asked);
    this.#asked = further < 0 ? blocks.indexOf(block) : further;
    return this.#asked;
  }

  /** Notes that a block names an entity beyond doubt, by a name alone or by what stands round it; blocks are counted from 1. */
  dropAnchor(entity: EntityId, block: TextBlock, { evidence }: Grounds): void {
    const where = `in paragraph ${this.placeOf(block) + 1}`;
    const isByContext = evidence !== undefined;
    this.anchors.set(
      entity,
      isByContext
        ? { grounds: `confirmed by its context ${where}`, confidence: 'likely' }
        : { grounds: `named in full ${where}` },
    );
  }

  /** Notes that a block names somebody by surname and the office that he held. */
  dropHolderAnchor(entity: EntityId, block: TextBlock, office: string): void {
    this.anchors.set(entity, {
      grounds: `${office}, as paragraph ${this.placeOf(block) + 1} says`,
      confidence: 'likely',
    });
  }

  /** Notes that a block names an entity in one list with what `neighbour` names. */
  dropListAnchor(entity: EntityId, block: TextBlock, neighbour: string): void {
    const grounds = `in a list with “${neighbour}” in paragraph ${this.placeOf(block) + 1}`;
    this.anchors.set(entity, { grounds, confidence: 'likely' });
  }
}
