// The words of a stretch of text as guards compare them: folded, each as its place in the text and a hash of its letters.
// No string is made for a word until somebody wants to read it: an article has thousands, and few of them are ever read.
// Called by article-evidence (blocks, the whole article) and wherever linking looks at what stands beside a name.
import { type CharClasses, ignoredBit, lookUpClass, wordBit } from '../../matching/char-classes';
import { foldToString } from '../../matching/fold-text';
import { addCapitals, cutText, foldPlainly, isCapital, isInCapitals } from './fold-words';
import { HashTable } from './hash-table';
import { isSpaceCode } from './letters';
import { letterOf, lettersOf, noLetter, oddLetter, unknown } from './word-letters';

/** Numbers for each word: where it begins and ends, its hash, its first two letters as one number. */
const stride = 4;

/** From so many words on, a table is made of them when somebody looks for one. */
export const wordsInTable = 256;

export class Words {
  /** In the order of the text; the stretches that were cut may lie apart. */
  count = 0;
  text = '';
  /** Whether a word that was cut, now or before, has signs within it that nobody sees (plain-blocks). */
  hasSigns = false;
  private readonly cuts: number[];
  /** Words that are not folded letter by letter, by place: with marks, ligatures, signs, letters of other scripts. */
  private odd: Map<number, string> | undefined;
  private places: HashTable | undefined;
  private knownCapitals: ReadonlySet<string> | undefined;
  private knownAnswers: Map<readonly string[], string | undefined> | undefined;
  private readonly classes: CharClasses;
  private readonly letters: Int32Array;

  /** `room`: about how many words there will be. */
  constructor(classes: CharClasses, room = 16) {
    this.classes = classes;
    this.cuts = new Array<number>(room * stride);
    this.letters = lettersOf(classes);
  }

  /** Forgets everything; what is cut next is of `text`. */
  reset(text: string): this {
    this.text = text;
    this.count = 0;
    this.odd = undefined;
    this.places = undefined;
    this.knownCapitals = undefined;
    this.knownAnswers = undefined;
    return this;
  }

  /** Adds the words of the text from `from` to `to`: runs of letters, digits and signs of currencies. */
  cut(from: number, to: number): this {
    const { text, letters } = this;
    for (let at = from; at < to; ) {
      const start = at;
      let letter = letters[text.charCodeAt(at)] as number;
      let hash = hashSeed;
      while (letter > 0) {
        hash = Math.imul(hash ^ letter, hashPrime);
        letter = ++at < to ? (letters[text.charCodeAt(at)] as number) : noLetter;
      }
      if (letter === noLetter) {
        if (at > start) this.add(start, at, finish(hash));
        at++;
      } else if (letter === unknown) {
        this.learn(text.charCodeAt(at));
        at = start;
      } else if (letter === oddLetter || at > start) at = this.takeOdd(start, to);
      else at = this.passSign(at, to);
    }
    return this;
  }

  /** It stands before a word, or by itself. */
  private passSign(at: number, to: number): number {
    this.hasSigns ||= at + 1 < to && (lookUpClass(this.classes, this.text.charCodeAt(at + 1)) & wordBit) !== 0;
    return at + 1;
  }

  private learn(unit: number): void {
    this.letters[unit] = letterOf(this.classes, unit);
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

  /** Adds those of the words of `other` that have these places; its text begins `further` on in this one. */
  copy(other: Words, { first, last, further = 0 }: { first: number; last: number; further?: number }): this {
    const from = other.cuts;
    const to = this.cuts;
    if (other.odd !== undefined) this.copyOdd(other.odd, first, last);
    let at = this.count * stride;
    for (let i = first * stride; i < last * stride; i += stride) {
      to[at++] = (from[i] as number) + further;
      to[at++] = (from[i + 1] as number) + further;
      to[at++] = from[i + 2] as number;
      to[at++] = from[i + 3] as number;
    }
    this.count += last - first;
    return this;
  }

  private copyOdd(odd: ReadonlyMap<number, string>, first: number, last: number): void {
    this.odd ??= new Map();
    for (const [place, word] of odd) if (place >= first && place < last) this.odd.set(this.count + place - first, word);
  }

  /** Of a word that was cut. */
  private letterAt(at: number): number {
    return this.letters[this.text.charCodeAt(at)] as number;
  }

  /** What is not folded letter by letter is folded as the matcher does it, and may become several words, or none. */
  private takeOdd(from: number, to: number): number {
    let end = from;
    for (; end < to; end++) {
      const kind = lookUpClass(this.classes, this.text.charCodeAt(end));
      if ((kind & (wordBit | ignoredBit)) === 0) break;
      this.hasSigns ||= (kind & ignoredBit) !== 0;
    }
    for (const word of cutText(this.classes, foldToString(this.classes, this.text.slice(from, end)))) {
      this.keepOdd(word);
      this.keep(from, end, hashWord(word), headOfWord(word));
    }
    return end;
  }

  private keepOdd(word: string): void {
    this.odd ??= new Map();
    this.odd.set(this.count, word);
  }

  private add(start: number, end: number, hash: number): void {
    const second = end > start + 1 ? this.letterAt(start + 1) : 0;
    this.keep(start, end, hash, headOf(this.letterAt(start), second));
  }

  private keep(start: number, end: number, hash: number, head: number): void {
    const at = this.count * stride;
    const { cuts } = this;
    cuts[at] = start;
    cuts[at + 1] = end;
    cuts[at + 2] = hash;
    cuts[at + 3] = head;
    this.count++;
  }

  hashAt(place: number): number {
    return this.cuts[place * stride + 2] as number;
  }

  headAt(place: number): number {
    return this.cuts[place * stride + 3] as number;
  }

  /** The code of the word's third letter as it is compared; NaN or 0 for a shorter one. */
  thirdAt(place: number): number {
    const odd = this.odd?.get(place);
    if (odd !== undefined) return odd.charCodeAt(2);
    const third = (this.cuts[place * stride] as number) + 2;
    return third < (this.cuts[place * stride + 1] as number) ? this.letterAt(third) : 0;
  }

  /** The word as it is compared. */
  wordAt(place: number): string {
    return this.odd?.get(place) ?? foldPlainly(this.classes, this.surfaceAt(place));
  }

  /** So many words from a place on as they stand in the text. */
  surfaceAt(place: number, count = 1): string {
    return this.text.slice(this.cuts[place * stride], this.cuts[(place + count - 1) * stride + 1]);
  }

  /** What lists were asked for and what of them stands here; kept by word-list. */
  get answers(): Map<readonly string[], string | undefined> {
    this.knownAnswers ??= new Map();
    return this.knownAnswers;
  }

  /** Those of the words that stand in capitals somewhere, folded. */
  get capitals(): ReadonlySet<string> {
    this.knownCapitals ??= this.listCapitals();
    return this.knownCapitals;
  }

  private listCapitals(): ReadonlySet<string> {
    const found = new Set<string>();
    for (let place = 0; place < this.count; place++) {
      const start = this.cuts[place * stride] as number;
      const isOdd = this.odd?.has(place) === true;
      // Two letters of nearly any word tell that it has a small one.
      if (!isOdd && !(isCapital(this.text.charCodeAt(start)) && isCapital(this.text.charCodeAt(start + 1)))) continue;
      addCapitals(this.classes, this.text.slice(start, this.cuts[place * stride + 1]), found);
    }
    return found;
  }

  /** The place of the first word that ends behind `at`. */
  placeAfter(at: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cuts[middle * stride + 1] as number) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether a word begins before `at` and ends behind it. */
  isInWord(at: number): boolean {
    const place = this.placeAfter(at);
    return place < this.count && (this.cuts[place * stride] as number) < at;
  }

  /** Whether the word stands in capitals in the text. */
  isInCapitals(place: number): boolean {
    return isInCapitals(this.surfaceAt(place));
  }

  /** How many units the word has in the text. */
  lengthAt(place: number): number {
    return (this.cuts[place * stride + 1] as number) - (this.cuts[place * stride] as number);
  }

  /** Whether it begins with a Cyrillic letter. */
  isCyrillic(place: number): boolean {
    const code = this.text.charCodeAt(this.cuts[place * stride] as number);
    return code >= 0x400 && code <= 0x52f;
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
    const odd = this.odd?.get(place);
    if (odd !== undefined) return isWhole ? odd === word : odd.startsWith(word);
    const start = this.cuts[place * stride] as number;
    const length = (this.cuts[place * stride + 1] as number) - start;
    if (isWhole ? length !== word.length : length < word.length) return false;
    for (let i = 0; i < word.length; i++) if (this.letterAt(start + i) !== word.charCodeAt(i)) return false;
    return true;
  }

  /** Where a word stands first; -1 when it does not. */
  find(word: string, hash: number): number {
    if (this.count < wordsInTable) return this.search(word, hash);
    this.places ??= this.listPlaces();
    const place = this.places.get(hash);
    return place < 0 || this.isAt(place, word) ? place : this.search(word, hash);
  }

  private search(word: string, hash: number): number {
    for (let place = 0; place < this.count; place++) {
      if (this.hashAt(place) === hash && this.isAt(place, word)) return place;
    }
    return -1;
  }

  private listPlaces(): HashTable {
    const places = new HashTable(this.count);
    for (let place = 0; place < this.count; place++) places.put(this.hashAt(place), place);
    return places;
  }
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
