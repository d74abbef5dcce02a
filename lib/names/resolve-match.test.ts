import { describe, expect, it } from 'vitest';
import type { AuthoredName, MatchRule } from '../model/name';
import { isUnconditional, resolveMatch } from './resolve-match';

const name = (type: AuthoredName['type'], match?: MatchRule): AuthoredName => ({
  text: 'Umerov',
  lang: 'en',
  type,
  ...(match === undefined ? {} : { match }),
});

describe('resolveMatch', () => {
  it.each([
    [name('surname'), {}, { mode: 'after-full', case: 'smart' }],
    [name('full'), {}, { mode: 'free', case: 'smart' }],
    [name('acronym'), {}, { mode: 'free', case: 'exact' }],
    [name('surname', { mode: 'guarded' }), {}, { mode: 'guarded', case: 'smart' }],
    [name('full'), { mode: 'guarded' }, { mode: 'guarded', case: 'smart' }],
    [name('full', { mode: 'never' }), { mode: 'guarded' }, { mode: 'never', case: 'smart' }],
  ] as const)('%j with %j', (authored, common, expected) => {
    expect(resolveMatch(authored, common)).toEqual(expected);
  });

  it.each([
    [{}, true],
    [{ caps_off: true }, true],
    [{ mode: 'guarded' }, false],
    [{ forbids: [{ any: ['base'], scope: 'next' }] }, false],
    [{ needs_title: true }, false],
    [{ date: { from: '2025-03' } }, false],
    [{ langs: ['uk'] }, false],
  ] as const)('%j counts anywhere: %s', (match, expected) => {
    expect(isUnconditional(resolveMatch(name('full', match as MatchRule)))).toBe(expected);
  });
});
