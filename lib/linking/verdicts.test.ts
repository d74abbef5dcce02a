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
});
