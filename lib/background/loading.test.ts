// A background starts anew whenever it is needed after half a minute, and the reader waits for it: what belongs to the build is
// not worked out when its script is loaded. (It was: the classes of all 65,536 units, 200 ms of every start.)
import { expect, it, vi } from 'vitest';

const buildCharClasses = vi.hoisted(() => vi.fn());

vi.mock('../matching/char-classes', async (original) => ({ ...(await original<object>()), buildCharClasses }));

vi.mock('../platform/browser', () => ({ browser: {} }));

it('works nothing out that the build has worked out already', async () => {
  await import('./start-background');
  expect(buildCharClasses).not.toHaveBeenCalled();
});
