import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CardRequest, cardWidth, gap, gutter, placeCard } from './card-position';

const line = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const view = { width: 1200, height: 800 };

test.each<[string, CardRequest, object]>([
  [
    'upper left: below, from the pointer',
    { line: line(100, 100), pointerX: 140, view, height: 300 },
    { left: 122, top: 130 },
  ],
  ['lower left: above', { line: line(100, 700), pointerX: 140, view, height: 300 }, { left: 122, bottom: 110 }],
  [
    'right half: ends at the pointer',
    { line: line(900, 100), pointerX: 940, view, height: 300 },
    { left: 598, top: 130 },
  ],
  [
    'at the left edge: keeps the gutter',
    { line: line(0, 100), pointerX: 3, view, height: 300 },
    { left: gutter, top: 130 },
  ],
  [
    'at the right edge',
    { line: line(1120, 100), pointerX: 1199, view, height: 300 },
    { left: 1200 - 360 - 5, top: 130 },
  ],
  ['never taller than 480 px', { line: line(100, 10), pointerX: 140, view, height: 2000 }, { maxHeight: 480 }],
  [
    'nor than 60 % of the window',
    { line: line(100, 10), pointerX: 140, view: { width: 640, height: 400 }, height: 900 },
    { maxHeight: 240 },
  ],
  [
    'a window of 320 px: as wide as fits',
    { line: line(10, 100), pointerX: 40, view: { width: 320, height: 600 }, height: 300 },
    { left: 5, width: 310 },
  ],
  [
    'hardly room on either side: still readable',
    { line: line(10, 90), pointerX: 40, view: { width: 320, height: 200 }, height: 300 },
    { maxHeight: 120 },
  ],
])('%s', (_case, request, place) => {
  expect(placeCard(request)).toMatchObject(place);
});

const requests = fc.record({
  view: fc.record({ width: fc.integer({ min: 320, max: 3000 }), height: fc.integer({ min: 400, max: 2000 }) }),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  height: fc.integer({ min: 1, max: 3000 }),
});

describe('any line in any window', () => {
  it('the card stays inside the window and off the line', () => {
    fc.assert(
      fc.property(requests, ({ view, x, y, height }) => {
        const at = line(x * (view.width - 80), y * (view.height - 20));
        const { left, top, bottom, width, maxHeight } = placeCard({ line: at, pointerX: at.left + 20, view, height });
        const tall = Math.min(height, maxHeight);
        const upper = top ?? view.height - (bottom ?? 0) - tall;
        expect(width).toBeLessThanOrEqual(cardWidth);
        expect(left).toBeGreaterThanOrEqual(gutter);
        expect(left + width).toBeLessThanOrEqual(view.width - gutter + 1);
        expect(upper).toBeGreaterThanOrEqual(gutter - 1);
        expect(upper + tall).toBeLessThanOrEqual(view.height - gutter + 1);
        // Half of 400 px less half a line and the distances is room enough; so the text never disappears.
        const distance = top === undefined ? at.top - (upper + tall) : upper - at.bottom;
        expect(distance).toBeGreaterThanOrEqual(gap - 1);
      }),
    );
  });
});
