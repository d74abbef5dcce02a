import { describe, expect, it } from 'vitest';
import type { Amount, SourceId } from '../../model/entity';
import { countryName, formatAmount, formatList, formatSpan, formatSum, textIn } from './format-facts';

const amount = (extra: Partial<Amount>): Amount => ({
  value: 500_000_000,
  currency: 'EUR',
  kind: 'ceiling',
  as_of: '2023-07-20',
  sources: ['src-a' as SourceId],
  ...extra,
});

describe('format-facts', () => {
  it.each([
    [500_000_000, 'EUR', undefined, '€500 million'],
    [90_000_000_000, 'EUR', undefined, '€90 billion'],
    [43_734_100_805, 'EUR', undefined, '€43.734 billion'],
    [1_070_000_000, 'USD', undefined, '$1.07 billion'],
    [9_400_000_000, 'DKK', undefined, 'DKK 9.4 billion'],
    [250_000, 'GBP', undefined, '£250,000'],
    [1_000_000_000, 'EUR', 1_500_000_000, '€1–1.5 billion'],
    [1_000_000_000, 'EUR', 1_000_000_000, '€1 billion'],
    [2_000_000_000_000, 'UAH', undefined, 'UAH 2 trillion'],
  ])('%d %s %s is %s', (value, currency, upper, expected) => {
    expect(formatSum(value, currency, upper)).toBe(expected);
  });

  it.each([
    [{}, '€500 million (ceiling, as of 2023-07-20)'],
    [{ part: 'drones' }, '€500 million for drones (ceiling, as of 2023-07-20)'],
    [{ period: { from: '2024', to: '2027' } }, '€500 million (ceiling for 2024 to 2027, as of 2023-07-20)'],
  ])('an amount with %j', (extra, expected) => {
    expect(formatAmount(amount(extra))).toBe(expected);
  });

  it.each([
    [{ from: '2024', to: '2027' }, '2024 to 2027'],
    [{ from: '2024', to: '2024' }, '2024'],
    [{ from: '2025-12-29' }, 'from 2025-12-29'],
    [{ to: '2027' }, 'until 2027'],
  ])('the span %j', (span, expected) => {
    expect(formatSpan(span)).toBe(expected);
  });

  it('lists, names countries, chooses languages', () => {
    expect(formatList(['a', 'b', 'c'], 3)).toBe('a, b, c');
    expect(formatList(['a', 'b', 'c'], 1)).toBe('a and 2 more');
    expect([countryName('GB'), countryName('NATO')]).toEqual(['United Kingdom', 'NATO']);
    expect([
      textIn({ en: 'a', uk: 'б' }, 'uk'),
      textIn({ en: 'a' }, 'uk'),
      textIn({ pl: 'ą' }, 'uk'),
      textIn(undefined, 'en'),
    ]).toEqual(['б', 'a', 'ą', '']);
  });
});
