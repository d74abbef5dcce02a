import { describe, expect, it } from 'vitest';
import cs from '../../assets/knowledge/paradigms/cs.json';
import lt from '../../assets/knowledge/paradigms/lt.json';
import lv from '../../assets/knowledge/paradigms/lv.json';
import pl from '../../assets/knowledge/paradigms/pl.json';
import sk from '../../assets/knowledge/paradigms/sk.json';
import ukrainian from '../../assets/knowledge/paradigms.json';
import type { EntityId, EntityKind, EntityRecord } from '../model/entity';
import type { AuthoredName } from '../model/name';
import { listDerivedNames } from './derive-names';
import type { Paradigms } from './paradigms';

const paradigms = { ...ukrainian, languages: { pl, lt, lv, cs, sk } } as unknown as Paradigms;

interface Given {
  readonly kind?: EntityKind;
  readonly countries: readonly string[];
  readonly relevance?: EntityRecord['relevance'];
  readonly gender?: 'f' | 'm';
  readonly names: readonly AuthoredName[];
}

function derive({ kind = 'person', countries, relevance = 'core', gender = 'm', names }: Given) {
  const record: EntityRecord = {
    id: 'somebody' as EntityId,
    kind,
    status: 'active',
    label: { en: 'Rustem Umerov' },
    countries,
    relevance,
    ...(kind === 'person' ? { person: { gender } } : {}),
    sources: [],
    verified: { on: '2026-11-21', level: 'primary' },
  };
  return listDerivedNames({ ...record, names }, paradigms);
}

const formsIn = (lang: string, derived: ReturnType<typeof derive>) =>
  derived.filter(({ name }) => name.lang === lang).flatMap(({ texts }) => texts);

const full = (text: string, lang: string): AuthoredName => ({ text, lang, type: 'full' });
const guarded: AuthoredName = { text: 'Умєров', lang: 'uk', type: 'surname', match: { mode: 'guarded' } };

describe('listDerivedNames', () => {
  const umerov = derive({ countries: ['UA'], names: [full('Рустем Умєров', 'uk'), guarded] });

  it.each([
    ['en', 'Rustem Umyerov, Umierov'],
    ['pl', 'Rustem Umierow, Rustema Umerowa, Umierowem'],
    ['de', 'Rustem Umjerow, Umerow'],
    ['fr', 'Roustem Oumerov'],
    ['nl', 'Roestem Oemerov'],
    ['hu', 'Rusztem Umjerov'],
    ['cs', 'Rustem Umerov, Rustemem Umerovem'],
    ['sk', 'Rustemom Umerovom'],
    ['lt', 'Rustemas Umerovas, Umerovo, R. Umerovą'],
    ['lv', 'Rustems Umerovs, Umerovam'],
  ])('writes a Ukrainian in %s', (lang, expected) => {
    for (const form of expected.split(', ')) expect(formsIn(lang, umerov)).toContain(form);
  });

  it('keeps the type and the rule of the name it starts from, and says which that was', () => {
    for (const { name, source } of umerov) {
      const latvian = name.lang === 'lv' ? { langs: ['lv'] } : {};
      expect(name.match).toEqual(source === 1 ? { mode: 'guarded', ...latvian } : undefined);
      expect(name.type).toBe(source === 1 ? 'surname' : 'full');
    }
  });

  it('declines a foreigner from the English name, without other spellings', () => {
    const merz = derive({ countries: ['DE'], names: [full('Friedrich Merz', 'en'), full('Фрідріх Мерц', 'uk')] });
    expect(new Set(merz.map(({ name }) => name.lang))).toEqual(new Set(['pl', 'lt', 'cs', 'sk']));
    expect(formsIn('pl', merz)).toContain('Friedrichem Merzem');
    expect(formsIn('lt', merz)).toContain('Friedrichu Merzu');
  });

  it('makes no Latvian of foreigners, whom Latvian writes by sound', () => {
    const kallas = derive({ countries: ['EE', 'EU'], gender: 'f', names: [full('Kaja Kallas', 'en')] });
    expect(formsIn('lv', kallas)).toEqual([]);
    expect(formsIn('lv', derive({ countries: ['LV'], names: [full('Andris Sprūds', 'en')] }))).toContain(
      'Andra Sprūda',
    );
  });

  it('puts the surname of Hungarians first', () => {
    expect(formsIn('hu', derive({ countries: ['HU'], names: [full('Péter Magyar', 'en')] }))).toEqual(['Magyar Péter']);
  });

  it('declines organisations in a declined language, unless that was done by hand', () => {
    const agency = full('Agencja Uzbrojenia', 'pl');
    const derived = (name: AuthoredName) => formsIn('pl', derive({ kind: 'agency', countries: ['PL'], names: [name] }));
    expect(derived(agency)).toContain('Agencję Uzbrojenia');
    expect(derived({ ...agency, forms: ['Agencji Uzbrojenia'] })).toEqual([]);
    expect(derived({ ...agency, generate: ['cases'] })).toEqual([]);
    expect(derived(full('Huta Stalowa Wola', 'pl'))).toEqual([]);
  });

  it('declines companies named by one word', () => {
    const company = derive({ kind: 'company', countries: ['DE'], names: [full('Rheinmetall', 'mul')] });
    expect(formsIn('pl', company)).toContain('Rheinmetallu');
    expect(formsIn('lt', company)).toEqual([]);
    expect(derive({ kind: 'company', countries: ['DE'], names: [full('Quantum Systems', 'mul')] })).toEqual([]);
  });

  it.each([
    ['people of mere context', { relevance: 'context', names: [full('Friedrich Merz', 'en')] }],
    ['acronyms, variants and misspellings', { names: [{ text: 'Merz', lang: 'en', type: 'misspelling' }] }],
    ['brands that are words', { kind: 'company', names: [{ ...full('Patria', 'mul'), match: { mode: 'guarded' } }] }],
    ['names that are never marked', { names: [{ ...full('Friedrich Merz', 'en'), match: { mode: 'never' } }] }],
    ['names in other scripts', { names: [full('Νίκος Δένδιας', 'el')] }],
    ['ministries', { kind: 'ministry', names: [full('Ministry of Defence', 'en')] }],
  ] as const)('makes nothing of %s', (_what, given) => {
    expect(derive({ countries: ['DE'], ...given })).toEqual([]);
  });
});
