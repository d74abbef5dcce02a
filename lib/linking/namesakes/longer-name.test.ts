import { describe, expect, it } from 'vitest';
import { goesOn, goesOnSo } from './longer-name';

/** The name stands in square brackets. */
const placeOf = (text: string) => {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { block: { id: 0, text: text.replace(/[[\]]/g, ''), region: 'body' as const }, start, end };
};

describe('goesOn', () => {
  it.each([
    ['Die [Europäische Union] der Hörakustiker e. V. tagt.', ' der hör'],
    ['Die [Europäische Union] der Hörakustiker (EUHA) tagt.', ' der hör'],
    ['L’[Union européenne] de radio-télévision (UER) chante.', ' de rad'],
    ['Le [Conseil européen] de la fatwa et de la recherche (CEFR) écrit.', ' de la fat'],
    ['La [Commission européenne] pour l’efficacité de la justice (CEPEJ) compte.', ' pou'],
    ['The [European Commission] against Racism and Intolerance (ECRI) wrote.', ' aga'],
    ['The [European Union] of Jewish Students (EUJS) met.', ' of jew'],
  ])('%s', (text, words) => expect(goesOn(placeOf(text))).toBe(words));

  it.each([
    'The [European Commission] wants a European Competitiveness Fund (ECF).',
    'The [European Union] agreed on the European Peace Facility (EPF).',
    'The [European Union] of today has 27 members.',
    'The [European Union] (EU) has members.',
    'Die [Europäische Kommission] will den Verein Pro Asyl e. V. hören.',
    'The [European Council] of 20 March (EUCO) met.',
  ])('not: %s', (text) => expect(goesOn(placeOf(text))).toBeUndefined());

  it('knows the same words elsewhere', () => {
    expect(goesOnSo(placeOf('Die [Europäische Union] der Hörgeräteakustiker tagt.'), ' der hör')).toBe(true);
    expect(goesOnSo(placeOf('Die [Europäische Union] der 27 tagt.'), ' der hör')).toBe(false);
  });
});
