// Getting an answer from the reading script of a tab, putting it there first when it is not; and telling many of them.
import { callPage } from '../messages/call-page';
import type { PageState } from '../model/page-state';
import { injectReading } from '../platform/scripts';
import type { Library } from '../store/open-library';
import { mayReadTab } from './may-read';

const patienceMs = 3_000;
const pauseMs = 40;
const momentMs = 1_000;

/**
 * What the tab's reading script found; it is started there if nobody answers, and reads again where it rests only because
 * its site was taken back before the reader came to our button. `undefined` when scripts are not allowed in the tab, or the
 * script does not wake up within 3 s.
 */
export async function askPageState(library: Library, tabId: number): Promise<PageState | undefined> {
  const ask = () => callPage(tabId, 'pageState', {});
  const state = await ask();
  if (state === undefined) return (await injectReading(tabId)) ? askUntilAnswered(ask) : undefined;
  const mayRest = !state.busy && state.markCount === 0;
  if (!mayRest || !(await mayReadTab(library, tabId))) return state;
  // Changes nothing where the page is read and names nobody.
  await callPage(tabId, 'setReading', { on: true });
  return ask();
}

/** Waits until the tab's reading script, started if need be, has read the page. False when none lives there. */
export async function waitUntilRead(library: Library, tabId: number): Promise<boolean> {
  if ((await askPageState(library, tabId)) === undefined) return false;
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
