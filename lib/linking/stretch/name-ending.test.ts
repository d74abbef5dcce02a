import { describe, expect, it } from 'vitest';
import { endWithCase, endWithClosing } from './name-ending';

const declined = (name: string, rest: string, lang: string): string =>
  (name + rest).slice(
    0,
    endWithCase(name + rest, name.length, () => lang),
  );

describe('endWithCase', () => {
  it.each([
    ['PGZ', '-owi brakuje', 'pl', 'PGZ-owi'],
    ['EDIP', '-ie', 'pl', 'EDIP-ie'],
    ['KNDS', '-em.', 'pl', 'KNDS-em'],
    ['Vance', '’a, Rubia', 'pl', 'Vance’a'],
    ['Rutte', "'go", 'pl', "Rutte'go"],
    ['J. D. Vance', '’as kalbėjo', 'lt', 'J. D. Vance’as'],
    ['Rutte', '’s pirmtakas', 'lt', 'Rutte’s'],
  ])('%s%s in %s', (name, rest, lang, whole) => expect(declined(name, rest, lang)).toBe(whole));

  it.each([
    ['Rutte', '’s plan', 'en'],
    ['NATO', '’s plan', 'en'],
    ['PGZ', '-owski', 'pl'],
    ['PGZ', '-a-b', 'pl'],
    ['Mesko', '-u', 'pl'],
    ['EU', '-Kommission', 'de'],
    ['NATO', '–Ukraine', 'en'],
    ['Rutte', '’', 'lt'],
    ['PGZ', '-', 'pl'],
    ['PGZ', '', 'pl'],
  ])('%s%s in %s: nothing', (name, rest, lang) => expect(declined(name, rest, lang)).toBe(name));
});

describe('endWithClosing', () => {
  const closed = (name: string, rest: string): string => {
    const text = `«${name}${rest}`;
    const place = { block: { id: 0, text, region: 'body' as const }, start: 1, end: 1 + name.length };
    return text.slice(1, endWithClosing(place));
  };

  it.each([
    ['КБ «Луч', '» каже', 'КБ «Луч»'],
    ['Fabryka Broni „Łucznik', '” w Radomiu', 'Fabryka Broni „Łucznik”'],
    ['АТ "Мотор Січ', '"', 'АТ "Мотор Січ"'],
    ['КБ «Луч', ' і «Маяк»', 'КБ «Луч'],
    ['Луч', '» каже', 'Луч'],
    ['КБ Луч', '', 'КБ Луч'],
    ['Law and Justice (PiS', ') party', 'Law and Justice (PiS)'],
    ['Decision (EU) 2026/258', ') said', 'Decision (EU) 2026/258'],
    ['PiS', ')', 'PiS'],
  ])('%s%s', (name, rest, whole) => expect(closed(name, rest)).toBe(whole));
});
