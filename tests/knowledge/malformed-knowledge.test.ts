// Everything an editor can get wrong must be told with the file, the id and the field.
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../lib/knowledge/authored/authored-entity';
import { formatComplaint } from '../../lib/knowledge/authored/complaint';
import { checkSource, KnowledgeError, parseSource } from '../../lib/knowledge/parse-source';
import { brokenFiles, sampleValues, setField, toFiles } from './sample-files';

const person = 'people/olena-proba.json';
const ministry = 'organisations/ministry-of-tests.json';
const council = 'organisations/council-of-tests.json';
const loan = 'programmes/test-support-loan.json';
const office = 'offices/minister-of-tests-ukraine.json';
const wordings = (text: string, beside?: string) => [{ lang: 'en', text, ...(beside ? { beside } : {}) }];
const pages = 'sources.jsonl';

const longAgo = {
  id: 'long-ago',
  role: { en: 'X' },
  org: 'ministry-of-tests',
  from: '2019',
  to: '2019',
  sources: ['src-one'],
};

const surname = (match: unknown) => ({ text: 'Proba', lang: 'en', type: 'surname', ...(match ? { match } : {}) });
const name = (text: string, extra = {}) => [{ text, lang: 'en', type: 'full', ...extra }];

// file, field to set, value, how the complaint begins, a word of it
const faults: readonly (readonly [string, string, unknown, string, string])[] = [
  // shape
  [person, 'status', undefined, `${person}: olena-proba: status`, 'missing'],
  [person, 'posts.0.sources', undefined, `${person}: olena-proba: posts[0].sources`, 'missing'],
  [person, 'nickname', 'Proba', `${person}: olena-proba: nickname`, 'no such field'],
  [person, 'posts.0.unitl', '2025', `${person}: olena-proba: posts[0].unitl`, 'no such field'],
  [person, 'kind', 'persn', `${person}: olena-proba: kind`, 'one of'],
  [person, 'posts.0.from', '06.09.2023', `${person}: olena-proba: posts[0].from`, 'date'],
  [person, 'posts.0.from', '2023-13', `${person}: olena-proba: posts[0].from`, 'date'],
  [person, 'posts.0.from', '2023-02-30', `${person}: olena-proba: posts[0].from`, 'calendar'],
  [person, 'posts.0.known_until', '2025', `${person}: olena-proba: posts[0]`, 'exactly one'],
  [person, 'posts.1.known_until', undefined, `${person}: olena-proba: posts[1]`, 'exactly one'],
  [person, 'names', [], `${person}: olena-proba: names`, 'items'],
  [ministry, 'posts', [], `${ministry}: ministry-of-tests`, 'Only a person'],
  [loan, 'programme', undefined, `${loan}: test-support-loan: programme`, 'missing'],
  [
    loan,
    'programme.budget.0.currency',
    undefined,
    `${loan}: test-support-loan: programme.budget[0].currency`,
    'missing',
  ],
  [loan, 'programme.budget.0.as_of', undefined, `${loan}: test-support-loan: programme.budget[0].as_of`, 'missing'],
  // offices
  [office, 'label', undefined, `${office}: minister-of-tests-ukraine: label`, 'missing'],
  [office, 'id', 'other-office', `${office}: other-office: id`, 'like the file'],
  [office, 'holder', 'olena-proba', `${office}: minister-of-tests-ukraine: holder`, 'no such field'],
  [office, 'org', 'olena-proba', `${office}: minister-of-tests-ukraine: org`, 'no organisation'],
  [office, 'wordings', wordings('{king} of tests'), `${office}: minister-of-tests-ukraine: wordings[0]`, 'no head'],
  [
    office,
    'wordings',
    wordings('chief «of tests»'),
    `${office}: minister-of-tests-ukraine: wordings[0]`,
    'letter or digit',
  ],
  // references and ids
  [person, 'posts.0.org', 'ministry-of-air', `${person}: olena-proba: posts[0].org`, 'no entity'],
  [person, 'posts.0.succeeded_by', 'nobody', `${person}: olena-proba: posts[0].succeeded_by`, 'no entity'],
  [person, 'posts.0.sources', ['src-none'], `${person}: olena-proba: posts[0].sources[0]`, 'no source'],
  [loan, 'programme.owner', 'nobody', `${loan}: test-support-loan: programme.owner`, 'no entity'],
  [council, 'organisation.parent', 'nobody', `${council}: council-of-tests: organisation.parent`, 'no entity'],
  [
    loan,
    'relations',
    [{ type: 'replaces', target: 'old' }],
    `${loan}: test-support-loan: relations[0].target`,
    'no entity',
  ],
  [
    person,
    'names.2.match',
    { needs: [{ set: 'NONE', scope: 'article' }] },
    `${person}: olena-proba: names[2].match.needs[0].set`,
    'word set',
  ],
  [person, 'id', 'olena', `${person}: olena: id`, 'like the file'],
  // sources
  [pages, 'lines.1.id', 'src-one', `${pages}:2: src-one: id`, 'Another source'],
  [pages, 'lines.1.url', 'ftp://example.org/', `${pages}:2: src-two: url`, 'web address'],
  [pages, 'lines.1.url', 'javascript:alert(1)', `${pages}:2: src-two: url`, 'web address'],
  [pages, 'lines.1.tier', 5, `${pages}:2: src-two: tier`, 'one of'],
  [pages, 'lines.0.publisher', undefined, `${pages}:1: src-one: publisher`, 'missing'],
  // rule 1: relations
  [
    loan,
    'relations',
    [{ type: 'see-also', target: 'test-support-loan' }],
    `${loan}: test-support-loan: relations[0]`,
    'itself',
  ],
  [
    loan,
    'relations',
    [{ type: 'part-of', target: 'council-of-tests' }],
    `${loan}: test-support-loan: relations[0].sources`,
    'without a page',
  ],
  // rule 2: the organisation of a post
  [person, 'posts.0', longAgo, `${person}: olena-proba: posts[0].org`, 'founded'],
  [ministry, 'organisation.dissolved', '2024-01-01', `${person}: olena-proba: posts[0].org`, 'dissolved'],
  [person, 'posts.0.org', 'olena-proba', `${person}: olena-proba: posts[0].org`, 'person'],
  // rule 4: dates in order
  [person, 'posts.1.known_until', '2026-12-01', `${person}: olena-proba: posts[1].known_until`, 'verification'],
  [person, 'posts.0.to', '2022', `${person}: olena-proba: posts[0].from`, 'after it ends'],
  // rule 5: sums
  [loan, 'programme.budget.0.value', 500, `${loan}: test-support-loan: programme.budget[0].value`, 'plain units'],
  [loan, 'programme.budget.0.upper', 1, `${loan}: test-support-loan: programme.budget[0].upper`, 'less'],
  [loan, 'programme.budget.0.as_of', '2027', `${loan}: test-support-loan: programme.budget[0].as_of`, 'verification'],
  // rule 6: dangerous names
  [ministry, 'names', name('MoTU'), `${ministry}: ministry-of-tests: names[0].match`, 'too short'],
  [ministry, 'names', name('Safe'), `${ministry}: ministry-of-tests: names[0].match`, 'common word'],
  [
    person,
    'names.2',
    { ...surname({ mode: 'free' }), text: 'Kos' },
    `${person}: olena-proba: names[2].match`,
    'common word',
  ],
  // rule 8: labels
  [person, 'label', { en: 'Olena Proba' }, `${person}: olena-proba: label.uk`, 'missing'],
  // rule 9: evidence
  [pages, 'lines.0.tier', 2, `${person}: olena-proba: verified.level`, 'tier 1'],
  [pages, 'lines.0.tier', 4, `${person}: olena-proba: posts[0].sources`, 'tier 4 alone'],
  [loan, 'names', name('(…)'), `${loan}: test-support-loan: names[0].text`, 'letter or digit'],
  [person, 'names.2.paradigm', 'uk-none', `${person}: olena-proba: names[2].paradigm`, 'no table'],
];

function complaintsOf(files: readonly SourceFile[]): string[] {
  return checkSource(files)
    .complaints.filter(({ severity }) => severity === 'error')
    .map(formatComplaint);
}

describe('a sample that is right', () => {
  it('has no complaints', () => {
    expect(checkSource(toFiles()).complaints.map(formatComplaint)).toEqual([]);
  });
});

describe('a fault', () => {
  it.each(faults)('%s: %s = %j', (path, field, value, place, word) => {
    const complaints = complaintsOf(brokenFiles(path, field, value));
    const found = complaints.filter((complaint) => complaint.startsWith(`${place}: `));
    expect(found.join('\n'), complaints.join('\n')).toContain(word);
  });

  it('is told once, not at everybody who names the entity', () => {
    const complaints = complaintsOf(brokenFiles(ministry, 'status', undefined));
    expect(complaints).toEqual([`${ministry}: ministry-of-tests: status: This field is missing.`]);
  });

  it('of evidence is told for two sources of one publisher', () => {
    const values = sampleValues();
    setField(values, pages, ['lines.1.publisher', 'Gazette']);
    setField(values, person, ['verified.level', 'two-sources']);
    expect(complaintsOf(toFiles(values))).toEqual([
      `${person}: olena-proba: verified.level: Says two-sources, but there are not two of tier 1 or 2 from different publishers.`,
    ]);
  });

  it('of evidence is told for a mere pointer', () => {
    const values = sampleValues();
    setField(values, pages, ['lines.0.tier', 4]);
    setField(values, ministry, ['verified.level', 'one-source']);
    expect(complaintsOf(toFiles(values)).join('\n')).toContain(
      `${ministry}: ministry-of-tests: verified.level: No source`,
    );
  });

  it('of two entities that contradict each other is told at both', () => {
    const values = sampleValues();
    const replaces = (target: string) => [{ type: 'replaces', target, sources: ['src-one'] }];
    setField(values, ministry, ['relations', replaces('council-of-tests')]);
    setField(values, council, ['relations', replaces('ministry-of-tests')]);
    expect(complaintsOf(toFiles(values))).toHaveLength(2);
  });

  it('is not an editors’ note without a source', () => {
    const notes = ['see-also', 'distinct-from'].map((type) => ({ type, target: 'council-of-tests' }));
    expect(complaintsOf(brokenFiles(loan, 'relations', notes))).toEqual([]);
  });

  it('of two dates for one succession is told', () => {
    const values = sampleValues();
    const succession = (type: string, target: string, from: string) => [{ type, target, from, sources: ['src-one'] }];
    setField(values, ministry, ['relations', succession('predecessor-of', 'council-of-tests', '2025')]);
    setField(values, council, ['relations', succession('successor-of', 'ministry-of-tests', '2025-09-25')]);
    expect(complaintsOf(toFiles(values))).toEqual([]);
    setField(values, council, ['relations', succession('successor-of', 'ministry-of-tests', '2024')]);
    expect(complaintsOf(toFiles(values)).join('\n')).toContain(
      'relations[0]: Begins 2025, but council-of-tests says 2024.',
    );
  });
});

describe('a file that is not JSON', () => {
  const withText = (path: string, text: string) => [...toFiles().filter((file) => file.path !== path), { path, text }];

  it('is told with its line', () => {
    const text = '{\n  "id": "olena-proba",\n  "kind": person\n}';
    expect(complaintsOf(withText(person, text)).join('\n')).toMatch(/^people\/olena-proba\.json:3: This is not JSON/m);
  });

  it('is told with its last line when it breaks off', () => {
    expect(complaintsOf(withText(person, '{\n  "id": "a",\n')).join('\n')).toMatch(
      /olena-proba\.json:[23]: This is not JSON/,
    );
  });

  it('is told with its line when it is one of many sources', () => {
    const lines = [JSON.stringify({ id: 'src-one' }), '{"id": "src-two"'];
    expect(complaintsOf(withText(pages, lines.join('\n'))).join('\n')).toMatch(/^sources\.jsonl:2: This is not JSON/m);
  });

  it('stops nothing else from being told', () => {
    const values = sampleValues();
    setField(values, loan, ['status', 'over']);
    const files = [...toFiles(values), { path: 'people/torn.json', text: '{' }];
    const complaints = complaintsOf(files).join('\n');
    expect(complaints).toContain('people/torn.json:1');
    expect(complaints).toContain(`${loan}: test-support-loan: status`);
  });
});

describe('files that are missing', () => {
  it.each(['sources.jsonl', 'wordsets.json', 'schema/entity.schema.json'])('%s', (path) => {
    const files = toFiles().filter((file) => file.path !== path);
    expect(complaintsOf(files).join('\n')).toContain(`${path}: This file is missing.`);
  });
});

describe('an id used twice', () => {
  it('is told with both files', () => {
    const values = sampleValues();
    const twin = { ...values, 'people/ministry-of-tests.json': structuredClone(values[ministry] ?? {}) };
    expect(complaintsOf(toFiles(twin))).toEqual([
      `people/ministry-of-tests.json: ministry-of-tests: id: Stands already in ${ministry}.`,
    ]);
  });
});

describe('warnings', () => {
  const warningsOf = (files: readonly SourceFile[]) =>
    checkSource(files)
      .complaints.filter(({ severity }) => severity === 'warning')
      .map(formatComplaint);

  it('tell of http, and let the build go on', () => {
    const files = brokenFiles(pages, 'lines.1.url', 'http://example.org/two');
    expect(warningsOf(files)).toEqual([`${pages}:2: src-two: url: Is http; give https if the site has it.`]);
    expect(parseSource(files).sources).toHaveLength(2);
  });

  it('tell of a form that two entities share, until it is guarded and kept apart (rule 7)', () => {
    const values = sampleValues();
    const both = [{ text: 'Council of Tests', lang: 'en', type: 'full' }];
    setField(values, ministry, ['names', both]);
    setField(values, council, ['names', both]);
    expect(warningsOf(toFiles(values)).join('\n')).toContain(
      '"Council of Tests" counts anywhere, but is also a name of',
    );
    setField(values, council, ['names.0', { ...both[0], match: { mode: 'after-full' } }]);
    setField(values, council, ['relations', [{ type: 'distinct-from', target: 'ministry-of-tests' }]]);
    expect(warningsOf(toFiles(values))).toEqual([]);
  });

  it('tell of a name that cannot be declined', () => {
    const names = [{ text: 'Фабрика тестів', lang: 'uk', type: 'full', generate: ['cases'] }];
    expect(warningsOf(brokenFiles(council, 'names', names)).join('\n')).toContain('names[0].generate: No head noun');
  });
});

describe('parseSource', () => {
  it('throws one error that lists every fault', () => {
    const values = sampleValues();
    setField(values, person, ['status', 'over']);
    setField(values, loan, ['programme.owner', 'nobody']);
    const attempt = () => parseSource(toFiles(values));
    expect(attempt).toThrow(KnowledgeError);
    expect(attempt).toThrow(/2 faults:\n.*olena-proba: status.*\n.*test-support-loan: programme\.owner/);
  });
});
