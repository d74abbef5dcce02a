import { describe, expect, it } from 'vitest';
import { sampleValues, setField, toFiles } from '../../../tests/knowledge/sample-files';
import type { EntityId } from '../../model/entity';
import { compileKnowledge } from '../compile/compile-knowledge';
import { decodeKnowledge } from '../opened/decode-knowledge';
import type { Knowledge } from '../opened/knowledge';
import { parseSource } from '../parse-source';
import { describeEntity } from './describe-entity';

type Change = readonly [path: string, field: string, value: unknown];

const ministry = 'organisations/ministry-of-tests.json';
const loan = 'programmes/test-support-loan.json';
const pages = 'sources.jsonl';

function openSample(...changes: readonly Change[]): Knowledge {
  const values = sampleValues();
  for (const [path, field, value] of changes) setField(values, path, [field, value]);
  return decodeKnowledge(compileKnowledge(parseSource(toFiles(values))));
}

const profileOf = (knowledge: Knowledge, id: string, date?: string, lang = 'en') =>
  describeEntity(knowledge, id as EntityId, { lang, ...(date === undefined ? {} : { date }) });

const factsOf = (knowledge: Knowledge, id: string, date?: string) =>
  profileOf(knowledge, id, date).facts.map(({ label, value }) => `${label}: ${value}`);

describe('a person', () => {
  const knowledge = openSample();

  it('shows the post of the date, and the newest one when it is another', () => {
    const { then, latest, asOf } = profileOf(knowledge, 'olena-proba', '2025-03-07');
    expect(asOf).toBe('2025-03-07');
    expect(then).toMatchObject([{ role: 'Minister of Tests', org: 'Ministry of Tests', certainty: 'certain' }]);
    expect(latest).toMatchObject([
      { role: 'Head of the Council of Tests', certainty: 'other', knownUntil: '2026-01-03' },
    ]);
  });

  it('does not repeat the newest post when it is that of the date', () => {
    const { then, latest } = profileOf(knowledge, 'olena-proba', '2025-09-01');
    expect(then.map(({ role }) => role)).toEqual(['Head of the Council of Tests']);
    expect(latest).toEqual([]);
  });

  it('shows only the newest post when the article has no date', () => {
    const profile = profileOf(knowledge, 'olena-proba');
    expect(profile.then).toEqual([]);
    expect(profile.latest).toMatchObject([{ role: 'Head of the Council of Tests', certainty: 'last-known' }]);
    expect(profile).not.toHaveProperty('asOf');
  });

  it('says so when the evidence ends long before the date', () => {
    const { then } = profileOf(knowledge, 'olena-proba', '2026-11-01');
    expect(then).toMatchObject([{ certainty: 'last-known', knownUntil: '2026-01-03' }]);
  });

  it('takes an article of a month to be of its last day', () => {
    expect(profileOf(knowledge, 'olena-proba', '2025-07').then).toMatchObject([{ org: 'Council of Tests' }]);
  });

  it('speaks the wanted language where it can; roles ship in English', () => {
    const { label, nativeLabel, then } = profileOf(knowledge, 'olena-proba', '2025-03-07', 'uk');
    expect([label, nativeLabel]).toEqual(['Олена Проба', { text: 'Olena Proba', lang: 'en' }]);
    expect(then).toMatchObject([{ role: 'Minister of Tests', org: 'Міністерство тестів' }]);
    expect(profileOf(knowledge, 'olena-proba').nativeLabel).toEqual({ text: 'Олена Проба', lang: 'uk' });
  });

  it('numbers each source once', () => {
    const { then, latest, sources } = profileOf(knowledge, 'olena-proba', '2025-03-07');
    expect(sources.map(({ title }) => title)).toEqual(['Page one', 'Page two']);
    expect([then[0]?.sources, latest[0]?.sources]).toEqual([[0], [0, 1]]);
  });

  it('throws for somebody unknown', () => {
    expect(() => profileOf(knowledge, 'nobody')).toThrow('Nothing is known of "nobody".');
  });
});

describe('sources', () => {
  it('are one when two records have one address', () => {
    const { sources, latest } = profileOf(openSample([pages, 'lines.1.url', 'https://example.org/one']), 'olena-proba');
    expect([sources.length, latest[0]?.sources]).toEqual([1, [0]]);
  });

  it('may be http, but nothing else', () => {
    const sources = profileOf(openSample([pages, 'lines.1.url', 'http://example.org/two']), 'olena-proba').sources;
    expect(sources.map(({ url }) => url)).toContain('http://example.org/two');
    const knowledge = openSample();
    const evil: Knowledge = {
      ...knowledge,
      findSource: (id) => ({ ...knowledge.findSource(id), id, url: 'javascript:alert(1)' }) as never,
    };
    expect(profileOf(evil, 'olena-proba', '2025-03-07').sources).toEqual([]);
    expect(profileOf(evil, 'olena-proba', '2025-03-07').then[0]?.sources).toEqual([]);
  });
});

describe('a programme', () => {
  const knowledge = openSample();

  it.each([
    ['2023-06-01', 'Status: proposed (since 2023-05-03); later: closed (since 2025-06-30)'],
    ['2024-01-01', 'Status: in force (since 2023-07-25); later: closed (since 2025-06-30)'],
    ['2025-07-01', 'Status: closed (since 2025-06-30)'],
    ['2023-01-01', 'Status: later: proposed (since 2023-05-03); later: closed (since 2025-06-30)'],
    [undefined, 'Status: closed (since 2025-06-30)'],
  ])('has on %s the status %s', (date, expected) => {
    expect(factsOf(knowledge, 'test-support-loan', date)).toContain(expected);
  });

  it('goes on behind a remark without a full stop', () => {
    const noted = openSample(
      [loan, 'programme.status_history.1.note', { en: 'Money flows.' }],
      [loan, 'programme.status_history.2.note', { en: 'All is spent.' }],
    );
    expect(factsOf(noted, 'test-support-loan', '2024-01-01')).toContain(
      'Status: in force (since 2023-07-25): Money flows; later: closed (since 2025-06-30): All is spent.',
    );
  });

  it.each([
    ['2023-01-01', 'Budget: later: €500 million (ceiling, as of 2023-07-20)'],
    ['2023-07-20', 'Budget: €500 million (ceiling, as of 2023-07-20)'],
    ['2024-01-01', 'Budget: €500 million (ceiling, as of 2023-07-20)'],
    ['2026-03-01', 'Budget: €90 billion (ceiling, as of 2026-02-24)'],
  ])('has on %s the %s', (date, expected) => {
    const budget = factsOf(knowledge, 'test-support-loan', date).filter((fact) => fact.startsWith('Budget'));
    expect(budget).toEqual([expected]);
  });

  it('names owner, law and who takes part', () => {
    const facts = factsOf(knowledge, 'test-support-loan', '2024-01-01');
    expect(facts).toEqual(
      expect.arrayContaining([
        'Owner: Ministry of Tests',
        'Instrument: loan',
        'Legal basis: Regulation (EU) 2023/1525, CELEX 32023R1525, adopted 2023-07-20',
        'Lead: Latvia, United Kingdom',
        'Observer: Council of Tests',
      ]),
    );
  });

  it('leaves out who had left or was not yet there, and counts when there are many', () => {
    const many = Array.from({ length: 11 }, (_, i) => ({ country: i % 2 ? 'PL' : 'DE', role: 'member' }));
    const participants = [
      { country: 'CZ', role: 'lead', to: '2025' },
      { country: 'EE', role: 'lead', from: '2027' },
      ...many,
    ];
    const facts = factsOf(
      openSample([loan, 'programme.participants', participants]),
      'test-support-loan',
      '2026-01-01',
    );
    expect(facts.filter((fact) => fact.startsWith('Lead'))).toEqual([]);
    expect(facts.find((fact) => fact.startsWith('Member'))).toMatch(/ and 3 more$/);
  });

  it('tells what sources disagree on', () => {
    const claims = [
      { value: '60 or more', sources: ['src-one'] },
      { value: '30', sources: ['src-two'] },
    ];
    const knowing = openSample([loan, 'disputes', [{ field: 'budget.split', chosen: '30', claims }]]);
    expect(factsOf(knowing, 'test-support-loan')).toContain(
      'Sources disagree: budget split: 60 or more or 30; shown here: 30',
    );
  });
});

describe('the second name', () => {
  it.each([
    [['PL'], 'Ministerstwo Prób'],
    [['UA'], 'Міністерство тестів'],
    [['EU'], 'Міністерство тестів'],
    [['NATO', 'ZZ'], 'Міністерство тестів'],
    [['EU', 'PL'], 'Ministerstwo Prób'],
  ])('of a body of %s is %s', (countries, text) => {
    const label = { en: 'Ministry of Tests', uk: 'Міністерство тестів', pl: 'Ministerstwo Prób' };
    const knowledge = openSample([ministry, 'countries', countries], [ministry, 'label', label]);
    const profile = profileOf(knowledge, 'ministry-of-tests');
    expect(profile.nativeLabel?.text).toBe(text);
    expect(profile.countries).not.toContain('ZZ');
  });
});

describe('an organisation', () => {
  const merged: readonly Change[] = [
    [ministry, 'organisation.dissolved', '2025-09-25'],
    [
      ministry,
      'organisation.events',
      [
        { type: 'dissolution-decided', date: '2025-07-21', sources: ['src-two'] },
        { type: 'dissolved', date: '2025-09-25', sources: ['src-one'] },
        { type: 'merged-into', date: '2025-09-25', other: 'council-of-tests', sources: ['src-one'] },
      ],
    ],
  ];

  it.each([
    [undefined, 'Ended: Abolished 2025-09-25; functions passed to Council of Tests'],
    ['2026-01-01', 'Ended: Abolished 2025-09-25; functions passed to Council of Tests'],
    ['2025-08-01', 'Ended: later: Abolished 2025-09-25; functions passed to Council of Tests'],
  ])('that ended tells it in an article of %s', (date, expected) => {
    const facts = factsOf(openSample(...merged), 'ministry-of-tests', date);
    expect(facts.filter((fact) => fact.startsWith('Ended'))).toEqual([expected]);
  });

  it('tells its events in order, with founding and parent', () => {
    expect(factsOf(openSample(...merged), 'ministry-of-tests', '2025-08-01')).toEqual([
      'Founded: 2020-07-22',
      'Decided: Abolition decided 2025-07-21',
      'Ended: later: Abolished 2025-09-25; functions passed to Council of Tests',
    ]);
    expect(factsOf(openSample(), 'council-of-tests')).toEqual(['Part of: Ministry of Tests']);
  });

  it.each([
    [{ type: 'renamed', name: { en: 'Ministry of Trials' } }, 'Renamed: Renamed 2024-01 to Ministry of Trials'],
    [{ type: 'moved-under', other: 'council-of-tests' }, 'Moved: Moved under Council of Tests 2024-01'],
    [{ type: 'merged-into', other: 'council-of-tests' }, 'Ended: Merged into Council of Tests 2024-01'],
    [{ type: 'absorbed', other: 'council-of-tests' }, 'Took over: Took over Council of Tests 2024-01'],
    [{ type: 'split-from', other: 'council-of-tests' }, 'Split off: Split off from Council of Tests 2024-01'],
  ])('words %j', (event, expected) => {
    const events = [{ ...event, date: '2024-01', sources: ['src-one'] }];
    expect(factsOf(openSample([ministry, 'organisation.events', events]), 'ministry-of-tests')).toContain(expected);
  });
});
