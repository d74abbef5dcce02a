import { describe, expect, it } from 'vitest';
import { toyKnowledge } from '../../../tests/linking/toy-knowledge';
import { buildIndex } from '../../matching/build-index';
import { openIndex } from '../../matching/open-index';
import type { EntityId } from '../../model/entity';
import type { OfficeHolder, OfficeId } from '../../model/office';
import { compileCountryWords } from '../evidence/compile-country-words';
import type { OfficeKnowledge } from '../evidence/office-knowledge';
import { linkMentions } from '../link-mentions';

const wordings = ['Defence Minister', 'міністр оборони', 'NATO chief', 'President'];
const ofMinisters = new Map([
  ['PL', 'minister-pl' as OfficeId],
  ['LT', 'minister-lt' as OfficeId],
]);
const ofChiefs = new Map([['', 'chief' as OfficeId]]);
const ofPresidents = new Map([
  ['PL', 'president-pl' as OfficeId],
  ['LT', 'president-lt' as OfficeId],
]);
const terms: Readonly<Record<string, readonly [who: string, from: string, to: string]>> = {
  'minister-pl': ['kern', '2025-01-01', '2025-12-31'],
  'minister-lt': ['baker', '2025-01-01', '2025-12-31'],
  chief: ['smith', '2024-01-01', '2026-12-31'],
  'president-pl': ['twin', '2025-01-01', '2025-12-31'],
  'president-lt': ['twin-of-lithuania', '2025-01-01', '2025-12-31'],
};

const offices: OfficeKnowledge = {
  index: openIndex(buildIndex(wordings.map((text) => ({ text, case: 'smart' as const })))),
  wordings: [ofMinisters, ofMinisters, ofChiefs, ofPresidents].map((each) => ({
    offices: each,
    needsWith: false,
    tails: [],
  })),
  countries: compileCountryWords([{ PL: ['poland', 'polish', 'польщ*'], LT: ['lithuania*'], CA: ['canad*'] }]),
  of: ['of'],
  denied: ['former', 'deputy'],
  with: [],
  labelOf: (office) => `the office ${office}`,
  holdersAt: (office, day) => {
    const [who = '', from = '', to = ''] = terms[office] ?? [];
    if (day < from) return [];
    return [{ entity: who as EntityId, certainty: day <= to ? 'certain' : 'last-known' } as OfficeHolder];
  },
};

const person = (id: string, name: string, country: string) => ({
  id,
  kind: 'person' as const,
  countries: [country],
  given: ['Ann'],
  names: [
    [`Ann ${name}`, 'full'],
    [name, 'surname', { mode: 'after-full' }],
  ] as const,
});

let opened = 0;
const knowledge = {
  ...toyKnowledge([
    person('kern', 'Kern', 'PL'),
    person('baker', 'Baker', 'LT'),
    person('smith', 'Smith', 'NO'),
    person('twin', 'Twin', 'PL'),
    person('twin-of-lithuania', 'Twin', 'LT'),
  ]),
  offices: () => {
    opened++;
    return offices;
  },
};

const link = (text: string, date: string | undefined) => {
  const blocks = text.split(' / ').map((each, id) => ({ id, text: each, region: 'body' as const }));
  return linkMentions(knowledge, { blocks, ...(date === undefined ? {} : { date }) });
};

describe('a surname behind an office that its bearer held', () => {
  it.each([
    ['Defence Minister Kern spoke. / Kern left.', ['kern', 'kern']],
    ['Kern met Polish Defence Minister Kern.', ['kern', 'kern']],
    ['The Defence Minister of Poland Kern spoke.', ['kern']],
    ['міністр оборони Польщі Kern.', ['kern']],
    ['NATO chief Smith spoke.', ['smith']],
    // Another country’s, one that is gone, a deputy, another first name, no office, something between, nobody known to hold it.
    ['Canadian Defence Minister Kern spoke.', []],
    ['Lithuanian Defence Minister Kern spoke.', []],
    ['Former Defence Minister Kern and deputy Defence Minister Kern spoke.', []],
    ['Defence Minister Otto Kern spoke.', []],
    ['Mr Kern and the baker Kern spoke.', []],
    ['The Defence Minister, Kern said, spoke.', []],
    ['NATO chief Kern spoke.', []],
    ['Defence Minister and poet Kern spoke.', []],
    // Two bear the name and the office; the country tells them apart.
    ['President Twin spoke.', []],
    ['Lithuanian President Twin spoke.', ['twin-of-lithuania']],
  ])('%s', (text, entities) => expect(link(text, '2025-06-01').map(({ entity }) => entity)).toEqual(entities));

  it.each(['2024-06-01', '2026-06-01', undefined])('names nobody on %s', (date) =>
    expect(link('Defence Minister Kern spoke.', date)).toEqual([]),
  );

  it('says which office, and is likely only', () => {
    const [{ reason } = { reason: undefined }] = link('So it was. / Defence Minister Kern spoke.', '2025-06-01');
    expect(reason).toMatchObject({ evidence: 'the office minister-pl, as paragraph 2 says', confidence: 'likely' });
  });

  it('opens no offices where none may stand, or who it is was said', () => {
    const before = opened;
    link('Kern spoke; a minister came; Ann Baker and Defence Minister Baker.', '2025-06-01');
    expect(opened).toBe(before);
  });
});
