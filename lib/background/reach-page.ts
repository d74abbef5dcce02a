// Getting an answer from the reading script of a tab, putting it there first when it is not; and telling many of them.

import { callPage } from '../messages/call-page';
import type { PageAnswer, PageCall, PageRequest } from '../messages/page-calls';
import { injectReading } from '../platform/scripts';

const patienceMs = 3_000;
const pauseMs = 40;
const momentMs = 1_000;

/**
 * Asks the tab's reading script, and starts it there if nobody answers. `undefined` when scripts are not allowed in the
 * tab, or the script does not wake up within 3 s.
 */
export async function askReading<C extends PageCall>(
  tabId: number,
  call: C,
  request: PageRequest<C>,
): Promise<PageAnswer<C> | undefined> {
  const answer = await callPage(tabId, call, request);
  if (answer !== undefined || !(await injectReading(tabId))) return answer;
  return askUntilAnswered(() => callPage(tabId, call, request));
}

/** Waits until the tab's reading script, started if need be, has read the page. False when none lives there. */
export async function waitUntilRead(tabId: number): Promise<boolean> {
  if ((await askReading(tabId, 'pageState', {})) === undefined) return false;
  const read = await askUntilAnswered(async () => {
    const state = await callPage(tabId, 'pageState', {});
    return state?.busy === false ? state : undefined;
  });
  return read !== undefined;
}

/**
 * Waits until pages were told something, a moment at most: one that hangs answers nobody, and must not keep from the reader
 * what became of a click. A page that cannot be told is passed over.
 */
export async function waitForPages(told: readonly Promise<unknown>[]): Promise<void> {
  await Promise.race([Promise.allSettled(told), new Promise((resolve) => setTimeout(resolve, momentMs))]);
}

async function askUntilAnswered<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return undefined;
}
