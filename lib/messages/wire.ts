// The form of a call on the wire, and the one place where errors become values: errors do not survive cloning alike in
// both browsers, so a failed call answers `{ ok: false, message }` and the caller gets an `Error` with it.

/** A call as sent: `to` keeps the receivers apart, because `runtime` messages reach every extension context. */
export interface WireCall {
  readonly to: 'background' | 'page';
  readonly call: string;
  readonly request: unknown;
}

export type WireAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** True for a message of our own making that is meant for `to`. */
export function isWireCall(message: unknown, to: WireCall['to']): message is WireCall {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    message.to === to &&
    'call' in message &&
    typeof message.call === 'string' &&
    'request' in message
  );
}

/** Unpacks an answer. Throws the other side's sentence, or a general one if nobody answered. */
export function unpackAnswer(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new Error('Nobody answered. Reload the page and try again.');
  }
  const typed = answer as WireAnswer;
  if (!typed.ok) throw new Error(typed.message);
  return typed.value;
}

/** The sentence a failed handler sends back. */
export function refusal(error: unknown): WireAnswer {
  return { ok: false, message: error instanceof Error ? error.message : String(error) };
}
