// @vitest-environment happy-dom
// When a page is read once more, and how often at most.
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { watchPageChanges } from './page-changes';

let life: AbortController;
let told = 0;
beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '<link rel="canonical" href="/a"><style>p{}</style>';
  document.body.innerHTML = '<p>One</p>';
  life = new AbortController();
  told = 0;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Each reading takes so long. */
function watch(tookMs: number, isRead = true) {
  const changed = async () => {
    told++;
    await new Promise((resolve) => setTimeout(resolve, tookMs));
    return isRead;
  };
  return watchPageChanges({ skip: ({ id }) => id === 'ours', changed, signal: life.signal });
}

const find = (selector: string) => document.querySelector(selector) as Element;

test.each<[string, number, () => void]>([
  ['new text', 1, () => find('p').append('Two')],
  ['another body', 1, () => document.body.replaceWith(document.createElement('body'))],
  ['another canonical address', 1, () => find('link').setAttribute('href', '/b')],
  ['structured data', 1, () => document.head.insertAdjacentHTML('beforeend', '<script type="application/ld+json">')],
  ['text that goes', 1, () => find('p').remove()],
  ['a script', 0, () => document.head.append(document.createElement('script'))],
  ['a style that is written anew', 0, () => find('style').append('p{}')],
  ['a picture', 0, () => find('p').append(document.createElement('img'))],
  ['a class', 0, () => find('p').setAttribute('class', 'x')],
  [
    'our own card',
    0,
    () => document.documentElement.append(Object.assign(document.createElement('b'), { id: 'ours' })),
  ],
])('%s: told %i times', async (_change, times, change) => {
  watch(0);
  change();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told).toBe(times);
});

it('leaves a page that never rests in peace fifty times as long as its reading takes', async () => {
  watch(100);
  const chat = async (ms: number) => {
    const before = told;
    for (let passed = 0; passed < ms; passed += 100) {
      find('p').append('.');
      await vi.advanceTimersByTimeAsync(100);
    }
    return told - before;
  };
  // A page being drawn is followed closely.
  expect(await chat(3_100)).toBeGreaterThanOrEqual(3);
  await chat(200_000);
  expect((await chat(60_000)) * 100).toBeLessThanOrEqual(0.02 * 60_000);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await chat(3_100)).toBeGreaterThanOrEqual(3);
});

it('tries again after a failure, and no more after its end', async () => {
  void watch(0, false).tell();
  await vi.advanceTimersByTimeAsync(25_000);
  expect(told).toBe(3);
  life.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toBe(3);
});
