import { describe, expect, it } from 'vitest';
import paradigmsFile from '../../assets/knowledge/paradigms.json';
import type { EntityId, EntityKind } from '../model/entity';
import type { AuthoredName } from '../model/name';
import { expandName, type NamedEntity } from './expand-name';
import type { Paradigms } from './paradigms';

const paradigms = paradigmsFile as unknown as Paradigms;

function entity(kind: EntityKind, extra: Partial<NamedEntity> = {}): NamedEntity {
  return {
    id: 'something' as EntityId,
    kind,
    status: 'active',
    label: { en: 'Something' },
    countries: ['UA'],
    sources: [],
    verified: { on: '2026-11-21', level: 'primary' },
    ...extra,
  };
}

function textsOf(name: AuthoredName, of: NamedEntity): string[] {
  return expandName(name, of, paradigms).map(({ text, hashtag }) => (hashtag ? `#${text}` : text));
}

describe('expandName', () => {
  it('puts spellings, ministry orders and hashtags together', () => {
    const texts = textsOf(
      { text: 'Ministry of Defence', lang: 'en', type: 'full', generate: ['us-uk'] },
      entity('ministry'),
    );
    expect(texts).toEqual([
      'Ministry of Defence',
      'Ministry for Defence',
      'Defence Ministry',
      'Ministry of Defense',
      'Ministry for Defense',
      'Defense Ministry',
      '#MinistryOfDefence',
      '#MinistryOfDefense',
    ]);
  });

  it('makes nothing that the name does not ask for', () => {
    const texts = textsOf({ text: 'Ministry of Defence', lang: 'en', type: 'full' }, entity('ministry'));
    expect(texts).toEqual(['Ministry of Defence', '#MinistryOfDefence']);
  });

  it('varies «and» and the first letter of bodies and programmes in Ukrainian, not of people, laws or exact names', () => {
    const fund: AuthoredName = { text: 'Європейський фонд оборони', lang: 'uk', type: 'full' };
    expect(textsOf(fund, entity('fund'))).toContain('європейський фонд оборони');
    expect(textsOf(fund, entity('law'))).toEqual(['Європейський фонд оборони', '#ЄвропейськийФондОборони']);
    expect(textsOf({ ...fund, match: { case: 'exact' } }, entity('fund'))).not.toContain('європейський фонд оборони');
  });

  it('takes the small first letter of long Ukrainian names, never of short ones', () => {
    const long: AuthoredName = { text: 'Міністерство оборони України', lang: 'uk', type: 'full', generate: ['cases'] };
    expect(textsOf(long, entity('ministry'))).toContain('міністерством оборони України');
    const variant: AuthoredName = {
      text: 'Данське міністерство оборони',
      lang: 'uk',
      type: 'variant',
      generate: ['cases'],
    };
    expect(textsOf(variant, entity('ministry'))).toContain('данського міністерства оборони');
    const short: AuthoredName = { text: 'Верховна Рада', lang: 'uk', type: 'full', generate: ['cases'] };
    expect(textsOf(short, entity('institution'))).not.toContain('верховною Радою');
  });

  it('adds explicit forms and named tables', () => {
    const given: AuthoredName = { text: 'Кошти', lang: 'uk', type: 'inflected-stem', forms: ['Кошту', 'Кошта'] };
    expect(textsOf(given, entity('person'))).toEqual(['Кошти', 'Кошту', 'Кошта']);
    const table: AuthoredName = { text: 'Umierow', lang: 'pl', type: 'inflected-stem', paradigm: 'pl-surname-m-ow' };
    expect(textsOf(table, entity('person'))).toEqual(['Umierow', 'Umierowa', 'Umierowowi', 'Umierowem', 'Umierowie']);
  });

  it('puts the initial before a surname, in its script', () => {
    const bearer = entity('person', { person: { gender: 'm', given: { en: 'Rustem', uk: 'Рустем' } } });
    expect(textsOf({ text: 'Umerov', lang: 'en', type: 'surname' }, bearer)).toEqual(['Umerov', 'R. Umerov']);
    const declined: AuthoredName = { text: 'Умєров', lang: 'uk', type: 'surname', generate: ['cases'] };
    expect(textsOf(declined, bearer)).toContain('Р. Умєровим');
    expect(
      textsOf({ text: 'Boyev', lang: 'en', type: 'surname' }, entity('person', { label: { en: 'Serhii Boiev' } })),
    ).toEqual(['Boyev', 'S. Boyev']);
    expect(textsOf({ text: 'Umerov', lang: 'en', type: 'full' }, bearer)).toEqual(['Umerov']);
  });

  it('takes off what stands round the outermost words', () => {
    const name: AuthoredName = { text: '«Рамштайн»', lang: 'uk', type: 'metonym', forms: ['Leonardo S.p.A.'] };
    expect(textsOf(name, entity('format'))).toEqual(['Рамштайн', 'Leonardo S.p.A']);
  });

  it.each([
    ['acronym', undefined, 'exact'],
    ['full', undefined, 'smart'],
    ['acronym', 'insensitive', 'insensitive'],
  ] as const)('writes %s with case %s as %s', (type, authored, expected) => {
    const match = authored === undefined ? {} : { match: { case: authored } };
    const [form] = expandName({ text: 'EDIRPA', lang: 'mul', type, ...match }, entity('programme'), paradigms);
    expect(form?.case).toBe(expected);
  });

  it('matches hashtags in any case', () => {
    const forms = expandName({ text: 'Build with Ukraine', lang: 'en', type: 'full' }, entity('initiative'), paradigms);
    expect(forms.at(-1)).toEqual({ text: 'BuildWithUkraine', case: 'insensitive', hashtag: true });
  });
});
