import { expect, it } from 'vitest';
import { isDigit, isLower, isUpper } from './letters';

it.each([
  ['A', true, false],
  ['ß', false, true],
  ['Ї', true, false],
  ['ł', false, true],
  ['5', false, false],
  ['-', false, false],
  ['中', false, false],
  ['', false, false],
])('%s: upper %s, lower %s', (char, upper, lower) => {
  expect([isUpper(char), isLower(char)]).toEqual([upper, lower]);
});

it('knows digits', () => {
  expect(['0', '9', 'a', ''].map(isDigit)).toEqual([true, true, false, false]);
});
