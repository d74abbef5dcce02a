// The reading script's receiving end. It stays in every page, so it checks by hand only what it uses; the senders are
// our own contexts, because no page and no other extension can reach `runtime.onMessage` of a content script.
import { onPageMessage } from '../platform/page-messaging';
import type { PageAnswer, PageCall, PageRequest } from './page-calls';
import { isWireCall, refusal, type WireAnswer } from './wire';

export type PageHandlers = {
  readonly [C in PageCall]: (request: PageRequest<C>) => PageAnswer<C> | Promise<PageAnswer<C>>;
};

/** Registers the handlers until `signal` aborts. */
export function answerPageCalls(handlers: PageHandlers, signal: AbortSignal): void {
  onPageMessage((message) => {
    if (!isWireCall(message, 'page') || !Object.hasOwn(handlers, message.call)) return undefined;
    const handle = handlers[message.call as PageCall] as (request: unknown) => unknown;
    return run(() => handle(message.request));
  }, signal);
}

async function run(handle: () => unknown): Promise<WireAnswer> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    return refusal(error);
  }
}
