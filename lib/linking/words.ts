// The words of a stretch of text as guards compare them: folded, each as its place in the text and a hash of its letters.
// No string is made for a word until somebody wants to read it: an article has thousands, and few of them are ever read.
// Called by article-evidence (blocks, the whole article) and wherever linking looks at what stands beside a name.
import { type CharClasses, cyrillicBit, expandsBit, ignoredBit, lookUpClass, wordBit } from '../matching/char-classes';
import { foldToString } from '../matching/fold-text';
import { addCapitals } from './capitals';
import { cutFolded, foldPlainly } from './fold-words';
import { HashTable } from './hash-table';
import { isSpaceCode } from './letters';

/** Numbers for each word: where it begins and ends, its hash, its first two letters as one number. */
const stride = 4;

/** Of so many words on, a table is made of them when somebody looks for one. */
const longText = 48;

export class Words {
  /** In the order of the text; the stretches that were cut may lie apart. */
  count = 0;
  text = '';
  #cuts: Int32Array;
  /** Words that are not folded letter by letter, by place: with marks, ligatures, letters of other scripts. */
  #odd: Map<number, string> | undefined;
  #places: HashTable | undefined;
  /** Where the stretches begin and end. */
  #stretches: number[] = [];
  #capitals: Set<string> | undefined;
  #answers: Map<readonly string[], string | undefined> | undefined;
  readonly #classes: CharClasses;

  constructor(classes: CharClasses, room = 16) {
    this.#classes = classes;
    this.#cuts = new Int32Array(room * stride);
  }

  /** Forgets everything; what is cut next is of `text`. */
  reset(text: string): this {
    this.text = text;
    this.count = 0;
    this.#odd = undefined;
    this.#places = undefined;
    this.#stretches = [];
    this.#capitals = undefined;
    this.#answers = undefined;
    return this;
  }

  /** Adds the words of the text from `from` to `to`, `most` at the most: runs of letters, digits and signs of currencies. */
  cut(from: number, to: number, most = Number.POSITIVE_INFINITY): this {
    this.#stretches.push(from, to);
    const end = this.count + most;
    for (let at = from; at < to && this.count < end; ) {
      const kind = lookUpClass(this.#classes, this.text.charCodeAt(at));
      at = (kind & (wordBit | ignoredBit)) === wordBit ? this.#takeWord(at, to) : at + 1;
    }
    return this;
  }

  /** The same, with white space between words wherever the language sees some: a zero-width one as well. */
  cutPieces(from: number, to: number): this {
    for (let at = from; at < to; at++) {
      const start = at;
      while (at < to && !isSpaceCode(this.text.charCodeAt(at))) at++;
      if (at > start) this.cut(start, at);
    }
    return this;
  }

  /** Takes the word that begins at `from`, answers where it ends. */
  #takeWord(from: number, to: number): number {
    const text = this.text;
    const classes = this.#classes;
    let hash = hashSeed;
    let at = from;
    for (; at < to; at++) {
      const kind = lookUpClass(classes, text.charCodeAt(at));
      if (!isPlain(kind)) {
        if (kind & (wordBit | ignoredBit)) return this.#takeOdd(from, to);
        break;
      }
      hash = Math.imul(hash ^ (kind & unitMask), hashPrime);
    }
    const second = at > from + 1 ? this.#unitAt(from + 1) : 0;
    this.#add(from, at, finish(hash), headOf(this.#unitAt(from), second));
    return at;
  }

  #unitAt(at: number): number {
    return lookUpClass(this.#classes, this.text.charCodeAt(at)) & unitMask;
  }

  /** What is not folded letter by letter is folded as the matcher does it, and may become several words, or none. */
  #takeOdd(from: number, to: number): number {
    let end = from;
    while (end < to && lookUpClass(this.#classes, this.text.charCodeAt(end)) & (wordBit | ignoredBit)) end++;
    for (const word of cutFolded(this.#classes, foldToString(this.#classes, this.text.slice(from, end)))) {
      this.#odd ??= new Map();
      this.#odd.set(this.count, word);
      this.#add(from, end, hashWord(word), headOfWord(word));
    }
    return end;
  }

  #add(start: number, end: number, hash: number, head: number): void {
    const at = this.count * stride;
    if (at === this.#cuts.length) {
      const cuts = new Int32Array(at * 2);
      cuts.set(this.#cuts);
      this.#cuts = cuts;
    }
    this.#cuts[at] = start;
    this.#cuts[at + 1] = end;
    this.#cuts[at + 2] = hash;
    this.#cuts[at + 3] = head;
    this.count++;
  }

  hashAt(place: number): number {
    return this.#cuts[place * stride + 2] as number;
  }

  headAt(place: number): number {
    return this.#cuts[place * stride + 3] as number;
  }

  /** The word as it is compared. */
  wordAt(place: number): string {
    const at = place * stride;
    const odd = this.#odd?.get(place);
    return odd ?? foldPlainly(this.#classes, this.text.slice(this.#cuts[at], this.#cuts[at + 1]));
  }

  /** What lists were asked for and what of them stands here; kept by word-list. */
  get answers(): Map<readonly string[], string | undefined> {
    this.#answers ??= new Map();
    return this.#answers;
  }

  /** Those of the words that stand in capitals somewhere, folded. */
  get capitals(): ReadonlySet<string> {
    if (this.#capitals !== undefined) return this.#capitals;
    this.#capitals = new Set();
    for (let i = 0; i < this.#stretches.length; i += 2) {
      const [from = 0, to = 0] = this.#stretches.slice(i, i + 2);
      addCapitals(this.#classes, this.text, [from, to], this.#capitals);
    }
    return this.#capitals;
  }

  /** How many letters the word has, and how many of them are Cyrillic. */
  countLetters(place: number): readonly [all: number, cyrillic: number] {
    const word = this.wordAt(place);
    let cyrillic = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code >= 0x400 && code <= 0x52f) cyrillic++;
    }
    return [word.length, cyrillic];
  }

  /** The first word; `''` when there is none. */
  get first(): string {
    return this.count === 0 ? '' : this.wordAt(0);
  }

  /** The last word; `''` when there is none. */
  get last(): string {
    return this.count === 0 ? '' : this.wordAt(this.count - 1);
  }

  /** Whether the word at `place` is `word`, or only begins like it. */
  isAt(place: number, word: string, isWhole = true): boolean {
    const odd = this.#odd?.get(place);
    if (odd !== undefined) return isWhole ? odd === word : odd.startsWith(word);
    const start = this.#cuts[place * stride] as number;
    const length = (this.#cuts[place * stride + 1] as number) - start;
    if (isWhole ? length !== word.length : length < word.length) return false;
    for (let i = 0; i < word.length; i++) if (this.#unitAt(start + i) !== word.charCodeAt(i)) return false;
    return true;
  }

  /** Where a word stands first; -1 when it does not. */
  find(word: string, hash: number): number {
    if (this.count < longText) return this.#search(word, hash);
    this.#places ??= this.#listPlaces();
    const place = this.#places.get(hash);
    return place < 0 || this.isAt(place, word) ? place : this.#search(word, hash);
  }

  #search(word: string, hash: number): number {
    for (let place = 0; place < this.count; place++) {
      if (this.hashAt(place) === hash && this.isAt(place, word)) return place;
    }
    return -1;
  }

  #listPlaces(): HashTable {
    const places = new HashTable(this.count);
    for (let place = 0; place < this.count; place++) places.put(this.hashAt(place), place);
    return places;
  }
}

const unitMask = 0xffff;

/** A part of a word that compares as one Latin or Cyrillic unit of its own. */
function isPlain(kind: number): boolean {
  if ((kind & (wordBit | ignoredBit | expandsBit)) !== wordBit) return false;
  const unit = kind & unitMask;
  return (unit < 0x80 && unit !== 0x20) || (kind & cyrillicBit) !== 0;
}

const hashSeed = 0x2c1b3c6d;
const hashPrime = 0x01000193;

/** Thirty bits: what engines keep as small numbers. */
const finish = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** The hash of a folded word. */
export function hashWord(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), hashPrime);
  return finish(hash);
}

/** Ten bits of the first two letters. */
const headOf = (first: number, second: number): number => ((first << 5) ^ second) & headMask;

export const headMask = 0x3ff;

/** The head of a folded word, or of one's beginning. */
export const headOfWord = (word: string): number =>
  headOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
