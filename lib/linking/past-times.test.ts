import { describe, expect, it } from 'vitest';
import { isOfThePast } from './past-times';

const isPast = (...texts: string[]): boolean =>
  isOfThePast(texts.map((text, id) => ({ id, text, region: 'body' as const })));

describe('isOfThePast', () => {
  it.each([
    ['The Duma met in 1906; the second was sent home in June 1907.'],
    ['Der Bund bestand 1815-1866.'],
    ['Elle naît en 1821.', 'Le journal paraît dès 1848.'],
  ])('%s', (...texts) => expect(isPast(...texts)).toBe(true));

  it.each([
    ['The Duma met in 1906.'],
    ['The Duma met in 1906, and again in 1906.'],
    ['As in 1914 and 1939 nobody was ready, wrote the minister in 2025.'],
    ['Founded in 1921, rebuilt in 1946, sold on 31.12.1998.'],
    ['They ordered 1800 drones, 1850 guns and 11906 shells for 18155 men.'],
    ['Nobody names a year here.'],
  ])('not: %s', (...texts) => expect(isPast(...texts)).toBe(false));

  it('reads no asides', () => {
    const aside = { id: 1, text: 'Copyright 2026', region: 'aside' as const };
    expect(isOfThePast([{ id: 0, text: 'From 1848 to 1851 he edited it.', region: 'body' }, aside])).toBe(true);
  });
});
