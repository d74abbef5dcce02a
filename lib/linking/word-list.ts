// Lists of guard words against folded text: single words, prefixes (`оборон*`) and phrases (`air base`).
// Called by conditions and by-country; both sides are folded alike, so case and diacritics do not matter, with one
// exception: an entry in capitals (EU, SAFE, US) is an acronym and asks for capitals in the text.
import { type CharClasses, lookUpClass, wordBit } from '../matching/char-classes';
import { foldToString } from '../matching/fold-text';
import { isDigit, isUpper } from './letters';

/** A text cut into folded words, made once for each block. */
export interface FoldedWords {
  /** Words joined by single spaces, with one at either end, so that ` air base ` finds whole words only. */
  readonly line: string;
  readonly words: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** Those of the words that stand in capitals somewhere. */
  readonly capitals: ReadonlySet<string>;
}

interface CompiledList {
  readonly acronyms: readonly string[];
  readonly single: readonly string[];
  readonly prefixes: readonly string[];
  readonly phrases: readonly string[];
}

/** From so many words on a text is asked about the same lists again, at every place in it: answers are kept. */
const longText = 40;

/** Text in which folding the words is making them small: nothing but ASCII, plain Cyrillic letters and punctuation. */
const plainPattern = /^[\0-\x7f\xa0\u0400-\u045f«»“”„’…–—€]*$/;

/** Folded for comparing words: what stands between them may stay as it is. */
export function foldPlainly(classes: CharClasses, text: string): string {
  return plainPattern.test(text) ? text.toLowerCase() : foldToString(classes, text);
}

/** Cuts text into folded words. */
export function foldWords(classes: CharClasses, text: string): FoldedWords {
  return new Words(cutWords(classes, foldPlainly(classes, text)), () => {
    const words = cutWords(classes, text).flatMap((word) => word.split(notInCapitals));
    return new Set(words.filter(isInCapitals).map((word) => foldPlainly(classes, word)));
  });
}

/** Runs of letters, digits and signs of currencies. */
function cutWords(classes: CharClasses, text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isWord = at < text.length && (lookUpClass(classes, text.charCodeAt(at)) & wordBit) !== 0;
    if (isWord === start >= 0) continue;
    if (!isWord) words.push(text.slice(start, at));
    start = isWord ? at : -1;
  }
  return words;
}

/** They end a word in capitals, though not a word. */
const notInCapitals = /[_€$£]/;

/** Two letters or more, all of them capitals; digits may follow the first. */
function isInCapitals(word: string): boolean {
  if (word.length < 2 || !isUpper(word.charAt(0))) return false;
  for (const char of word) if (!isUpper(char) && !isDigit(char)) return false;
  return true;
}

/** Most texts are asked for one of these, and only once: each is made when it is asked for. */
class Words implements FoldedWords {
  readonly words: readonly string[];
  readonly #listCapitals: () => ReadonlySet<string>;
  #line: string | undefined;
  #distinct: ReadonlySet<string> | undefined;
  #capitals: ReadonlySet<string> | undefined;

  constructor(words: readonly string[], listCapitals: () => ReadonlySet<string>) {
    this.words = words;
    this.#listCapitals = listCapitals;
  }

  get line(): string {
    this.#line ??= ` ${this.words.join(' ')} `;
    return this.#line;
  }

  get distinct(): ReadonlySet<string> {
    this.#distinct ??= new Set(this.words);
    return this.#distinct;
  }

  get capitals(): ReadonlySet<string> {
    this.#capitals ??= this.#listCapitals();
    return this.#capitals;
  }
}

/** The words of several texts together. */
export function joinWords(texts: readonly FoldedWords[]): FoldedWords {
  const words = texts.flatMap((text) => text.words);
  return new Words(words, () => new Set(texts.flatMap((text) => [...text.capitals])));
}

const finders = new WeakMap<CharClasses, WordFinder>();

/** The finder of a knowledge's folding rules; lists are compiled once in its life, by identity. */
export function wordFinderOf(classes: CharClasses): WordFinder {
  const finder = finders.get(classes) ?? createWordFinder(classes);
  finders.set(classes, finder);
  return finder;
}

function createWordFinder(classes: CharClasses) {
  const compiled = new WeakMap<readonly string[], CompiledList>();
  const answers = new WeakMap<FoldedWords, Map<readonly string[], string | undefined>>();

  const fold = (entry: string) => foldWords(classes, entry).line.trim();

  function compile(list: readonly string[]): CompiledList {
    const whole = list.filter((entry) => !entry.endsWith('*'));
    return {
      acronyms: whole.filter(isInCapitals).map(fold),
      single: whole.filter((entry) => !isInCapitals(entry) && !fold(entry).includes(' ')).map(fold),
      phrases: whole.map(fold).filter((entry) => entry.includes(' ')),
      prefixes: list.filter((entry) => entry.endsWith('*')).map((entry) => fold(entry.slice(0, -1))),
    };
  }

  function search(list: readonly string[], text: FoldedWords): string | undefined {
    const known = compiled.get(list) ?? compile(list);
    compiled.set(list, known);
    return (
      known.single.find((word) => text.distinct.has(word)) ??
      known.acronyms.find((word) => text.capitals.has(word))?.toUpperCase() ??
      known.phrases.find((phrase) => text.line.includes(` ${phrase} `)) ??
      findByPrefix(known.prefixes, text)
    );
  }

  /** The first word of `list` that stands in `text`, as it stands there; `undefined` if none does. */
  return function findWord(list: readonly string[], text: FoldedWords): string | undefined {
    if (text.words.length < longText) return search(list, text);
    const ofText = answers.get(text) ?? new Map<readonly string[], string | undefined>();
    answers.set(text, ofText);
    if (!ofText.has(list)) ofText.set(list, search(list, text));
    return ofText.get(list);
  };
}

export type WordFinder = ReturnType<typeof createWordFinder>;

function findByPrefix(prefixes: readonly string[], text: FoldedWords): string | undefined {
  if (prefixes.length === 0) return undefined;
  const phrase = prefixes.find((prefix) => prefix.includes(' ') && text.line.includes(` ${prefix}`));
  if (phrase !== undefined) return phrase;
  for (const word of text.distinct) if (prefixes.some((prefix) => word.startsWith(prefix))) return word;
  return undefined;
}
