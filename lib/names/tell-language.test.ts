// Which language a name is taken to be in. Rows: what tells it, the name, the countries known, the language.
import { expect, test } from 'vitest';
import { tellCountry, tellLanguage } from './tell-language';

test.each([
  ['a Ukrainian letter', 'Сергій Бойко', [], 'uk'],
  ['Cyrillic that tells nothing', 'Петренко', [], 'uk'],
  ['Cyrillic of elsewhere', 'Петров', ['BG'], undefined],
  ['Cyrillic of Ukraine and elsewhere', 'Петров', ['BG', 'UA'], 'uk'],
  ['a Russian letter, whatever the country', 'Крылов', ['UA'], 'ru'],
  ['a Belarusian letter before a Ukrainian one', 'Аляксандр Лукашэнка ў Мінску', [], 'be'],
  ['a Serbian letter', 'Милош Вучевић Ђ', [], 'sr'],
  ['a Polish letter', 'Bartłomiej Nowak', [], 'pl'],
  ['a Lithuanian letter', 'Dovilė Šakalienė', [], 'lt'],
  ['a Latvian letter', 'Jānis Bērziņš', [], 'lv'],
  ['a Czech letter', 'Jiří Dvořák', [], 'cs'],
  ['a Slovak letter', 'Ľubomír Novák', [], 'sk'],
  ['a letter in two code points', 'Jir\u030Ci', [], 'cs'],
  ['the one country', 'Marek Nowak', ['PL'], 'pl'],
  ['two countries', 'Marek Nowak', ['PL', 'CZ'], undefined],
  ['Ukraine, in Latin letters', 'Marko Petrenko', ['UA'], undefined],
  ['nothing', 'Marko Petrenko', [], undefined],
] as const)('%s', (_why, text, countries, lang) => expect(tellLanguage(text, countries)).toBe(lang));

test('a country for each declined language, none for others', () => {
  expect(['uk', 'pl', 'lt', 'lv', 'cs', 'sk', 'de', undefined].map(tellCountry)).toEqual([
    'UA',
    'PL',
    'LT',
    'LV',
    'CZ',
    'SK',
    undefined,
    undefined,
  ]);
});
