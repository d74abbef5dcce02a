import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EntityId } from '../model/entity';
import type { HitPlace } from './evidence/candidate';
import { KnownRule, Spelling } from './evidence/known-rule';
import { mergePlaces } from './find-names';

const spelling = (entity: string) =>
  new Spelling([new KnownRule({ entity: entity as EntityId, type: 'full', match: {} }, 'company')]);
const block = { id: 0, text: '', region: 'body' } as const;
const place = (start: number, end: number, entity: string): HitPlace => ({
  block,
  start,
  end,
  spelling: spelling(entity),
  genitive: false,
});
const genitive = (start: number, end: number, entity: string) => ({ ...place(start, end, entity), genitive: true });
const show = ({ start, end, spelling: { rules } }: HitPlace) =>
  `${start}-${end} ${rules.map(({ entity }) => entity).join('+')}`;

it.each([
  ['nothing', [], []],
  ['places apart, in the order of the text', [place(5, 9, 'b'), place(0, 4, 'a')], ['0-4 a', '5-9 b']],
  ['the longer of two that begin alike', [place(0, 4, 'a'), place(0, 8, 'b')], ['0-8 b']],
  ['the first of two that overlap', [place(3, 9, 'b'), place(0, 5, 'a')], ['0-5 a']],
  ['what follows one that was dropped', [place(0, 5, 'a'), place(3, 9, 'b'), place(7, 9, 'c')], ['0-5 a', '7-9 c']],
  ['the same place once, with the rules of both', [place(0, 4, 'a'), place(0, 4, 'b')], ['0-4 a+b']],
  ['those of three in their order', [place(0, 4, 'c'), place(0, 4, 'a'), place(0, 4, 'b')], ['0-4 c+a+b']],
  ['two side by side', [place(3, 5, 'a'), place(0, 3, 'b')], ['0-3 b', '3-5 a']],
  ['what is around another', [place(4, 6, 'a'), place(0, 9, 'b')], ['0-9 b']],
  ['two genitives of the same place', [genitive(0, 4, 'a'), genitive(0, 4, 'b')], ['0-4 a+b']],
  ['the name that ends in s, not the genitive', [genitive(0, 4, 'a'), place(0, 4, 'b')], ['0-4 b']],
  ['the same, whichever comes first', [place(0, 4, 'a'), genitive(0, 4, 'b')], ['0-4 a']],
])('keeps %s', (_name, places, expected) => {
  expect(mergePlaces(places).map(show)).toEqual(expected);
});

it('never overlaps, keeps the order, and leaves out only what something else covers', () => {
  const list = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 8 }).map((gaps) => {
    let at = 0;
    return gaps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return place(start, at, 'x');
    });
  });
  fc.assert(
    fc.property(list, list, list, (own, bundled, optional) => {
      const all = [...own, ...bundled, ...optional];
      const merged = mergePlaces(all);
      for (const [at, { start }] of merged.entries()) expect(start).toBeGreaterThanOrEqual(merged[at - 1]?.end ?? 0);
      for (const { start, end } of all) {
        expect(merged.some((each) => each.start < end && start < each.end)).toBe(true);
      }
    }),
    { seed: 3, numRuns: 1_000 },
  );
});
