import { describe, expect, it } from 'vitest';
import { charClassesOnDemand } from '../../matching/char-classes';
import { foldText, upperFlag } from '../../matching/fold-text';
import { coversForm, keyOfForm } from './same-form';

describe('keyOfForm', () => {
  it.each([
    ['Šmyhal', 'Smyhal'],
    ['Wołodymyr Zełenski', 'Wolodymyr Zelenski'],
    ['Umerovą', 'Umerova'],
    ["Pete'u Hegsethu", 'Pete’u Hegsethu'],
    ['Pete`u', 'Pete’u'],
    ['air-defence', 'air‑defence'],
  ])('%s and %s are one', (first, second) => {
    expect(keyOfForm(first)).toBe(keyOfForm(second));
  });

  it.each([
    ['Умєров', 'Умеров'],
    ['Kos', 'kos'],
    ['NATO', 'Nato'],
    ['й', 'и'],
  ])('%s and %s are two', (first, second) => {
    expect(keyOfForm(first)).not.toBe(keyOfForm(second));
  });
});

it('a key is what the fold gives, whatever unit stands between letters or at their ends', () => {
  const classes = charClassesOnDemand();
  const fold = (text: string) => {
    const { units, flags } = foldText(classes, text);
    return units.map((unit, place) => withCase(String.fromCharCode(unit), flags[place] ?? 0)).join('');
  };
  const withCase = (letter: string, flags: number) => (flags & upperFlag ? letter.toUpperCase() : letter);
  const differing = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((one) =>
    [`a${one}Б`, `І${one} ${one}и`, `${one}\u0306`].some((text) => keyOfForm(text) !== fold(text)),
  );
  expect(differing).toEqual([]);
});

describe('coversForm', () => {
  it.each([
    ['коаліція дронів', 'Коаліція дронів', true],
    ['Коаліція дронів', 'коаліція дронів', false],
    ['міністерство оборони України', 'Міністерство оборони України', true],
    ['міністерство оборони України', 'Міністерство оборони україни', false],
    ['NATO summit', 'Nato summit', false],
    ['Nato summit', 'NATO summit', false],
    ['summit', 'SUMMIT', true],
    ['дрони', 'дронів', false],
  ])('%s covers %s: %s', (wide, narrow, expected) => {
    expect(coversForm(keyOfForm(wide), keyOfForm(narrow))).toBe(expected);
  });
});
