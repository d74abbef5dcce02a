import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormRule } from '../model/name';
import { mergeHits, type RuledHit } from './merge-hits';

const rule = (entity: string) => ({ entity }) as unknown as FormRule;
const hit = (start: number, end: number, entity: string): RuledHit => ({ start, end, rules: [rule(entity)] });
const show = (hits: readonly RuledHit[]) =>
  hits.map(({ start, end, rules }) => `${start}-${end} ${rules.map(({ entity }) => entity).join('+')}`);

describe('mergeHits', () => {
  it.each([
    ['none of own', [], [hit(0, 3, 'b')], ['0-3 b']],
    ['none bundled', [hit(0, 3, 'o')], [], ['0-3 o']],
    ['apart', [hit(5, 8, 'o')], [hit(0, 3, 'b')], ['0-3 b', '5-8 o']],
    ['side by side', [hit(3, 5, 'o')], [hit(0, 3, 'b')], ['0-3 b', '3-5 o']],
    ['the same words: both, own first', [hit(0, 3, 'o')], [hit(0, 3, 'b')], ['0-3 o+b']],
    ['own longer', [hit(0, 9, 'o')], [hit(0, 3, 'b'), hit(4, 9, 'c')], ['0-9 o']],
    ['bundled longer', [hit(0, 3, 'o')], [hit(0, 9, 'b')], ['0-9 b']],
    ['own inside', [hit(4, 6, 'o')], [hit(0, 9, 'b')], ['0-9 b']],
    ['own begins first and overlaps', [hit(0, 5, 'o')], [hit(3, 9, 'b')], ['0-5 o']],
    ['bundled begins first and overlaps', [hit(3, 9, 'o')], [hit(0, 5, 'b')], ['0-5 b']],
  ])('%s', (_what, own, bundled, merged) => expect(show(mergeHits(own, bundled))).toEqual(merged));

  it('never overlaps, keeps the order, and leaves out only what something else covers', () => {
    const list = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 8 }).map((gaps) => {
      let at = 0;
      return gaps.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return hit(start, at, 'x');
      });
    });
    fc.assert(
      fc.property(list, list, (own, bundled) => {
        const merged = mergeHits(own, bundled);
        for (const [at, { start }] of merged.entries()) expect(start).toBeGreaterThanOrEqual(merged[at - 1]?.end ?? 0);
        for (const { start, end } of [...own, ...bundled]) {
          expect(merged.some((each) => each.start < end && start < each.end)).toBe(true);
        }
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });
});
