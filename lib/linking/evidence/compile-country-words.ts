// Lists of words that point to a country, made ready for look-up. Called by country-words for the shipped lists and by
// lib/knowledge for those of offices; knows nothing of entities.
import { isInCapitals } from '../text/fold-words';
import { PhraseList } from '../text/phrase-list';
import { hashWord, headMask, headOfWord, type Words } from '../text/words';

/** A country and the word, or words, that point to it. */
export interface CountryWord {
  readonly country: string;
  readonly word: string;
}

interface LookedFor extends CountryWord {
  /** Only in capitals: `US`, not `us`. */
  readonly isAcronym: boolean;
}

// Nearly no word of an article points to a country, and its articles are long: each is told by two letters first, then by twelve
// bits of its hash or of three letters.
const isWhole = 1;
const isBeginning = 2;
const bitMask = 0xfff;

/** Of the third letter eight. */
const bitsOf = (head: number, third: number): number => ((head << 2) ^ (third & 0xff)) & bitMask;

export class CountryWords {
  /** By the two letters that a word begins with, what it may be. */
  readonly #kinds = new Uint8Array(headMask + 1);
  /** By the bits that tell more, the same. */
  readonly #further = new Uint8Array(bitMask + 1);
  /** By the hash of a word, in the order of the lists. */
  readonly #whole = new Map<number, LookedFor[]>();
  /** By the two letters that they begin with, in the order of the lists. */
  readonly #beginnings = new Map<number, CountryWord[]>();
  /** Names of several words (`united states`), and their countries. */
  readonly #phrases = new PhraseList(true);
  readonly #ofPhrases: string[] = [];

  /** `entry`: folded, but for acronyms, which stay in capitals; a star at its end stands for any letters. Of two letters or more. */
  add(entry: string, country: string): void {
    if (entry.includes(' ')) {
      this.#phrases.add(entry);
      this.#ofPhrases.push(country);
      return;
    }
    if (entry.endsWith('*')) this.#addBeginning(entry.slice(0, -1), country);
    else this.#addWhole(entry, country);
  }

  #addWhole(entry: string, country: string): void {
    const word = entry.toLowerCase();
    const hash = hashWord(word);
    this.#note(headOfWord(word), hash & bitMask, isWhole);
    const alike = this.#whole.get(hash) ?? [];
    this.#whole.set(hash, alike);
    alike.push({ word, country, isAcronym: isInCapitals(entry) });
  }

  #addBeginning(word: string, country: string): void {
    const head = headOfWord(word);
    this.#note(head, bitsOf(head, word.charCodeAt(2)), isBeginning);
    // Whatever follows two letters.
    if (word.length < 3) for (let third = 0; third < 256; third++) this.#note(head, bitsOf(head, third), isBeginning);
    const alike = this.#beginnings.get(head) ?? [];
    this.#beginnings.set(head, alike);
    alike.push({ word, country });
  }

  #note(head: number, bits: number, kind: number): void {
    this.#kinds[head] = (this.#kinds[head] as number) | kind;
    this.#further[bits] = (this.#further[bits] as number) | kind;
  }

  /** The country that the word at a place points to; `undefined` for nearly all words. */
  countryAt(words: Words, at: number): string | undefined {
    const kinds = this.#kinds[words.headAt(at)] as number;
    if (kinds === 0) return undefined;
    return (
      (kinds & isWhole ? this.#countryOfWhole(words, at) : undefined) ??
      (kinds & isBeginning ? this.#countryOfBeginning(words, at) : undefined)
    );
  }

  #countryOfWhole(words: Words, at: number): string | undefined {
    const hash = words.hashAt(at);
    if (((this.#further[hash & bitMask] as number) & isWhole) === 0) return undefined;
    return this.#whole
      .get(hash)
      ?.findLast(({ word, isAcronym }) => words.isAt(at, word) && (!isAcronym || words.isInCapitals(at)))?.country;
  }

  #countryOfBeginning(words: Words, at: number): string | undefined {
    const head = words.headAt(at);
    if (((this.#further[bitsOf(head, words.thirdAt(at))] as number) & isBeginning) === 0) return undefined;
    return this.#beginnings.get(head)?.find(({ word }) => words.isAt(at, word, false))?.country;
  }

  /** The first of the words that points to a country; phrases are not looked for. */
  findFirst(words: Words): CountryWord | undefined {
    for (let at = 0; at < words.count; at++) {
      const country = this.countryAt(words, at);
      if (country !== undefined) return { country, word: words.surfaceAt(at) };
    }
    return undefined;
  }

  /** The last of the words. */
  findLast(words: Words): CountryWord | undefined {
    for (let at = words.count - 1; at >= 0; at--) {
      const country = this.countryAt(words, at);
      if (country !== undefined) return { country, word: words.surfaceAt(at) };
    }
    return undefined;
  }

  /** The first phrase of the lists that stands among the words. */
  findPhrase(words: Words): CountryWord | undefined {
    const phrase = this.#phrases.findIn(words);
    return (
      phrase && { word: this.#phrases.surfaceIn(words) ?? phrase.text, country: this.#ofPhrases[phrase.rank] ?? '' }
    );
  }

  /** The country of a phrase that is all there is. */
  ofWhole(words: Words): string | undefined {
    const phrase = this.#phrases.all.find(
      (each) => each.parts.length === words.count && this.#phrases.isAt(words, 0, each),
    );
    return phrase && this.#ofPhrases[phrase.rank];
  }

  /** How often the words point to each country. */
  countIn(words: Words): Map<string, number> {
    const counts = new Map<string, number>();
    for (let at = 0; at < words.count; at++) {
      const country = this.countryAt(words, at);
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    for (const [rank, count] of this.#phrases.count(words)) {
      const country = this.#ofPhrases[rank] ?? '';
      counts.set(country, (counts.get(country) ?? 0) + count);
    }
    return counts;
  }
}

/** Folded lists of country words, ready for look-up; of two countries with one word the later list has it, with one prefix the first. */
export function compileCountryWords(lists: readonly Readonly<Record<string, readonly string[]>>[]): CountryWords {
  const words = new CountryWords();
  for (const list of lists) {
    for (const country of Object.keys(list)) for (const entry of list[country] ?? []) words.add(entry, country);
  }
  return words;
}
