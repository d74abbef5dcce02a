import { expect, it } from 'vitest';
import { KnownRule } from '../../linking/evidence/known-rule';
import type { EntityId } from '../../model/entity';
import type { MatchRule, NameType } from '../../model/name';
import { resolveMatch } from '../../names/resolve-match';
import { shortenBearing } from './shorten-bearing';

const shorten = (type: NameType, match: MatchRule = {}, isTold = false) => {
  const name = { text: 'x', lang: 'en', type, match };
  return shortenBearing({ name, rule: resolveMatch(name) }, isTold);
};

it.each<[type: NameType, match: MatchRule, isTold: boolean, shipped: NameType]>([
  ['full', {}, false, 'full'],
  ['transliteration', {}, false, 'full'],
  ['transliteration', {}, true, 'transliteration'],
  ['misspelling', {}, false, 'variant'],
  ['informal', {}, false, 'variant'],
  ['short', { mode: 'by-country' }, false, 'full'],
  ['short', { mode: 'by-country' }, true, 'variant'],
  ['full', { mode: 'guarded' }, true, 'full'],
  ['informal', { mode: 'guarded' }, false, 'informal'],
  ['surname', { mode: 'free' }, false, 'surname'],
  ['acronym', { mode: 'by-country' }, true, 'acronym'],
])('%s with %j, told apart: %s, is shipped as %s', (type, match, isTold, shipped) => {
  expect(shorten(type, match, isTold)[0]).toBe(shipped);
});

it('leaves out of a rule what follows, and nothing else', () => {
  expect(shorten('surname', { priority: 50, caps_off: false })).toEqual(['surname', {}]);
  const match: MatchRule = {
    mode: 'guarded',
    caps_off: true,
    priority: 60,
    needs_title: true,
    needs: [{ any: ['loan'], scope: 'next' }],
    forbids: [{ set: 'SPORT', scope: 'article' }],
    langs: ['lv'],
    date: { from: '2024' },
  };
  expect(shorten('surname', { ...match, case: 'exact' })).toEqual(['surname', match]);
});

it.each<NameType>(['full', 'surname', 'acronym', 'short', 'informal'])(
  'a shortened %s works in the same mode',
  (type) => {
    const name = { text: 'x', lang: 'en', type };
    const rule = resolveMatch(name);
    const entity = 'x' as EntityId;
    const [shipped, match] = shortenBearing({ name, rule }, false);
    const [plain, short] = [
      new KnownRule({ entity, type, match: rule }, 'person'),
      new KnownRule({ entity, type: shipped, match }, 'person'),
    ];
    expect([short.mode, short.priority, short.isFiltered, short.isFullName]).toEqual([
      plain.mode,
      plain.priority,
      plain.isFiltered,
      plain.isFullName,
    ]);
  },
);
