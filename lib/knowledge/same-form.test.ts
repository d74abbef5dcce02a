import { describe, expect, it } from 'vitest';
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
