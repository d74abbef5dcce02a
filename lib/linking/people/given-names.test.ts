import { describe, expect, it } from 'vitest';
import { isOfOtherSex, isSlipOf } from './given-names';

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
    ['кестутісом', 'кястутіс'],
    ['войчєхом', 'войцех'],
    ['катариною', 'катаріна'],
    ['даніелем', 'деніел'],
    ['ханно', 'ганно'],
    ['владиславом', 'владислав'],
  ])('%s is %s', (word, name) => expect(isSlipOf(word, name)).toBe(true));

  it.each([
    ['marta', 'maria'],
    ['andrius', 'valdas'],
    ['laurynas', 'laurynas'],
    ['kristina', 'christina'],
    ['alexandra', 'alexander'],
    ['sergei', 'serhii'],
    ['mary', 'mari'],
    ['павлом', 'павел'],
    ['мартіною', 'марта'],
    ['андрієм', 'андрюс'],
    ['роман', 'роман'],
    ['яною', 'янош'],
  ])('%s is not %s', (word, name) => expect(isSlipOf(word, name)).toBe(false));
});

describe('isOfOtherSex', () => {
  it.each([
    ['martina', 'martin'],
    ['michael', 'michaela'],
    ['giorgio', 'giorgia'],
    ['antonia', 'antonio'],
    ['lindsay', 'lindsey'],
  ])('%s for %s', (word, name) => expect(isOfOtherSex(word, name)).toBe(true));

  it.each([
    ['laurinas', 'laurynas'],
    ['katharina', 'katherina'],
    ['martin', 'martin'],
    ['susanna', 'susanne'],
    ['олександра', 'олександр'],
  ])('not %s for %s', (word, name) => expect(isOfOtherSex(word, name)).toBe(false));
});
