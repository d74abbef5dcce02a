import { describe, expect, it } from 'vitest';
import { isSlipOf } from './given-names';

describe('isSlipOf', () => {
  it.each([
    ['laurinas', 'laurynas'],
    ['gabrielus', 'gabrielius'],
    ['voldymyr', 'volodymyr'],
    ['gabrieliius', 'gabrielius'],
    ['valery', 'valerii'],
    ['walerij', 'valerii'],
    ['jurij', 'yurii'],
    ['sergiy', 'serhii'],
  ])('%s is %s', (word, name) => expect(isSlipOf(word, name)).toBe(true));

  it.each([
    ['marta', 'maria'],
    ['andrius', 'valdas'],
    ['laurynas', 'laurynas'],
    ['kristina', 'christina'],
    ['alexandra', 'alexander'],
    ['sergei', 'serhii'],
    ['mary', 'mari'],
  ])('%s is not %s', (word, name) => expect(isSlipOf(word, name)).toBe(false));
});
