import { describe, expect, it } from 'vitest';
import { findHashtagForm, listHyphenVariants, listPluralVariants } from './written-variants';

describe('written variants', () => {
  it.each([
    ['Brave1', ['Brave1', 'Brave-1', 'Brave 1']],
    ['Brave-1', ['Brave-1', 'Brave 1', 'Brave1']],
    ['air-defence', ['air-defence', 'air defence']],
    ['NATO', ['NATO']],
  ])('hyphens of %s', (name, expected) => {
    expect(listHyphenVariants(name).sort()).toEqual(expected.sort());
  });

  it.each([
    ['ERA Loan', 'ERA Loans'],
    ['capability', 'capabilities'],
    ['Process', 'Processes'],
    ['Tray', 'Trays'],
  ])('plural of %s', (name, plural) => {
    expect(listPluralVariants(name)).toEqual([name, plural]);
  });

  it.each([
    ['Build with Ukraine', 'BuildWithUkraine'],
    ['Coalition of the Willing', 'CoalitionOfTheWilling'],
    ['EU-Kommission', 'EUKommission'],
    ['Косіняк-Камиш', 'КосінякКамиш'],
    ['NATO', undefined],
    ['DE&S', undefined],
    ['WB Group', 'WBGroup'],
    ['€90 billion loan', undefined],
    ['Ministry of Strategic Industries of Ukraine and others', undefined],
  ])('hashtag of %s', (name, tag) => {
    expect(findHashtagForm(name)).toBe(tag);
  });
});
