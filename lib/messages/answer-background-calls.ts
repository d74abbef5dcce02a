// The background's receiving end: shape and sender are checked before a handler runs.
import * as v from 'valibot';
import { onMessage, type Sender } from '../platform/messaging';
import {
  allowedInPages,
  type BackgroundAnswer,
  type BackgroundCall,
  type BackgroundRequest,
  backgroundRequests,
} from './background-calls';
import { isWireCall, refusal, type WireAnswer, type WireCall } from './wire';

/** One handler for each call; it may throw a sentence for the reader. */
export type BackgroundHandlers = {
  readonly [C in BackgroundCall]: (request: BackgroundRequest<C>, sender: Sender) => Promise<BackgroundAnswer<C>>;
};

/** Registers the handlers. Call it before the first `await` of the background, or wake-up messages are missed. */
export function answerBackgroundCalls(handlers: BackgroundHandlers): void {
  onMessage((message, sender) => (isWireCall(message, 'background') ? answer(handlers, message, sender) : undefined));
}

/** Checks and runs one call. Exported for tests, which play every sender and shape against it. */
export async function answer(handlers: BackgroundHandlers, message: WireCall, sender: Sender): Promise<WireAnswer> {
  if (!Object.hasOwn(backgroundRequests, message.call)) return refusal('This call is not known.');
  const call = message.call as BackgroundCall;
  if (!sender.isExtensionPage && !allowedInPages.has(call)) return refusal('A page may not ask for this.');
  const shape = v.safeParse(backgroundRequests[call], message.request);
  if (!shape.success) return refusal(`The request does not have the right form: ${v.summarize(shape.issues)}`);
  const handle = handlers[call] as (request: unknown, sender: Sender) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(shape.output, sender) };
  } catch (error) {
    return refusal(error);
  }
}
