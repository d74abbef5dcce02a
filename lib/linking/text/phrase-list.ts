// Lists of several words each (`air base`, `united states`) among the words of a text. Called by word-list and the words of
// countries; knows nothing of what they stand for.
import { hashWord, type Words } from './words';

/** A folded word. */
export interface ListWord {
  readonly word: string;
  readonly hash: number;
}

export const toListWord = (word: string): ListWord => ({ word, hash: hashWord(word) });

export interface Phrase {
  /** Folded words with one space between. */
  readonly text: string;
  readonly parts: readonly ListWord[];
  /** Place in its list. */
  readonly rank: number;
}

export class PhraseList {
  readonly #phrases: Phrase[] = [];
  /** By the hash of their first word. */
  readonly #byFirst = new Map<number, Phrase[]>();
  /** By eight bits of that hash: what nearly every word of a text is told by. */
  readonly #begins = new Uint8Array(256);
  /** The last word of a phrase ends there; else it may go on. */
  readonly #isWhole: boolean;

  constructor(isWhole: boolean) {
    this.#isWhole = isWhole;
  }

  /** In the order in which they were added. */
  get all(): readonly Phrase[] {
    return this.#phrases;
  }

  add(text: string): void {
    const parts = text.split(' ').map(toListWord);
    const phrase = { text, parts, rank: this.#phrases.length };
    this.#phrases.push(phrase);
    const hash = parts[0]?.hash ?? 0;
    this.#begins[hash & 255] = 1;
    const list = this.#byFirst.get(hash);
    if (list === undefined) this.#byFirst.set(hash, [phrase]);
    else list.push(phrase);
  }

  /** The first of the list that stands among the words. */
  findIn(words: Words): Phrase | undefined {
    if (this.#phrases.length === 0) return undefined;
    let first: Phrase | undefined;
    for (let at = 0; at + 1 < words.count; at++) {
      for (const phrase of this.#beginningAt(words, at)) {
        if (phrase.rank < (first?.rank ?? this.#phrases.length) && this.isAt(words, at, phrase)) first = phrase;
      }
    }
    return first;
  }

  /** The same, as it stands in the text. */
  surfaceIn(words: Words): string | undefined {
    const phrase = this.findIn(words);
    if (phrase === undefined) return undefined;
    let at = 0;
    while (!this.isAt(words, at, phrase)) at++;
    return words.surfaceAt(at, phrase.parts.length);
  }

  #beginningAt(words: Words, at: number): readonly Phrase[] {
    const hash = words.hashAt(at);
    return this.#begins[hash & 255] === 0 ? nothing : (this.#byFirst.get(hash) ?? nothing);
  }

  /** Whether a phrase stands at a place. */
  isAt(words: Words, at: number, { parts }: Phrase): boolean {
    const last = parts.length - 1;
    if (at + last >= words.count) return false;
    return parts.every(({ word }, i) => words.isAt(at + i, word, this.#isWhole || i < last));
  }

  /** How often phrases stand among the words, by rank; one directly after another of its kind is not counted. */
  count(words: Words): Map<number, number> {
    const counts = new Map<number, number>();
    const ends = new Map<number, number>();
    for (let at = 0; at + 1 < words.count; at++) {
      for (const phrase of this.#beginningAt(words, at)) {
        const { rank, parts } = phrase;
        if (at <= (ends.get(rank) ?? -1) || !this.isAt(words, at, phrase)) continue;
        counts.set(rank, (counts.get(rank) ?? 0) + 1);
        ends.set(rank, at + parts.length);
      }
    }
    return counts;
  }
}

const nothing: readonly Phrase[] = [];
