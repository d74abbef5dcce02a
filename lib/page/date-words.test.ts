import { describe, expect, it, test } from 'vitest';
import { findDateInWords } from './date-words';

test.each([
  ['2025-03-07T16:27:00+02:00', '2025-03-07'],
  ['2025-03-07', '2025-03-07'],
  ['20250307T162700', '2025-03-07'],
  ['16:27 07.03.2025', '2025-03-07'],
  ['7. 3. 2025', '2025-03-07'],
  ['7 March 2025', '2025-03-07'],
  ['March 7, 2025', '2025-03-07'],
  ['Fri, 07 Mar 2025 16:27:00 GMT', '2025-03-07'],
  ['Mar. 7th, 2025', '2025-03-07'],
  ['the 7th of March 2025', '2025-03-07'],
  ['7 березня 2025', '2025-03-07'],
  ['П’ятниця, 7 березня 2025, 16:27', '2025-03-07'],
  ['7. März 2025', '2025-03-07'],
  ['7 marca 2025 r.', '2025-03-07'],
  ['7 mars 2025', '2025-03-07'],
  ['1er mars 2025', '2025-03-01'],
  ['7 de marzo de 2025', '2025-03-07'],
  ['2025 m. kovo 7 d.', '2025-03-07'],
  ['7. března 2025', '2025-03-07'],
  ['7 марта 2025', '2025-03-07'],
  ['2025/03/07', '2025-03-07'],
  ['31/01/2025', '2025-01-31'],
  ['01/31/2025', '2025-01-31'],
  ['2025. gada 7. marts', '2025-03-07'],
  ['7. Jänner 2025', '2025-01-07'],
  ['7 March 2025, updated 2025-03-09', '2025-03-07'],
  ['09.03.2025 (zuerst 7. März 2025)', '2025-03-09'],
  ['Updated 1744, published 7 March 2025', '2025-03-07'],
])('%s', (text, date) => {
  expect(findDateInWords(text)).toBe(date);
});

test.each([
  'NGO, Organization',
  '1744',
  '7 March 1744',
  '7 March 2099',
  '31 February 2025',
  '2025-13-40',
  '1970-01-01T00:00:00Z',
  'March 2025',
  '7 Foobar 2025',
  '07.03.20255',
  '',
])('%j is no date', (text) => {
  expect(findDateInWords(text)).toBeUndefined();
});

describe('a date of two small numbers', () => {
  it('is read the European way, on an American page the American', () => {
    expect(findDateInWords('03/07/2025')).toBe('2025-07-03');
    expect(findDateInWords('03/07/2025', 'en-US')).toBe('2025-03-07');
  });
});

test('a page in an unknown or broken language still gives its date', () => {
  expect(findDateInWords('7 March 2025', 'x-klingon')).toBe('2025-03-07');
  expect(findDateInWords('7 helmikuuta 2025', 'fi')).toBe('2025-02-07');
});
