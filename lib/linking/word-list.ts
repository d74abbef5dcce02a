// Lists of guard words against folded text: single words, prefixes (`оборон*`) and phrases (`air base`).
// Called by conditions and by-country; both sides are folded alike, so case and diacritics do not matter.
import type { CharClasses } from '../matching/char-classes';
import { foldToString } from '../matching/fold-text';

/** A text cut into folded words, made once for each block. */
export interface FoldedWords {
  /** Words joined by single spaces, with one at either end, so that ` air base ` finds whole words only. */
  readonly line: string;
  readonly words: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

interface CompiledList {
  readonly single: readonly string[];
  readonly prefixes: readonly string[];
  readonly phrases: readonly string[];
}

const wordPattern = /[\p{L}\p{N}_€$£]+/gu;

/** Cuts text into folded words. */
export function foldWords(classes: CharClasses, text: string): FoldedWords {
  const words = foldToString(classes, text).match(wordPattern) ?? [];
  return { line: ` ${words.join(' ')} `, words, distinct: new Set(words) };
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

  function compile(list: readonly string[]): CompiledList {
    const folded = list.map(
      (entry) => foldWords(classes, entry.replace('*', '')).line.trim() + (entry.endsWith('*') ? '*' : ''),
    );
    return {
      single: folded.filter((entry) => !/[ *]/.test(entry)),
      prefixes: folded.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)),
      phrases: folded.filter((entry) => entry.includes(' ') && !entry.endsWith('*')),
    };
  }

  /** The first word of `list` that stands in `text`, as it stands there; `undefined` if none does. */
  return function findWord(list: readonly string[], text: FoldedWords): string | undefined {
    const { single, prefixes, phrases } = compiled.get(list) ?? compile(list);
    if (!compiled.has(list)) compiled.set(list, { single, prefixes, phrases });
    return (
      single.find((word) => text.distinct.has(word)) ??
      phrases.find((phrase) => text.line.includes(` ${phrase} `)) ??
      findByPrefix(prefixes, text)
    );
  };
}

export type WordFinder = ReturnType<typeof createWordFinder>;

function findByPrefix(prefixes: readonly string[], text: FoldedWords): string | undefined {
  if (prefixes.length === 0) return undefined;
  for (const word of text.distinct) {
    if (prefixes.some((prefix) => (prefix.includes(' ') ? text.line.includes(` ${prefix}`) : word.startsWith(prefix))))
      return word;
  }
  return undefined;
}
