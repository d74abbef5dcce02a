// A small knowledge that is right in every way, for tests that break one thing in it: the real schemas, tables and word
// sets, two organisations, a person, an office, a programme and two sources.
import type { SourceFile } from '../../lib/knowledge/authored/authored-entity';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';

type Json = Record<string, unknown>;

const verified = { on: '2026-11-21', level: 'primary', newest_evidence: '2026-01-03', review_by: '2027-02-21' };
const shared = { status: 'active', countries: ['UA'], sources: ['src-one'], verified };

const ministry: Json = {
  id: 'ministry-of-tests',
  kind: 'ministry',
  ...shared,
  label: { en: 'Ministry of Tests', uk: 'Міністерство тестів' },
  names: [
    { text: 'Ministry of Tests of Utopia', lang: 'en', type: 'full', generate: ['us-uk'] },
    { text: 'MoTU', lang: 'mul', type: 'acronym', match: { mode: 'after-full' } },
  ],
  organisation: { founded: '2020-07-22' },
};

const council: Json = {
  id: 'council-of-tests',
  kind: 'institution',
  ...shared,
  label: { en: 'Council of Tests', uk: 'Рада тестів' },
  names: [{ text: 'Рада тестів Утопії', lang: 'uk', type: 'full', generate: ['cases'] }],
  organisation: { parent: 'ministry-of-tests' },
};

const person: Json = {
  id: 'olena-proba',
  kind: 'person',
  ...shared,
  label: { en: 'Olena Proba', uk: 'Олена Проба' },
  summary: { en: 'Looks after tests.' },
  names: [
    { text: 'Olena Proba', lang: 'en', type: 'full' },
    { text: 'Олена Проба', lang: 'uk', type: 'full', generate: ['cases'] },
    { text: 'Proba', lang: 'en', type: 'surname' },
  ],
  person: { gender: 'f', given: { en: 'Olena', uk: 'Олена' }, family: { en: 'Proba', uk: 'Проба' } },
  posts: [
    {
      id: 'proba-minister',
      role: { en: 'Minister of Tests', uk: 'міністерка тестів' },
      role_code: 'minister-of-tests',
      org: 'ministry-of-tests',
      from: '2023-09-06',
      to: '2025-07-17',
      rank: 1,
      sources: ['src-one'],
    },
    {
      id: 'proba-council',
      role: { en: 'Head of the Council of Tests' },
      org: 'council-of-tests',
      from: '2025-07-18',
      known_until: '2026-01-03',
      rank: 1,
      sources: ['src-two', 'src-one'],
    },
  ],
};

const office: Json = {
  id: 'minister-of-tests-ukraine',
  label: { en: 'Minister of Tests of Ukraine', uk: 'Міністр тестів України' },
  org: 'ministry-of-tests',
  role_codes: ['minister-of-tests'],
  country: 'UA',
  wordings: [{ lang: 'uk', text: '{глава} Мінтесту' }],
};

const programme: Json = {
  id: 'test-support-loan',
  kind: 'fund',
  ...shared,
  label: { en: 'Test Support Loan', uk: 'Позика на тести' },
  names: [{ text: 'Test Support Loan', lang: 'en', type: 'full' }],
  programme: {
    owner: 'ministry-of-tests',
    instrument: 'loan',
    budget: [
      { value: 500_000_000, currency: 'EUR', kind: 'ceiling', as_of: '2023-07-20', sources: ['src-one'] },
      { value: 90_000_000_000, currency: 'EUR', kind: 'ceiling', as_of: '2026-02-24', sources: ['src-two'] },
    ],
    status_history: [
      { status: 'proposed', from: '2023-05-03', sources: ['src-one'] },
      { status: 'in-force', from: '2023-07-25', sources: ['src-one'] },
      { status: 'closed', from: '2025-06-30', sources: ['src-two'] },
    ],
    legal_basis: [
      { title: 'Regulation (EU) 2023/1525', celex: '32023R1525', adopted: '2023-07-20', sources: ['src-one'] },
    ],
    participants: [
      { country: 'LV', role: 'lead' },
      { country: 'GB', role: 'lead' },
      { entity: 'council-of-tests', role: 'observer' },
    ],
  },
};

const sources: readonly Json[] = [
  {
    id: 'src-one',
    url: 'https://example.org/one',
    title: 'Page one',
    publisher: 'Gazette',
    tier: 1,
    retrieved: '2026-11-21',
  },
  {
    id: 'src-two',
    url: 'https://example.org/two',
    title: 'Page two',
    publisher: 'Paper',
    tier: 2,
    retrieved: '2026-11-21',
  },
];

/** A copy of the sample by path; change what you like, then hand it to `toFiles`. */
export function sampleValues(): Record<string, Json> {
  // Through JSON, so that no two files share an object.
  const values = {
    'organisations/ministry-of-tests.json': ministry,
    'organisations/council-of-tests.json': council,
    'people/olena-proba.json': person,
    'offices/minister-of-tests-ukraine.json': office,
    'programmes/test-support-loan.json': programme,
    'sources.jsonl': { lines: sources },
  };
  return JSON.parse(JSON.stringify(values)) as Record<string, Json>;
}

/** The sample as files, with the real schemas, tables and word sets. */
export function toFiles(values: Record<string, Json> = sampleValues()): SourceFile[] {
  const real = readKnowledgeFiles().filter(({ path }) => /^(?:schema\/|paradigms|wordsets|office-wordings)/.test(path));
  const made = Object.entries(values).map(([path, value]) => ({
    path,
    text: path.endsWith('.jsonl')
      ? (value.lines as Json[]).map((line) => JSON.stringify(line)).join('\n')
      : JSON.stringify(value, null, 2),
  }));
  return [...real, ...made];
}

/** Sets `field` (`posts.0.from`) of the file at `path`; `undefined` takes it out. */
export function setField(values: Record<string, Json>, path: string, [field, value]: readonly [string, unknown]): void {
  const names = field.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<Json>((inside, name) => inside[name] as Json, values[path] ?? {});
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/** The sample as files with one field set. */
export function brokenFiles(path: string, field: string, value: unknown): SourceFile[] {
  const values = sampleValues();
  setField(values, path, [field, value]);
  return toFiles(values);
}
