import { describe, expect, it } from 'vitest';
import { createRandom, pick } from '../../../bench/sample-text';
import { isSentenceStart, sentenceAt, wordsAfter, wordsBefore } from './sentence-at';

describe('sentenceAt', () => {
  it.each([
    ['One. Two X three. Four', 'Two X three. '],
    ['X begins. Then', 'X begins. '],
    ['Ends with X', 'Ends with X'],
    ['“One.” X three! Four', 'X three! '],
    ['Mr. X came. He left.', 'Mr. X came. '],
    ['R. X came. He left.', 'R. X came. '],
    ['At 4.5 per cent X grew', 'At 4.5 per cent X grew'],
    ['Він сказав. «X» там. Далі', '«X» там. '],
    ['no capitals. then X here', 'no capitals. then X here'],
    ['He left.” (X came) ', '(X came) '],
    ['In the U.S. Army X is', 'Army X is'],
    ['It was so.X', 'It was so.X'],
  ])('%s', (text, expected) => {
    const at = text.indexOf('X');
    const { start, end } = sentenceAt(text, at, at + 1);
    expect(text.slice(start, end)).toBe(expected);
  });

  it('looks no further than it must in a text without full stops', () => {
    const text = `${'a '.repeat(5_000)}X${' b'.repeat(5_000)}`;
    const { start, end } = sentenceAt(text, 10_000, 10_001);
    expect([10_000 - start, end - 10_001]).toEqual([600, 600]);
  });
});

describe('isSentenceStart', () => {
  it.each([
    ['X came', true],
    ['One. X came', true],
    ['One.” “X came', true],
    ['One, X came', false],
    ['Mr. X came', false],
    ['One.X came', false],
    ['— X came', false],
    ['(X came', true],
  ])('%s', (text, expected) => expect(isSentenceStart(text, text.indexOf('X'))).toBe(expected));

  it('says of any text what the whole sentence says', () => {
    const random = createRandom(14);
    const pieces = [
      'X',
      'One',
      'two',
      'Mr',
      '.',
      '. ',
      '! ',
      ' ',
      ', ',
      '“',
      '”',
      '(',
      ') ',
      '… ',
      'R. ',
      '\n',
      '7',
      '—',
    ];
    for (let round = 0; round < 20_000; round++) {
      const text = `${Array.from({ length: 7 }, () => pick(random, pieces)).join('')}X`;
      const word = text.length - 1;
      const before = text.slice(sentenceAt(text, word, text.length).start, word);
      expect(isSentenceStart(text, word), text).toBe(/^[\s"'“‘«„([\])”’»]*$/.test(before));
    }
  });
});

describe('wordsBefore and wordsAfter', () => {
  it.each([
    ['one two X three four', 1, 'two', 'three'],
    ['one two X three four', 2, 'one two', 'three four'],
    ['X', 2, '', ''],
    // Quotation marks are no words.
    ["the 'X' list", 1, "the '", "' list"],
    ['programme « X » adopté', 1, 'programme «', '» adopté'],
    [`${'a'.repeat(50)} X ${'b'.repeat(50)}`, 1, 'a'.repeat(39), 'b'.repeat(39)],
  ])('%s, %i', (text, count, before, after) => {
    const at = text.indexOf('X');
    expect(text.slice(wordsBefore(text, at, count), at).trimEnd()).toBe(before);
    expect(text.slice(at + 1, wordsAfter(text, at + 1, count)).trimStart()).toBe(after);
  });
});
