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
