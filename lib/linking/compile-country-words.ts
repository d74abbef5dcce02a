// Lists of words that point to a country, made ready for look-up. Called by country-words for the shipped lists and by
// lib/knowledge for those of offices; knows nothing of entities.
import { isInCapitals } from './fold-words';
import { PhraseList } from './phrase-list';
import { hashWord, headMask, headOfWord, type Words } from './words';

/** A country and the folded word, or words, that point to it. */
export interface CountryWord {
  readonly country: string;
  readonly word: string;
}

interface LookedFor extends CountryWord {
  readonly hash: number;
  /** Only in capitals: `US`, not `us`. */
  readonly isAcronym: boolean;
}

interface Beginning extends CountryWord {
  /** The code of its third letter; absent where it has only two. */
  readonly third: number | undefined;
}

/** Words that begin with the same two letters, mostly; in the order of the lists. */
interface Alike {
  readonly whole: LookedFor[];
  readonly prefixes: Beginning[];
}

export class CountryWords {
  readonly #byHead: (Alike | undefined)[] = new Array<undefined>(headMask + 1).fill(undefined);
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
    const isPrefix = entry.endsWith('*');
    const isAcronym = isInCapitals(entry);
    const word = isPrefix ? entry.slice(0, -1) : entry.toLowerCase();
    const head = headOfWord(word);
    const alike = this.#byHead[head] ?? { whole: [], prefixes: [] };
    this.#byHead[head] = alike;
    if (isPrefix) alike.prefixes.push({ word, country, third: word.length < 3 ? undefined : word.charCodeAt(2) });
    else alike.whole.push({ word, country, isAcronym, hash: hashWord(word) });
  }

  /** The country that the word at a place points to; `undefined` for nearly all words. */
  countryAt(words: Words, at: number): string | undefined {
    const alike = this.#byHead[words.headAt(at)];
    if (alike === undefined) return undefined;
    return findWhole(alike, words, at) ?? findBeginning(alike, words, at);
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
    const phrase = this.#phrases.findIn(words);
    return phrase && { word: phrase.text, country: this.#ofPhrases[phrase.rank] ?? '' };
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

function findWhole({ whole }: Alike, words: Words, at: number): string | undefined {
  const asked = words.hashAt(at);
  for (let i = whole.length - 1; i >= 0; i--) {
    const { word, hash, isAcronym, country } = whole[i] as LookedFor;
    if (hash === asked && words.isAt(at, word) && (!isAcronym || words.isInCapitals(at))) return country;
  }
  return undefined;
}

function findBeginning({ prefixes }: Alike, words: Words, at: number): string | undefined {
  if (prefixes.length === 0) return undefined;
  const asked = words.thirdAt(at);
  for (const { word, third, country } of prefixes) {
    if ((third === undefined || third === asked) && words.isAt(at, word, false)) return country;
  }
  return undefined;
}

/** Folded lists of country words, ready for look-up; of two countries with one word the later list has it, with one prefix the first. */
export function compileCountryWords(lists: readonly Readonly<Record<string, readonly string[]>>[]): CountryWords {
  const words = new CountryWords();
  for (const list of lists) {
    for (const country of Object.keys(list)) for (const entry of list[country] ?? []) words.add(entry, country);
  }
  return words;
}
