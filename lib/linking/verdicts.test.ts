import { describe, expect, it } from 'vitest';
import type { EntityId } from '../model/entity';
import type { Verdict } from '../model/overlay';
import { createRejection, type WhereRead } from './verdicts';

const text = 'Then Umerov left. The minister Umerov and UMEROV\u00a0again.';
const site = { site: 'example.org', article: 'https://example.org/a' };

/** The places of a form that are rejected for an entity. */
function rejectedAt(verdict: Partial<Verdict>, where: WhereRead, { form = 'umerov', entity = 'rustem-umerov' } = {}) {
  const full = {
    id: 'v',
    entity: 'rustem-umerov',
    form: 'Umerov',
    scope: 'everywhere',
    rejected: '2026-01-01',
    ...verdict,
  };
  const isRejected = createRejection([full as Verdict], where);
  return [...text.matchAll(new RegExp(form, 'gi'))]
    .map(({ index }) => index)
    .filter((start) => isRejected({ entity: entity as EntityId, text, start, end: start + form.length }));
}

const here = { scope: 'here', article: site.article } as const;

describe('a rejection', () => {
  it.each<[string, Partial<Verdict>, WhereRead, number[]]>([
    ['everywhere, on any site', {}, site, [5, 31, 42]],
    ['everywhere, in a text of no site', {}, {}, [5, 31, 42]],
    ['everywhere, written in capitals', { form: 'UMEROV' }, site, [5, 31, 42]],
    ['of other words', { form: 'Umerova' }, site, []],
    ['on this site', { scope: 'site', site: 'example.org' }, site, [5, 31, 42]],
    ['on another site', { scope: 'site', site: 'example.com' }, site, []],
    ['on a site, asked for a text of none', { scope: 'site', site: 'example.org' }, {}, []],
    ['here', { ...here, before: 'Then ', after: text.slice(11, 43) }, site, [5]],
    [
      'here, with other white space',
      { ...here, before: 'then\n', after: text.slice(11, 43).replaceAll(' ', '\n') },
      site,
      [5],
    ],
    [
      'here, in another article',
      { ...here, article: 'https://example.org/b', before: 'Then ', after: text.slice(11, 43) },
      site,
      [],
    ],
    ['here, where other words stand round it', { ...here, before: 'Now ', after: text.slice(11, 43) }, site, []],
    [
      'here, at the end of a block',
      { ...here, before: 'eft. The minister Umerov and ', after: '\u00a0again.' },
      site,
      [],
    ],
    ['here, by what is beside it', { ...here, before: text.slice(10, 42), after: ' again.' }, site, [42]],
  ])('%s', (_what, verdict, where, places) => expect(rejectedAt(verdict, where)).toEqual(places));

  it('of one entity says nothing of another', () => {
    expect(rejectedAt({}, site, { entity: 'other-umerov' })).toEqual([]);
  });

  it('knows one form in two normalisations', () => {
    const composed = 'Зеленський';
    const isRejected = createRejection(
      [
        {
          id: 'v',
          entity: 'z' as EntityId,
          form: composed.normalize('NFD'),
          scope: 'everywhere',
          rejected: '2026-01-01',
        },
      ],
      {},
    );
    expect(isRejected({ entity: 'z' as EntityId, text: composed, start: 0, end: composed.length })).toBe(true);
  });

  // The page's text and the stored words may be put together otherwise, and 32 units end where they end.
  const composed = `Їй ${'так '.repeat(7)}ж Зеленський, а ${'там '.repeat(6)}ну й далі`;
  const spread = (text: string): string => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u00ad');
  it.each<[string, string, string]>([
    ['composed, read as letters and marks', composed, composed.normalize('NFD')],
    ['letters and marks, read composed', composed.normalize('NFD'), composed],
    ['with soft hyphens, read without', spread(composed), composed],
    ['without soft hyphens, read with them', composed, spread(composed)],
  ])('here, stored %s', (_what, stored, read) => {
    const placeIn = (text: string) => {
      const start = text.search(/З\P{L}?е\P{L}?л/u);
      return { start, end: text.indexOf(',', start) };
    };
    const { start, end } = placeIn(stored);
    const verdict = {
      ...{ id: 'v', entity: 'z' as EntityId, form: stored.slice(start, end), rejected: '2026-01-01', ...here },
      before: stored.slice(Math.max(0, start - 32), start),
      after: stored.slice(end, end + 32),
    };
    const isRejected = createRejection([verdict as Verdict], site);
    expect(isRejected({ entity: 'z' as EntityId, text: read, ...placeIn(read) })).toBe(true);
    const other = read.replace('ж', 'б');
    expect(isRejected({ entity: 'z' as EntityId, text: other, ...placeIn(other) })).toBe(false);
  });
});
