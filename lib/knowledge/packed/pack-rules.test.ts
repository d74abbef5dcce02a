import { expect, it } from 'vitest';
import type { MatchRule } from '../../model/name';
import { openRules, packRules } from './pack-rules';

const rules: readonly MatchRule[] = [
  {},
  {
    mode: 'guarded',
    needs: [
      { set: 'UAW', any: ['loan*', 'позик*'], scope: 'article' },
      { set: 'DEF', scope: 'sentence' },
    ],
  },
  {
    mode: 'guarded',
    needs: [{ any: ['loan*', 'позик*'], scope: 'next:3' }],
    forbids: [{ any: ['bank'], scope: 'prev' }],
  },
  { langs: ['lv', 'lt'], date: { from: '2024' }, priority: 60, caps_off: true, needs_title: true },
];

it('rules come back, each by itself', () => {
  const packed: unknown = JSON.parse(JSON.stringify(packRules(rules)));
  const ruleAt = openRules(packed as ReturnType<typeof packRules>);
  for (const [place, rule] of [...rules.entries()].reverse()) expect(ruleAt(place)).toEqual(rule);
  expect(() => ruleAt(rules.length)).toThrow('damaged');
});

it('a list of words is written once', () => {
  const [first = {}] = [rules[1]];
  expect(JSON.stringify(packRules([first, ...rules, { ...first, priority: 70 }])).match(/loan/g)).toHaveLength(1);
});

it.each([[['a|b']], [['a_b']], [[]]])('words that could not be told apart are refused: %j', (any) => {
  expect(() => packRules([{ needs: [{ any, scope: 'next' }] }])).toThrow('cannot be packed');
});
