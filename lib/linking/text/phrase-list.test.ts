import { expect, it } from 'vitest';
import { buildCharClasses } from '../../matching/char-classes';
import { PhraseList } from './phrase-list';
import { Words } from './words';

const classes = buildCharClasses();
const cut = (text: string) => new Words(classes).reset(text).cut(0, text.length);

const makeList = (isWhole: boolean, phrases: readonly string[]) => {
  const list = new PhraseList(isWhole);
  for (const phrase of phrases) list.add(phrase);
  return list;
};

it.each([
  [true, ['united states', 'air base'], 'an Air Base of the United States', 'united states'],
  [true, ['united states', 'united kingdom'], 'the United Kingdom', 'united kingdom'],
  [true, ['united states'], 'United, united States', 'united states'],
  [true, ['united states'], 'the United', undefined],
  [true, ['united state'], 'the United States', undefined],
  [false, ['united state'], 'the United States', 'united state'],
  [false, ['unit states'], 'the United States', undefined],
  [true, [], 'the United States', undefined],
])('whole %s: of %j in “%s” finds %s', (isWhole, phrases, text, found) => {
  expect(makeList(isWhole, phrases).findIn(cut(text))?.text).toBe(found);
});

it.each([
  ['US of A, a US of B', [0, 0]],
  ['South Korea and North Korea and South Korea', [2, 1]],
  ['South Korea South Korea', [1, 0]],
  ['South Korea South Korea South Korea', [2, 0]],
])('counts in “%s” %j', (text, counts) => {
  const found = makeList(true, ['south korea', 'north korea']).count(cut(text));
  expect([0, 1].map((rank) => found.get(rank) ?? 0)).toEqual(counts);
});
