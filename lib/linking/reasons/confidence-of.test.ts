import { describe, expect, it } from 'vitest';
import type { Confidence, Grounds } from '../../model/mention';
import { confidenceOf, isAtLeast } from './confidence-of';

describe('confidenceOf', () => {
  it.each<[Partial<Grounds>, number, Confidence]>([
    [{ rule: 'full-name' }, 0, 'certain'],
    [{ rule: 'other-name' }, 0, 'certain'],
    [{ rule: 'acronym' }, 0, 'certain'],
    [{ rule: 'after-full' }, 0, 'certain'],
    [{ rule: 'hashtag' }, 0, 'certain'],
    [{ rule: 'guarded' }, 0, 'likely'],
    [{ rule: 'described' }, 0, 'likely'],
    [{ rule: 'by-country' }, 0, 'likely'],
    [{ rule: 'by-country', confidence: 'certain' }, 0, 'certain'],
    [{ rule: 'office' }, 0, 'likely'],
    [{ rule: 'office', confidence: 'possible' }, 0, 'possible'],
    [{ rule: 'ambiguous' }, 1, 'possible'],
    [{ rule: 'full-name' }, 1, 'possible'],
    [{ rule: 'by-country', confidence: 'certain' }, 1, 'possible'],
  ])('%j with %i others is %s', (grounds, others, expected) => {
    expect(confidenceOf({ form: 'x', rule: 'full-name', ...grounds }, others)).toBe(expected);
  });
});

describe('isAtLeast', () => {
  it.each<[Confidence, Confidence, boolean]>([
    ['certain', 'certain', true],
    ['likely', 'certain', false],
    ['possible', 'certain', false],
    ['certain', 'likely', true],
    ['likely', 'likely', true],
    ['possible', 'likely', false],
    ['possible', 'possible', true],
  ])('%s with the floor %s: %s', (level, lowest, expected) => {
    expect(isAtLeast(level, lowest)).toBe(expected);
  });
});
