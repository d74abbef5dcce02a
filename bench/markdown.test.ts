import { expect, it } from 'vitest';
import { figure, spread, table } from './markdown';

it('writes a table', () => {
  expect(table(['', 'ms'], [['one', '1.00']])).toBe('|  | ms |\n|---|---|\n| one | 1.00 |');
});

it.each([
  [0.123, '0.12'],
  [9.999, '10.00'],
  [12.345, '12.3'],
  [1234.5, '1235'],
])('writes %d as %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

it('writes a median with the middle half', () => {
  expect(spread({ median: 4.194, middle: [4, 123.4] })).toBe('4.19 (4.00–123)');
});
