import { expect, test } from 'vitest';
import { followPointer, meanSpeed, noTrack, type PointerSample } from './pointer-speed';

const speedOf = (samples: readonly PointerSample[]) => meanSpeed(samples.reduce(followPointer, noTrack));
const walk = (steps: readonly [number, number][]) => steps.map(([x, at]) => ({ x, y: 0, at }));

test.each<[string, [number, number][], number]>([
  ['one sample says nothing', [[0, 1.5]], 0],
  [
    'one step',
    [
      [0, 1.5],
      [8, 17.5],
    ],
    0.5,
  ],
  [
    'the mean of the last two steps',
    [
      [0, 1.5],
      [90, 17.5],
      [98, 33.5],
      [114, 49.5],
    ],
    0.75,
  ],
  [
    'a pause starts anew',
    [
      [0, 1.5],
      [90, 17.5],
      [91, 100.5],
    ],
    0,
  ],
  [
    'samples of the same time are ignored',
    [
      [0, 1.5],
      [8, 17.5],
      [500, 17.5],
    ],
    0.5,
  ],
  [
    'a clock rounded to 10 ms is not trusted',
    [
      [0, 10],
      [90, 20],
      [180, 30],
      [270, 40],
      [360, 50],
      [450, 60],
    ],
    0,
  ],
])('%s', (_case, steps, speed) => {
  expect(speedOf(walk(steps))).toBeCloseTo(speed);
});
