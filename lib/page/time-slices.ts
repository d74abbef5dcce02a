// Long work on the page's main thread, cut so that the page never waits: whoever walks much text calls `pause` now and
// then, and the clock decides whether to hand the thread back.

/** Longest piece of work without a pause. */
const sliceMs = 8;

declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** A clock for one piece of work; `due()` tells when to await `pause()`. */
export function createSlices(): { readonly due: () => boolean; readonly pause: () => Promise<void> } {
  let until = performance.now() + sliceMs;
  return {
    due: () => performance.now() >= until,
    async pause() {
      await giveWay();
      until = performance.now() + sliceMs;
    },
  };
}

function giveWay(): Promise<void> {
  const own = typeof scheduler === 'undefined' ? undefined : scheduler.yield?.();
  return own ?? new Promise((resolve) => setTimeout(resolve, 0));
}
