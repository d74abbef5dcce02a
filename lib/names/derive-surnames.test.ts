import { describe, expect, it } from 'vitest';
import type { EntityId, EntityRecord } from '../model/entity';
import type { AuthoredName } from '../model/name';
import { listDerivedSurnames } from './derive-surnames';

const person = (names: readonly AuthoredName[], family = 'Proba') =>
  ({
    id: 'olena-proba' as EntityId,
    kind: 'person',
    label: { en: `Olena ${family}` },
    person: { family: { en: family } },
    names,
  }) as unknown as EntityRecord & { readonly names: readonly AuthoredName[] };

const textsOf = (names: readonly AuthoredName[], family?: string) =>
  listDerivedSurnames(person(names, family)).flatMap(({ texts }) => texts);

const surname: AuthoredName = { text: 'Proba', lang: 'en', type: 'surname' };

describe('listDerivedSurnames', () => {
  it('takes the surname out of every spelling of the full name', () => {
    const odd: AuthoredName = { text: 'Oléna Próbba', lang: 'en', type: 'misspelling', forms: ['Olénu Próbbu'] };
    expect(textsOf([surname, odd])).toEqual(['Próbba', 'Próbbu']);
  });

  it('leans on the full name and minds what the authored surname forbids', () => {
    const forbids = [{ any: ['film'], scope: 'sentence' }];
    const full: AuthoredName = { text: 'Oleena Prooba', lang: 'en', type: 'variant' };
    const [derived] = listDerivedSurnames(person([{ ...surname, match: { mode: 'free', forbids } }, full]));
    expect(derived?.name.match).toEqual({ mode: 'after-full', case: 'exact', forbids });
  });

  it('lets a case of an authored surname obey the rule of that surname', () => {
    const match = { mode: 'guarded', needs: [{ any: ['minister'], scope: 'sentence' }] } as const;
    const declined: AuthoredName = { text: 'Olenie Probie', lang: 'pl', type: 'variant', forms: ['Olenę Probanem'] };
    const [leaning, guarded, ...more] = listDerivedSurnames(
      person([{ ...surname, text: 'Proban', match }, declined], 'Proban'),
    );
    expect(leaning).toMatchObject({ name: { match: { mode: 'after-full' } }, texts: ['Probie'] });
    expect(guarded).toMatchObject({ name: { match }, texts: ['Probanem'] });
    expect(more).toEqual([]);
  });

  it('keeps surnames of several words whole', () => {
    expect(textsOf([surname, { text: 'Olena Van der Próba', lang: 'nl', type: 'full' }], 'van der Proba')).toEqual([
      'Van der Próba',
    ]);
  });

  it('takes no first name for a surname where the surname stands first', () => {
    expect(textsOf([surname, { text: `${surname.text} Olena`, lang: 'hu', type: 'full' }])).toEqual([]);
  });

  it('makes none of initials, of single words and of people who have no surname to look for', () => {
    expect(textsOf([surname, { text: 'O. Probova', lang: 'lt', type: 'variant' }])).toEqual([]);
    expect(textsOf([surname, { text: 'Olenochka', lang: 'en', type: 'variant' }])).toEqual([]);
    expect(textsOf([{ text: 'Olena Prooba', lang: 'en', type: 'variant' }])).toEqual([]);
    expect(textsOf([{ ...surname, match: { mode: 'never' } }])).toEqual([]);
  });
});
