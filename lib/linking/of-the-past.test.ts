import { expect, test } from 'vitest';
import { isOfThePast } from './of-the-past';

const rows: readonly (readonly [text: string, isPast: boolean])[] = [
  ['У лютому 1906 р. цар видав маніфест про вибори до Думи, а 1907 року її розпустив.', true],
  ['Rada Ministrów podniosła ceny 12 grudnia 1970 r., a po nich w 1976 roku cukier.', true],
  ['W latach 1914–1918 ministerstwo rekwirowało zboże.', true],
  ['The ministry was led by a count in 1937, and since 1938 by a duke.', true],
  ['1919 metais ministerija įkurta, 1940 metais uždaryta.', true],
  ['Das Ministerium zog im Jahr 1938 um und besteht seit 1919.', true],
  ['У 1917 році штаб наказав наступати; музей відкрили 2015 року.', false],
  ['W 1989 roku wybrano Sejm, a w 1991 nowy.', false],
  ['Міноборони прийняло 1500 дронів і 1800 ракет.', false],
  ['Rząd kupił w 1500 sklepach 1700 radiostacji.', false],
  ['The ministry bought 1,960 shells.', false],
  ['Закон не стосується паперів до 1946 року, мовчить СБУ.', false],
  ['Міноборони мовчить.', false],
];

test.each(rows)('%s', (text, isPast) => {
  expect(isOfThePast([{ id: 0, text, region: 'body' }])).toBe(isPast);
});

test('what stands beside the article does not count', () => {
  expect(
    isOfThePast([
      { id: 0, text: 'У 1906 році скликали Думу, 1907 року ще одну.', region: 'body' },
      { id: 1, text: '2026', region: 'aside' },
    ]),
  ).toBe(true);
});
