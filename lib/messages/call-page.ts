// Asks the reading script of a tab. Used by the background and the popup.
import { sendToTab } from '../platform/messaging';
import type { PageAnswer, PageCall, PageRequest } from './page-calls';
import { unpackAnswer, type WireCall } from './wire';

/** One typed question to a tab's reading script; `undefined` when no script lives there. */
export async function callPage<C extends PageCall>(
  tabId: number,
  call: C,
  request: PageRequest<C>,
): Promise<PageAnswer<C> | undefined> {
  const message: WireCall = { to: 'page', call, request };
  const answer = await sendToTab(tabId, message).catch(() => undefined);
  return answer === undefined ? undefined : (unpackAnswer(answer) as PageAnswer<C>);
}
