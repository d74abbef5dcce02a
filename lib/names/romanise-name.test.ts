import { describe, expect, it } from 'vitest';
import { englishSchemes, romaniseName } from './romanise-name';

describe('romaniseName', () => {
  it.each([
    ['Сергій Боєв', 'Serhii Boiev, Serhiy Boyev, Sergey Boyev, Sergii Boiev, Serhiy Boiev'],
    ['Денис Шмигаль', 'Denys Shmyhal, Denis Shmyhal, Denys Shmygal, Denis Shmygal'],
    ['Ганна Гвоздяр', 'Hanna Hvozdiar, Anna Hvozdyar, Anna Gvozdyar'],
    ['Юлія Свириденко', 'Yuliia Svyrydenko, Yuliya Svyrydenko, Yulia Svyrydenko, Julia Svyrydenko'],
    ['Рустем Умєров', 'Rustem Umerov, Rustem Umierov, Rustem Umyerov'],
    ['Сибіга', 'Sybiha, Sybiga, Sibiga'],
  ])('%s in English papers', (name, expected) => {
    const spellings = romaniseName(name, englishSchemes);
    for (const spelling of expected.split(', ')) expect(spellings).toContain(spelling);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it('mixes no schemes within another language', () => {
    expect(romaniseName('Михайло Федоров', ['hu'])).toEqual(['Mihajlo Fedorov']);
    expect(romaniseName('Сергій Боєв', ['de'])).toEqual(['Serhij Bojew']);
  });

  it('leaves names of three words alone', () => {
    expect(romaniseName('Денис Анатолійович Шмигаль', englishSchemes)).toEqual([]);
  });
});
