import { describe, expect, it } from 'vitest';
import type { Place } from '../evidence/candidate';
import { isGenitiveLanguage, isInAddress, isInCapitals, isWithin } from './hard-filters';

/** The place of `X…` (a run of X) in a text. */
const placeOf = (text: string): Place => {
  const [match] = text.matchAll(/X+/g);
  const start = match?.index ?? 0;
  return { block: { id: 0, text, region: 'body' }, start, end: start + (match?.[0].length ?? 0) };
};

describe('isInAddress', () => {
  it.each([
    ['https://example.org/XX', true],
    ['(https://example.org/?q=XX)', true],
    ['www.XX.org', true],
    ['facebook.com/XX/posts', true],
    ['press@XX.int', true],
    ['XX.int', true],
    ['by XX. Then', false],
    ['@XX said', false],
    ['#XX', false],
    ['EU/XX', false],
    ['U.S./XX talks', false],
    ['WWW.5.XX', true],
    ['at 5.30 XX', false],
    ['XX:', false],
  ])('%s: %s', (text, expected) => {
    expect(isInAddress(placeOf(text))).toBe(expected);
  });
});

describe('isInCapitals', () => {
  it.each([
    ['EU BUYS XX', true],
    ['XX IS HERE', true],
    ['EU XX', false],
    ['the XX programme', false],
    ['NATO, XX and', false],
    ['МІНІСТР ЇДЕ XX', true],
    ['XX 2025 “EU” – UN', true],
    ['F-16 XX U-2', true],
    ['5 % XX 7', false],
    ['ŁÓDŹ XX ΑΒΓ', true],
    ['EU, NATO, XX and', false],
    ['EU, NATO, UN (XX), EIB', false],
    ['EU, NATO, UN and XX', false],
    ['EU/NATO/XX/UN', false],
    ['EU, NATO, XX', false],
    ['NATO? XX? UN?', false],
    ['AGENCY | XX | UN', false],
    ['STAY XX, KYIV', true],
    ['EU, NATO XX and', true],
  ])('%s: %s', (text, expected) => {
    expect(isInCapitals(placeOf(text))).toBe(expected);
  });
});

describe('isGenitiveLanguage', () => {
  it.each([
    ['de', true],
    ['sv', true],
    ['da', true],
    ['no', true],
    ['nn', true],
    ['nl', true],
    ['en', false],
    ['fr', false],
    ['lt', false],
    ['uk', false],
    [undefined, false],
  ])('%s: %s', (lang, expected) => {
    expect(isGenitiveLanguage(lang)).toBe(expected);
  });
});

describe('isWithin', () => {
  it.each([
    [{ from: '2025-09' }, '2025-09-01', true],
    [{ from: '2025-09' }, '2025-08-31', false],
    [{ to: '2025-09' }, '2025-09-30', true],
    [{ to: '2025-09' }, '2025-10-01', false],
    [{ from: '2025-09-15' }, '2025-09', true],
    [{ from: '2024', to: '2025' }, '2025-12-31', true],
    [{}, '2025', true],
  ])('%o holds %s: %s', (interval, date, expected) => {
    expect(isWithin(interval, date)).toBe(expected);
  });
});
