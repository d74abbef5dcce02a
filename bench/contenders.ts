// Who is measured: our matcher, the limits that nothing can beat, and the peers, each made to answer the same question as
// well as it can: how many whole-word, leftmost-longest, case-sensitive occurrences of the names stand in the text. What a
// peer leaves to its caller (word edges, overlaps) is done here in the cheapest way.
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import AhoCorasick from 'ahocorasick';
import nlp from 'compromise';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { buildIndex } from '../lib/matching/build-index';
import { findHits } from '../lib/matching/find-hits';
import { openIndex } from '../lib/matching/open-index';

/** Counts the names in a text. */
export type Count = (text: string) => number;

interface ContenderKind {
  readonly name: string;
  readonly kind: 'limit' | 'ours' | 'peer';
  /** More names than this take it longer to build than anybody would wait. */
  readonly mostNames?: number;
  /** Longer texts than this take it longer to search than anybody would wait. */
  readonly mostUnits?: number;
  readonly prepare: (names: readonly string[]) => Count;
}

const wordUnits = Uint8Array.from({ length: 65_536 }, (_, unit) =>
  /[\p{L}\p{N}\p{M}_]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
const isWordAt = (text: string, at: number) => at >= 0 && at < text.length && wordUnits[text.charCodeAt(at)] === 1;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whole words, from left to right, the longest of those that begin at one place. */
function countLongest(text: string, spans: readonly Span[]): number {
  const whole = spans.filter(({ start, end }) => !isWordAt(text, start - 1) && !isWordAt(text, end));
  const sorted = whole.sort((a, b) => a.start - b.start || b.end - a.end);
  let count = 0;
  let from = 0;
  for (const { start, end } of sorted) {
    if (start < from) continue;
    count++;
    from = end;
  }
  return count;
}

/** Asks the trie at each word start, and takes a shorter name where the longest does not end with a word. */
function prepareTrie(names: readonly string[]): Count {
  const trie = trieCreate();
  for (const [i, name] of names.entries()) trieSet(trie, name, i);
  return (text) => {
    let count = 0;
    for (let at = 0, wasWord = false; at < text.length; at++) {
      const isWord = wordUnits[text.charCodeAt(at)] === 1;
      if (isWord && !wasWord) {
        const found = trieSearch(trie, text, at);
        if (found !== null && !isWordAt(text, at + found.key.length)) {
          count++;
          at += found.key.length - 1;
        }
      }
      wasWord = isWord;
    }
    return count;
  };
}

function prepareFlashText(names: readonly string[]): Count {
  const processor = new KeywordProcessor(true);
  processor.setNonWordBoundaries(
    [...wordUnits.entries()].filter(([, is]) => is === 1).map(([unit]) => String.fromCharCode(unit)),
  );
  for (const name of names) processor.addKeyword(name);
  return (text) => processor.extractKeywords(text).length;
}

function prepareRegExp(names: readonly string[]): Count {
  const sorted = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${sorted.join('|')})(?![\\p{L}\\p{N}\\p{M}_])`, 'gu');
  return (text) => text.match(pattern)?.length ?? 0;
}

function prepareOurs(names: readonly string[]): Count {
  const index = openIndex(buildIndex(names.map((text) => ({ text, case: 'smart' }))));
  return (text) => findHits(index, text).length;
}

const encoder = new TextEncoder();

export const contenders: readonly ContenderKind[] = [
  { name: 'bare charCodeAt loop', kind: 'limit', prepare: () => bareLoop },
  { name: 'word-start loop', kind: 'limit', prepare: () => countWordStarts },
  { name: 'encodeInto', kind: 'limit', prepare: () => prepareEncode() },
  { name: 'Dramatis', kind: 'ours', prepare: prepareOurs },
  { name: '@smikhalevski/trie', kind: 'peer', prepare: prepareTrie },
  { name: 'flashtext.js', kind: 'peer', prepare: prepareFlashText },
  {
    name: '@monyone/aho-corasick/fast',
    kind: 'peer',
    mostNames: 5_000,
    prepare: (names) => {
      const matcher = new FastAhoCorasick([...names]);
      return (text) =>
        countLongest(
          text,
          matcher.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
        );
    },
  },
  {
    name: 'fastscan',
    kind: 'peer',
    mostNames: 20_000,
    prepare: (names) => {
      const scanner = new FastScanner([...names]);
      return (text) =>
        countLongest(
          text,
          scanner.search(text).map(([start, word]) => ({ start, end: start + word.length })),
        );
    },
  },
  {
    name: 'ahocorasick',
    kind: 'peer',
    mostNames: 20_000,
    prepare: (names) => {
      const matcher = new AhoCorasick([...names]);
      const spans = (text: string) =>
        matcher
          .search(text)
          .flatMap(([last, words]) => words.map((word) => ({ start: last + 1 - word.length, end: last + 1 })));
      return (text) => countLongest(text, spans(text));
    },
  },
  {
    name: 'modern-ahocorasick',
    kind: 'peer',
    mostNames: 20_000,
    prepare: (names) => {
      const matcher = new ModernAhoCorasick([...names]);
      return (text) =>
        countLongest(
          text,
          matcher.search(text).map(({ start, end }) => ({ start, end })),
        );
    },
  },
  { name: 'RegExp, sorted alternation', kind: 'peer', mostNames: 20_000, prepare: prepareRegExp },
  {
    name: 'compromise',
    kind: 'peer',
    mostNames: 5_000,
    mostUnits: 100_000,
    prepare: (names) => {
      const trie = nlp.buildTrie(names);
      return (text) => nlp(text).lookup(trie).length;
    },
  },
  {
    name: 'wink-nlp',
    kind: 'peer',
    mostNames: 5_000,
    prepare: (names) => {
      const wink = winkNlp(model, []);
      wink.learnCustomEntities([{ name: 'known', patterns: [...names] }]);
      return (text) => wink.readDoc(text).customEntities().length();
    },
  },
];

function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function countWordStarts(text: string): number {
  let count = 0;
  let wasWord = 0;
  for (let i = 0; i < text.length; i++) {
    const isWord = wordUnits[text.charCodeAt(i)] as number;
    count += isWord & ~wasWord;
    wasWord = isWord;
  }
  return count;
}

function prepareEncode(): Count {
  let bytes = new Uint8Array(0);
  return (text) => {
    if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3);
    return encoder.encodeInto(text, bytes).written;
  };
}
