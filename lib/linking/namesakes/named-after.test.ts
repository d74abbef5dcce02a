import { describe, expect, it } from 'vitest';
import type { HitPlace } from '../evidence/candidate';
import { isNamedAfter } from './named-after';

/** A place at `name` in the text; its spelling is of a body in words unless said. */
function isIn(text: string, name: string, spelling: Partial<HitPlace['spelling']> = {}): boolean {
  const start = text.indexOf(name);
  const place = {
    block: { text },
    start,
    end: start + name.length,
    spelling: { all: [], hasAcronym: false, isHonoured: true, ...spelling },
  };
  return isNamedAfter(place as unknown as HitPlace);
}

const person = { all: [{ isPerson: true }] } as unknown as Partial<HitPlace['spelling']>;

describe('isNamedAfter', () => {
  it.each([
    ['na placu Unii Europejskiej', 'Unii Europejskiej'],
    ['am Platz der Vereinten Nationen', 'Vereinten Nationen'],
    ['l’avenue de l’Union européenne', 'Union européenne'],
    ['Бібліотеки Конгресу США', 'Конгресу США'],
    ['готель «Кремль»', 'Кремль'],
    ['The Pentagon Papers', 'Pentagon'],
    ['Europos Sąjungos aikštė', 'Europos Sąjungos'],
  ])('knows the name of something else in %s', (text, name) => expect(isIn(text, name)).toBe(true));

  it.each([
    ['Unii Europejskiej', 'Unii Europejskiej'],
    ['seinen Platz der Europäischen Union', 'Europäischen Union'],
    ['у готелі Кремль сказав', 'Кремль'],
    ['et al. Commission', 'Commission'],
    ['the street. Commission officials', 'Commission'],
  ])('leaves %s alone', (text, name) => expect(isIn(text, name)).toBe(false));

  it('lets letters begin what goes on after a street, but not after a roundabout', () => {
    expect(isIn('на вулиці СБУ затримала', 'СБУ', { hasAcronym: true })).toBe(false);
    expect(isIn('na rondzie ONZ', 'ONZ', { hasAcronym: true })).toBe(true);
  });

  it('leaves firms and programmes alone', () => {
    expect(isIn('am Platz der Rheinmetall', 'Rheinmetall', { isHonoured: false })).toBe(false);
  });

  it.each([
    ['На площі Володимир Зеленський сказав', 'Володимир Зеленський'],
    ['На вулиці Зеленському вручили квіти', 'Зеленському'],
    ['Na placu Tusk mówił', 'Tusk'],
    ['Na ulicy Sikorski mówił', 'Sikorski'],
    ['Gitanas Nausėda aikštėje kalbėjo', 'Gitanas Nausėda'],
  ])('leaves whom a street does not own: %s', (text, name) => expect(isIn(text, name, person)).toBe(false));

  it('takes persons from parties and streets only', () => {
    expect(isIn('на вулиці Залужного', 'Залужного', person)).toBe(true);
    expect(isIn('przy ul. Kaczyńskiego', 'Kaczyńskiego', person)).toBe(true);
    expect(isIn('Budrio gatvė', 'Budrio', person)).toBe(true);
    expect(isIn('від «Блоку Петра Порошенка»', 'Петра Порошенка', person)).toBe(true);
    expect(isIn('Petro Poroshenko Bloc', 'Petro Poroshenko', person)).toBe(true);
    expect(isIn('to block Trump', 'Trump', person)).toBe(false);
    expect(isIn('Senators Vow to Block Trump Plan', 'Trump', person)).toBe(false);
    expect(isIn('der Block Petro Poroschenko', 'Petro Poroschenko', person)).toBe(true);
    expect(isIn('«Block Petro Poroschenko»', 'Petro Poroschenko', person)).toBe(true);
    expect(isIn('w bibliotece Tusk mówił', 'Tusk', person)).toBe(false);
  });
});
