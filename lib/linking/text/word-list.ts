// Lists of guard words against the words of a text: single words, prefixes (`оборон*`) and phrases (`air base`).
// Asked through article-evidence; both sides are folded alike, so case and diacritics do not matter, with
// one exception: an entry in capitals (EU, SAFE, US) is an acronym and asks for capitals in the text.
import type { CharClasses } from '../../matching/char-classes';
import { foldEntry, isInCapitals } from './fold-words';
import { HashTable } from './hash-table';
import { type ListWord, PhraseList, toListWord } from './phrase-list';
import { headMask, headOfWord, type Words, wordsInTable } from './words';

interface CompiledList {
  readonly single: readonly ListWord[];
  /** From the hash of a single word to its place in the list. */
  readonly places: HashTable;
  readonly acronyms: readonly string[];
  readonly phrases: PhraseList;
  readonly prefixes: PrefixList;
  /** Their last word may go on. */
  readonly prefixPhrases: PhraseList;
}

/** From so many words on a text is asked about the same lists again, at every place in it: answers are kept. */
const longText = 40;

const finders = new WeakMap<CharClasses, WordFinder>();

/** The finder of a knowledge's folding rules; lists are compiled once in its life, by identity. */
export function wordFinderOf(classes: CharClasses): WordFinder {
  const finder = finders.get(classes) ?? createWordFinder(classes);
  finders.set(classes, finder);
  return finder;
}

function createWordFinder(classes: CharClasses) {
  const compiled = new WeakMap<readonly string[], CompiledList>();

  function search(list: readonly string[], words: Words): string | undefined {
    const known = compiled.get(list) ?? compileList(classes, list);
    compiled.set(list, known);
    return searchList(known, words);
  }

  /** The first word of `list` that stands in the text, as it stands there; `undefined` if none does. */
  return function findWord(list: readonly string[], words: Words): string | undefined {
    if (words.count < longText) return search(list, words);
    const { answers } = words;
    if (!answers.has(list)) answers.set(list, search(list, words));
    return answers.get(list);
  };
}

export type WordFinder = ReturnType<typeof createWordFinder>;

function compileList(classes: CharClasses, list: readonly string[]): CompiledList {
  const acronyms: string[] = [];
  const single: ListWord[] = [];
  const phrases = new PhraseList(true);
  const prefixes = new PrefixList();
  const prefixPhrases = new PhraseList(false);
  for (const entry of list) {
    const folded = foldEntry(classes, entry.endsWith('*') ? entry.slice(0, -1) : entry);
    if (entry.endsWith('*') && folded.includes(' ')) prefixPhrases.add(folded);
    else if (entry.endsWith('*')) prefixes.add(folded);
    else if (isInCapitals(entry)) acronyms.push(folded);
    else if (folded.includes(' ')) phrases.add(folded);
    else single.push(toListWord(folded));
  }
  const places = new HashTable(single.length);
  for (const [place, { hash }] of single.entries()) places.put(hash, place);
  return { acronyms, single, places, phrases, prefixes, prefixPhrases };
}

function searchList(list: CompiledList, words: Words): string | undefined {
  const single = list.single.length === 0 ? -1 : findSingle(list, words);
  if (single >= 0) return words.surfaceAt(single);
  const acronym = list.acronyms.find((word) => words.capitals.has(word));
  if (acronym !== undefined) return acronym.toUpperCase();
  return list.phrases.surfaceIn(words) ?? list.prefixPhrases.surfaceIn(words) ?? list.prefixes.findIn(words);
}

/** Where the first of the list stands, whichever stands first in the text; -1 when none does. */
function findSingle({ single, places }: CompiledList, words: Words): number {
  // A long text has a table of its words: the list is the shorter one then.
  if (words.count >= wordsInTable) {
    for (const { word, hash } of single) {
      const at = words.find(word, hash);
      if (at >= 0) return at;
    }
    return -1;
  }
  let first = single.length;
  let found = -1;
  for (let at = 0; at < words.count; at++) {
    const place = places.get(words.hashAt(at));
    if (place < 0 || place >= first) continue;
    const real = words.isAt(at, single[place]?.word ?? '') ? place : indexOfWord(single, words.wordAt(at));
    if (real >= first) continue;
    first = real;
    found = at;
  }
  return found;
}

/** For two words of one hash. */
function indexOfWord(single: readonly ListWord[], word: string): number {
  const place = single.findIndex((each) => each.word === word);
  return place < 0 ? single.length : place;
}

/** What words begin like; found by two letters first. */
class PrefixList {
  readonly #byHead = new Map<number, string[]>();
  readonly #heads = new Uint8Array(headMask + 1);

  /** One letter alone may be followed by any other. */
  add(prefix: string): void {
    if (prefix.length < 2) this.#heads.fill(1);
    const head = prefix.length < 2 ? -1 : headOfWord(prefix);
    this.#heads[head] = 1;
    const list = this.#byHead.get(head);
    if (list === undefined) this.#byHead.set(head, [prefix]);
    else list.push(prefix);
  }

  /** The first word that begins like one of them, as it stands in the text. */
  findIn(words: Words): string | undefined {
    if (this.#byHead.size === 0) return undefined;
    for (let at = 0; at < words.count; at++) if (this.prefixAt(words, at) !== undefined) return words.surfaceAt(at);
    return undefined;
  }

  /** What the word at a place begins like, the first of those that were added. */
  prefixAt(words: Words, at: number): string | undefined {
    const head = words.headAt(at);
    if (this.#heads[head] === 0) return undefined;
    return this.#startAt(words, at, head) ?? this.#startAt(words, at, -1);
  }

  #startAt(words: Words, at: number, head: number): string | undefined {
    return this.#byHead.get(head)?.find((prefix) => words.isAt(at, prefix, false));
  }
}
