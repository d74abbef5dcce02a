import { describe, expect, it } from 'vitest';
import type { RomanisationScheme } from './romanisation-tables';
import { romanise } from './romanise';

type Row = readonly [word: string, scheme: RomanisationScheme, expected: string];

// The cells of the table that the forms were designed by, with rows for the letters it does not reach.
const rows: readonly Row[] = [
  ['Умєров', 'kmu2010', 'Umierov, Umerov'],
  ['Умєров', 'bgn-pcgn', 'Umyerov'],
  ['Умєров', 'russian', 'Umerov'],
  ['Умєров', 'pl', 'Umierow, Umerow'],
  ['Умєров', 'de', 'Umjerow, Umerow'],
  ['Умєров', 'fr', 'Oumierov, Oumerov'],
  ['Умєров', 'scandinavian', 'Umjerov, Umerov'],
  ['Умєров', 'nl', 'Oemjerov, Oemerov'],
  ['Умєров', 'hu', 'Umjerov, Umerov'],
  ['Умєров', 'ro', 'Umierov'],
  ['Боєв', 'kmu2010', 'Boiev'],
  ['Боєв', 'bgn-pcgn', 'Boyev'],
  ['Боєв', 'russian', 'Boev'],
  ['Боєв', 'pl', 'Bojew'],
  ['Боєв', 'fr', 'Boïev'],
  ['Шмигаль', 'kmu2010', 'Shmyhal'],
  ['Шмигаль', 'bgn-pcgn-g', 'Shmygal'],
  ['Шмигаль', 'russian', 'Shmigal'],
  ['Шмигаль', 'pl', 'Szmyhal'],
  ['Шмигаль', 'de', 'Schmyhal'],
  ['Шмигаль', 'fr', 'Chmyhal, Chmygal'],
  ['Шмигаль', 'scandinavian', 'Sjmyhal'],
  ['Шмигаль', 'hu', 'Smihal'],
  ['Шмигаль', 'ro', 'Șmîhal, Șmîgal'],
  ['Шмигаль', 'cs', 'Šmyhal'],
  ['Шмигаль', 'lt', 'Šmyhalis'],
  ['Шмигаль', 'lv', 'Šmihal'],
  ['Сибіга', 'russian', 'Sibiga'],
  ['Сибіга', 'hu', 'Szibiha'],
  ['Зеленський', 'kmu2010', 'Zelenskyi'],
  ['Зеленський', 'bgn-pcgn', 'Zelenskyy, Zelensky'],
  ['Зеленський', 'pl', 'Zełenski'],
  ['Зеленський', 'de', 'Selenskyj, Selenskij, Selenski'],
  ['Зеленський', 'hu', 'Zelenszkij'],
  ['Зеленський', 'lt', 'Zelenskis'],
  ['Єрмак', 'kmu2010', 'Yermak'],
  ['Єрмак', 'fr', 'Iermak'],
  ['Залужний', 'de', 'Saluschnyj'],
  ['Щур', 'scandinavian', 'Sjtjur, Sjtsjur, Stjur'],
  ['Згурський', 'kmu2010', 'Zghurskyi'],
  ['Василь', 'de', 'Wassyl, Wasyl'],
  ['Юрій', 'kmu2010', 'Yurii'],
  ["В'ячеслав", 'kmu2010', 'Viacheslav'],
  ['В’ячеслав', 'kmu2010', 'Viacheslav'],
  ['Нечай-Левицький', 'pl', 'Neczaj-Lewycki, Neczaj-Łewycki'],
];

describe('romanise', () => {
  it.each(rows)('%s by %s', (word, scheme, expected) => {
    for (const spelling of expected.split(', ')) {
      // Polish ł and l are one to the matcher.
      const plain = (text: string) => text.replaceAll('ł', 'l').replaceAll('Ł', 'L');
      expect(romanise(word, scheme).map(plain)).toContain(plain(spelling));
    }
  });

  it('makes nothing twice, and nothing of letters that are not there', () => {
    expect(romanise('Федоров', 'kmu2010')).toEqual(['Fedorov']);
    expect(romanise('Fedorov', 'kmu2010')).toEqual(['Fedorov']);
  });

  it('leaves short words their last letters', () => {
    expect(romanise('Чий', 'pl')).toEqual(['Czyj']);
  });

  it('keeps small letters small', () => {
    expect(romanise('фон', 'de')).toEqual(['fon']);
  });
});
