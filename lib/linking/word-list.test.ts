import { describe, expect, it } from 'vitest';
import { buildCharClasses } from '../matching/char-classes';
import { foldWords, wordFinderOf } from './word-list';

const classes = buildCharClasses();
const text = foldWords(classes, 'The US army bought a drone boat; us too, at the air base.');

describe('findWord', () => {
  it.each([
    [['army'], 'army'],
    [['buy'], undefined],
    [['air base'], 'air base'],
    [['bou*'], 'bought'],
    // What is shown to the reader as the reason is the words that were found, not the first word of the text.
    [['drone boat*'], 'drone boat'],
    [['air boat*'], undefined],
    [['US'], 'US'],
    [['AT'], undefined],
  ])('%j: %s', (list, expected) => {
    expect(wordFinderOf(classes)(list, text)).toBe(expected);
  });
});

// A page of megabytes that names somebody ten thousand times was searched for his guard words ten thousand times.
it('asks a long text once for each list', () => {
  const long = foldWords(classes, 'an army of words '.repeat(100));
  const asked: string[] = [];
  const watched = new Proxy(long, {
    get: (target, field: 'words' | 'line' | 'distinct' | 'capitals') => {
      if (field === 'distinct') asked.push(field);
      return target[field];
    },
  });
  const findWord = wordFinderOf(classes);
  const [armies, navies] = [['army'], ['navy']];
  expect([findWord(armies, watched), findWord(armies, watched)]).toEqual(['army', 'army']);
  expect([findWord(navies, watched), findWord(navies, watched)]).toEqual([undefined, undefined]);
  const before = asked.length;
  findWord(armies, watched);
  expect(asked.length).toBe(before);
});

describe('foldWords', () => {
  it.each([
    [
      'plain text',
      'The EU’s NATO-led Army, 5_000 € in US$',
      ['the', 'eu', 's', 'nato', 'led', 'army', '5_000', '€', 'in', 'us$'],
    ],
    ['Cyrillic', 'Їжак НАТО — Європа', ['їжак', 'нато', 'європа']],
    ['what has to be folded', 'Władysław Š\u00adakalienė STRAẞE', ['wladyslaw', 'sakaliene', 'strasse']],
    ['no words', ' … — ', []],
  ])('cuts %s', (_, given, words) => {
    expect(foldWords(classes, given).words).toEqual(words);
  });

  it.each([
    ['words of two letters or more', 'EU X NATO’s F16 16F', ['eu', 'nato', 'f16']],
    ['no words with small letters', 'NATOs EDiP UaV', []],
    ['other letters than Latin', 'НАТО ЄС', ['нато', 'єс']],
    ['beside signs of currencies', 'US$5 EU_SAFE', ['us', 'eu', 'safe']],
  ])('lists in capitals %s', (_, given, capitals) => {
    expect([...foldWords(classes, given).capitals]).toEqual(capitals);
  });
});
