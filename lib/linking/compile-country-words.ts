// Lists of words that point to a country, made ready for look-up. Called by country-words for the shipped lists and by
// lib/knowledge for those of offices; knows nothing of entities.
import type { CharClasses } from '../matching/char-classes';
import { foldEntry } from './fold-words';
import { HashTable } from './hash-table';
import { PhraseList } from './phrase-list';
import { PrefixList } from './word-list';
import { hashWord, type Words } from './words';

/** A country and the folded word, or words, that point to it. */
export interface CountryWord {
  readonly country: string;
  readonly word: string;
}

export class CountryWords {
  /** Names of several words (`united states`), and their countries. */
  readonly phrases = new PhraseList(true);
  readonly #ofPhrases: readonly string[];
  readonly #single: ReadonlyMap<string, string>;
  readonly #words: readonly string[];
  /** From the hash of a single word to its place. */
  readonly #places: HashTable;
  readonly #prefixes: PrefixList;
  readonly #countries: ReadonlyMap<string, string>;

  constructor(
    single: ReadonlyMap<string, string>,
    prefixes: readonly (readonly [prefix: string, country: string])[],
    phrases: readonly (readonly [phrase: string, country: string])[],
  ) {
    for (const [text] of phrases) this.phrases.add(text);
    this.#ofPhrases = phrases.map(([, country]) => country);
    this.#single = single;
    this.#words = [...single.keys()];
    this.#places = new HashTable(this.#words.length);
    for (const [place, word] of this.#words.entries()) this.#places.put(hashWord(word), place);
    this.#prefixes = new PrefixList();
    for (const [prefix] of prefixes) this.#prefixes.add(prefix);
    // Of two countries with one prefix the first has it.
    this.#countries = new Map(prefixes.toReversed());
  }

  /** The country that the word at a place points to; `undefined` for nearly all words. */
  countryAt(words: Words, at: number): string | undefined {
    const place = this.#places.get(words.hashAt(at));
    const known = place < 0 ? undefined : this.#words[place];
    if (known !== undefined) {
      const country = this.#single.get(words.isAt(at, known) ? known : words.wordAt(at));
      if (country !== undefined) return country;
    }
    const prefix = this.#prefixes.prefixAt(words, at);
    return prefix === undefined ? undefined : this.#countries.get(prefix);
  }

  /** The first of the words that points to a country; phrases are not looked for. */
  findFirst(words: Words): CountryWord | undefined {
    for (let at = 0; at < words.count; at++) {
      const country = this.countryAt(words, at);
      if (country !== undefined) return { country, word: words.wordAt(at) };
    }
    return undefined;
  }

  /** The last of the words. */
  findLast(words: Words): CountryWord | undefined {
    for (let at = words.count - 1; at >= 0; at--) {
      const country = this.countryAt(words, at);
      if (country !== undefined) return { country, word: words.wordAt(at) };
    }
    return undefined;
  }

  /** The first phrase of the lists that stands among the words. */
  findPhrase(words: Words): CountryWord | undefined {
    const phrase = this.phrases.findIn(words);
    return phrase && { word: phrase.text, country: this.#ofPhrases[phrase.rank] ?? '' };
  }

  /** The country of a phrase that is all there is. */
  ofWhole(words: Words): string | undefined {
    const phrase = this.phrases.all.find(
      (each) => each.parts.length === words.count && this.phrases.isAt(words, 0, each),
    );
    return phrase && this.#ofPhrases[phrase.rank];
  }

  /** Countries of the phrases that stand among the words, and how often; by the order of the lists. */
  countPhrases(words: Words): { readonly country: string; readonly count: number }[] {
    const counts = this.phrases.count(words);
    return this.#ofPhrases.flatMap((country, rank) => {
      const count = counts[rank] ?? 0;
      return count === 0 ? [] : [{ country, count }];
    });
  }
}

/** Lists of country words, compiled for look-up; of two countries with one word the later list has it. */
export function compileCountryWords(
  classes: CharClasses,
  lists: readonly Readonly<Record<string, readonly string[]>>[],
): CountryWords {
  const single = new Map<string, string>();
  const prefixes: [prefix: string, country: string][] = [];
  const phrases: [phrase: string, country: string][] = [];
  for (const [country, list] of lists.flatMap((each) => Object.entries(each))) {
    for (const entry of list) {
      const folded = foldEntry(classes, entry.replace('*', ''));
      if (folded.includes(' ')) phrases.push([folded, country]);
      else if (!entry.endsWith('*')) single.set(folded, country);
      else prefixes.push([folded, country]);
    }
  }
  return new CountryWords(single, prefixes, phrases);
}
