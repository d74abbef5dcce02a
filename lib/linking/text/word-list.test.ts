import { describe, expect, it } from 'vitest';
import { buildCharClasses } from '../../matching/char-classes';
import { wordFinderOf } from './word-list';
import { Words } from './words';

const classes = buildCharClasses();
const cut = (text: string) => new Words(classes).reset(text).cut(0, text.length);
const findWord = wordFinderOf(classes);

const short = 'The US army bought a drone boat; us too, at the air base.';

describe.each([
  ['a text of some words', `${short}${' and so on'.repeat(15)}`],
  ['a short text', short],
  ['a long text', `${short}${' and so on'.repeat(100)}`],
])('findWord in %s', (_name, text) => {
  it.each([
    [['army'], 'army'],
    [['buy'], undefined],
    [['air base'], 'air base'],
    [['base air'], undefined],
    [['bou*'], 'bought'],
    [['b*'], 'bought'],
    [['buy*', 'ar*'], 'army'],
    // What is shown to the reader as the reason is the words that were found, not the first word of the text.
    [['drone boat*'], 'drone boat'],
    [['drone bo*'], 'drone boat'],
    // As it stands in the text.
    [['the us*'], 'The US'],
    [['th*'], 'The'],
    [['air boat*'], undefined],
    [['US'], 'US'],
    [['AT'], undefined],
    // Of several the first of the list, but prefixes last and by the text.
    [['boat', 'army'], 'boat'],
    [['ar*', 'air base', 'US', 'boat'], 'boat'],
    [['ar*', 'air base', 'US'], 'US'],
    [['ar*', 'air base'], 'air base'],
    [['tw*', 'dr*', 'ar*'], 'army'],
  ])('%j: %s', (list, expected) => {
    expect(findWord(list, cut(text))).toBe(expected);
  });
});

// A page of megabytes that names somebody ten thousand times was searched for his guard words ten thousand times.
it('asks a long text once for each list', () => {
  const text = 'an army of words '.repeat(100);
  const asked: string[] = [];
  class Watched extends Words {
    override find(word: string, hash: number): number {
      asked.push(word);
      return super.find(word, hash);
    }
  }
  const long = new Watched(classes).reset(text).cut(0, text.length);
  const [armies, navies] = [['army'], ['navy']];
  expect([findWord(armies, long), findWord(armies, long)]).toEqual(['army', 'army']);
  expect([findWord(navies, long), findWord(navies, long)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['army', 'navy']);
  // What is cut anew is asked anew.
  expect(findWord(navies, long.reset('navy '.repeat(100)).cut(0, 500))).toBe('navy');
});
