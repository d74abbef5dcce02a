import { expect, it } from 'vitest';
import {
  isDigitCode,
  isLatinCode,
  isLetterCode,
  isLowerCode,
  isNumberCode,
  isSpaceCode,
  isUpper,
  isUpperCode,
} from './letters';

it.each([
  ['A', true, false],
  ['ß', false, true],
  ['Ї', true, false],
  ['ї', false, true],
  ['Я', true, false],
  ['ł', false, true],
  ['Ł', true, false],
  ['5', false, false],
  ['-', false, false],
  ['中', false, false],
  ['', false, false],
])('%s: upper %s, lower %s', (char, upper, lower) => {
  expect([isUpperCode(char.charCodeAt(0)), isLowerCode(char.charCodeAt(0)), isUpper(char)]).toEqual([
    upper,
    lower,
    upper,
  ]);
});

it('says of every unit what the language and its regular expressions say', () => {
  const isWrong = (code: number) => {
    const char = String.fromCharCode(code);
    return (
      isUpperCode(code) !== (char !== char.toLowerCase()) ||
      isLowerCode(code) !== (char !== char.toUpperCase()) ||
      isSpaceCode(code) !== /\s/.test(char) ||
      isDigitCode(code) !== /[0-9]/.test(char) ||
      isLetterCode(code) !== /\p{L}/u.test(char) ||
      isNumberCode(code) !== /\p{N}/u.test(char)
    );
  };
  expect(Array.from({ length: 0x10000 }, (_, code) => code).filter(isWrong)).toEqual([]);
});

it('knows no kind of what is outside the text', () => {
  const kinds = [isUpperCode, isLowerCode, isSpaceCode, isDigitCode, isLetterCode, isNumberCode];
  expect(kinds.filter((isKind) => isKind(Number.NaN))).toEqual([]);
});

it('tells Latin letters from others where European languages have theirs', () => {
  const codes = Array.from({ length: 0x2000 }, (_, code) => code).filter((code) => code < 0x250 || code >= 0x1e00);
  const latin = codes.filter((code) => /[\p{Script=Latin}--[ªº]]/v.test(String.fromCharCode(code)) && code < 0x1f00);
  expect(codes.filter(isLatinCode)).toEqual(latin);
});
