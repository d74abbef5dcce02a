import { expect, it } from 'vitest';
import type { FormRule } from '../model/name';
import { mergePlaces, type NamedPlace } from './find-names';

const rule = (entity: string) => ({ entity }) as FormRule;
const place = (start: number, end: number, entity: string): NamedPlace => ({
  start,
  end,
  rules: [rule(entity)],
  genitive: false,
});
const show = ({ start, end, rules }: NamedPlace) => `${start}-${end} ${rules.map(({ entity }) => entity).join('+')}`;

it.each([
  ['nothing', [], []],
  ['places apart, in the order of the text', [place(5, 9, 'b'), place(0, 4, 'a')], ['0-4 a', '5-9 b']],
  ['the longer of two that begin alike', [place(0, 4, 'a'), place(0, 8, 'b')], ['0-8 b']],
  ['the first of two that overlap', [place(3, 9, 'b'), place(0, 5, 'a')], ['0-5 a']],
  ['what follows one that was dropped', [place(0, 5, 'a'), place(3, 9, 'b'), place(7, 9, 'c')], ['0-5 a', '7-9 c']],
  ['the same place once, with the rules of both', [place(0, 4, 'a'), place(0, 4, 'b')], ['0-4 a+b']],
])('keeps %s', (_name, places, expected) => {
  expect(mergePlaces(places).map(show)).toEqual(expected);
});
