import { describe, expect, it } from 'vitest';
import { findWritingDirection } from './writing-direction';

describe('findWritingDirection', () => {
  it.each([
    ['', 'auto'],
    ['short', 'auto'],
    ['long '.repeat(2_000), 'ltr'],
    [`1. ${'مذكرة '.repeat(2_000)}`, 'rtl'],
    [`הערה ${'long '.repeat(2_000)}`, 'rtl'],
    ['1234 '.repeat(2_000), 'ltr'],
  ])('%.10s', (text, expected) => {
    expect(findWritingDirection(text)).toBe(expected);
  });
});
