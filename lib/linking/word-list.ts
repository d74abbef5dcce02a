// Lists of guard words against folded text: single words, prefixes (`оборон*`) and phrases (`air base`).
// Called by conditions and by-country; both sides are folded alike, so case and diacritics do not matter, with one
// exception: an entry in capitals (EU, SAFE, US) is an acronym and asks for capitals in the text.
import type { CharClasses } from '../matching/char-classes';
import { foldToString } from '../matching/fold-text';

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

const wordPattern = /[\p{L}\p{N}_€$£]+/gu;
const capitalsPattern = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu;

/** Cuts text into folded words. */
export function foldWords(classes: CharClasses, text: string): FoldedWords {
  const words = foldToString(classes, text).match(wordPattern) ?? [];
  const capitals = (text.match(capitalsPattern) ?? []).map((word) => foldToString(classes, word));
  return { line: ` ${words.join(' ')} `, words, distinct: new Set(words), capitals: new Set(capitals) };
}

/** The words of several texts together. */
export function joinWords(texts: readonly FoldedWords[]): FoldedWords {
  const words = texts.flatMap((text) => text.words);
  const capitals = new Set(texts.flatMap((text) => [...text.capitals]));
  return { line: ` ${words.join(' ')} `, words, distinct: new Set(words), capitals };
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
  const isAcronym = (entry: string) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(entry);

  function compile(list: readonly string[]): CompiledList {
    const whole = list.filter((entry) => !entry.endsWith('*'));
    return {
      acronyms: whole.filter(isAcronym).map(fold),
      single: whole.filter((entry) => !isAcronym(entry) && !fold(entry).includes(' ')).map(fold),
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
