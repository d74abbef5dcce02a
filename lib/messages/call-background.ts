// Asks the background. Used by the reading script, the popup and the options page. A browser may end the background between
// a question and its answer (idle, an update, a crash): Firefox then answers `undefined`, Chromium rejects. Asking
// again starts it anew. It may have done all the same what it was asked for, so every call can be repeated.
import { sendFromPage } from '../platform/page-messaging';
import type { BackgroundAnswer, BackgroundCall, BackgroundRequest } from './background-calls';
import { unpackAnswer, type WireCall } from './wire';

/** Before each further try, in ms: the first is for a background that just ends, the last for a browser that starts. */
const pauses = [50, 250, 1_000, 3_000];

/**
 * One typed question to the background, asked again where nobody answers, unless `signal` aborted meanwhile. Rejects with a
 * sentence for the reader.
 */
export async function callBackground<C extends BackgroundCall>(
  call: C,
  request: BackgroundRequest<C>,
  signal?: AbortSignal,
): Promise<BackgroundAnswer<C>> {
  for (const pause of pauses) {
    const answer = await send(call, request).catch(() => undefined);
    if (answer) return unpackAnswer(answer) as BackgroundAnswer<C>;
    await new Promise((go) => setTimeout(go, pause));
    signal?.throwIfAborted();
  }
  return unpackAnswer(await send(call, request)) as BackgroundAnswer<C>;
}

function send(call: BackgroundCall, request: unknown): Promise<unknown> {
  return sendFromPage({ to: 'background', call, request } satisfies WireCall);
}
