import { describe, expect, it } from 'vitest';
import { isUnitOfMeasure } from './unit-of-measure';

const isUnit = (text: string): boolean => {
  const start = text.indexOf('EU');
  return isUnitOfMeasure({ block: { id: 0, text, region: 'body' }, start, end: start + 2 });
};

describe('isUnitOfMeasure', () => {
  it.each(['Below 0.25 EU/mL it is pure.', 'At most 5EU/kg an hour.', 'No more than 20 EU/m³.', '0,5\u00a0EU/ml'])(
    '%s',
    (text) => expect(isUnit(text)).toBe(true),
  );

  it.each([
    'The EU/NATO talks went on.',
    'In 2025 EU/US trade fell.',
    'In 2025 EU/mlada came.',
    'EU/ml',
    '5 EU members',
  ])('not: %s', (text) => expect(isUnit(text)).toBe(false));
});
