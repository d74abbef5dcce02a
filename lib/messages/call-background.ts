// Asks the background. Used by the reading script, the popup and the options page.
import { sendFromPage } from '../platform/page-messaging';
import type { BackgroundAnswer, BackgroundCall, BackgroundRequest } from './background-calls';
import { unpackAnswer, type WireCall } from './wire';

/** One typed question to the background. Rejects with `CallRefused`, whose message is a sentence for the reader. */
export async function callBackground<C extends BackgroundCall>(
  call: C,
  request: BackgroundRequest<C>,
): Promise<BackgroundAnswer<C>> {
  const message: WireCall = { to: 'background', call, request };
  return unpackAnswer(await sendFromPage(message)) as BackgroundAnswer<C>;
}
