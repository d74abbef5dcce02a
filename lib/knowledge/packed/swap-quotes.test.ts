import { expect, it } from 'vitest';
import { swapQuotes } from './swap-quotes';

it.each([
  ['', ''],
  ['{"any":["d\'Umerov"]}', `{'any':['d"Umerov']}`],
  [`''""'`, `""''"`],
])('%j becomes %j, and itself again', (text, swapped) => {
  expect(swapQuotes(text)).toBe(swapped);
  expect(swapQuotes(swapped)).toBe(text);
});
