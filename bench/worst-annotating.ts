// Worst cases of the whole annotate step with the shipped knowledge, as time for each character relative to an article of
// 60 kB. Texts stay below the four million characters that the background takes.
import type { TextBlock } from '../lib/model/mention';
import { annotate } from './annotating';
import { phrases } from './article-phrases';
import { makeArticle } from './article-text';
import { measure, type Timing } from './measure';
import { openShipped } from './shipped-knowledge';
import { makeNearMisses } from './worst-texts';

interface ArticleCase {
  readonly name: string;
  readonly blocks: readonly TextBlock[];
  readonly expected?: number;
}

/** The first timing is of a normal article. */
export function measureWorstAnnotating(rounds: number): Timing[] {
  const { linking } = openShipped();
  const ready = listCases().map(({ name, blocks, expected }) => ({
    name,
    units: blocks.reduce((sum, { text }) => sum + text.length, 0),
    run: () => annotate(linking, { blocks, date: '2025-03-07', lang: 'en' }).length,
    ...(expected === undefined ? {} : { expected }),
  }));
  return measure(ready, { rounds, sampleMs: 10 });
}

function listCases(): ArticleCase[] {
  const long = makeArticle('en', 3_900_000).blocks;
  const names = phrases.en.people.map(([full]) => full);
  const surnames = phrases.en.people.map(([, surname]) => surname);
  const oneParagraph = joinBlocks(makeArticle('en', 1_000_000).blocks);
  return [
    { name: 'article, 60 kB', blocks: makeArticle('en', 60_000).blocks },
    { name: 'article, 3.9 MB', blocks: long },
    { name: 'article of 1 MB in one paragraph', blocks: oneParagraph },
    { name: 'one word of 1 MB', blocks: toBlocks('a'.repeat(1_000_000)), expected: 0 },
    { name: '50,000 near misses', blocks: toBlocks(makeNearMisses(names, 50_000)), expected: 0 },
    { name: '50,000 surnames of nobody named in full', blocks: toBlocks(repeatWords(surnames, 50_000)) },
  ];
}

const toBlocks = (text: string): TextBlock[] => [{ id: 0, text, region: 'body' }];

const joinBlocks = (blocks: readonly TextBlock[]) =>
  toBlocks(structuredClone(blocks.map(({ text }) => text).join(' ')));

const repeatWords = (words: readonly string[], count: number) =>
  structuredClone(Array.from({ length: count }, (_, place) => `so ${words[place % words.length]}`).join(', '));
