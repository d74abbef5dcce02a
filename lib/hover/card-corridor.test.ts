import { expect, test } from 'vitest';
import { isOnWay } from './card-corridor';

const below = { left: 100, top: 200, right: 460, bottom: 500 };
const above = { left: 100, top: 20, right: 460, bottom: 150 };
const exit = { x: 130, y: 180 };

test.each([
  ['straight down to a card below', { x: 130, y: 190 }, below, true],
  ['aslant to its far corner', { x: 280, y: 190 }, below, true],
  ['sideways along the line', { x: 300, y: 181 }, below, false],
  ['away from it', { x: 130, y: 170 }, below, false],
  ['past it', { x: 130, y: 520 }, below, false],
  ['straight up to a card above', { x: 130, y: 165 }, above, true],
  ['down from a card above', { x: 130, y: 190 }, above, false],
])('%s', (_case, pointer, card, is) => {
  expect(isOnWay(pointer, exit, card)).toBe(is);
});

test('a card that covers the line has no way to it', () => {
  expect(isOnWay(exit, exit, { left: 0, top: 100, right: 400, bottom: 300 })).toBe(false);
});
