// Messages for scripts that live in pages, without the polyfill: it would be 10 kB more in every page the reader opens.
// Nothing is missing: both browsers' own `sendMessage` gives a promise in Manifest V3, and the one difference, answering
// with a promise (Firefox always, Chromium from 148), is bridged by `respond`, which both know.

type Respond = (answer: unknown) => void;
type Heard = (message: unknown, sender: unknown, respond: Respond) => true | undefined;

interface PageRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(heard: Heard): void; removeListener(heard: Heard): void };
}

/** The browser's own API; read at each use, because Chromium empties it when the extension goes. */
function findRuntime(): PageRuntime | undefined {
  const world = globalThis as { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };
  return world.browser?.runtime ?? world.chrome?.runtime;
}

/**
 * False once this script outlived its extension (updated, reloaded, switched off): Chromium then takes `runtime.id` away,
 * and every call would throw.
 */
export function isExtensionAlive(): boolean {
  return Boolean(findRuntime()?.id);
}

/** What a script that outlived its extension says. */
export const goneSentence = 'Dramatis was updated: reload this page.';

/** Sends to the background (and open extension pages). Rejects when the extension is gone or nobody listens. */
export async function sendFromPage(message: unknown): Promise<unknown> {
  const runtime = findRuntime();
  if (!runtime?.id) throw new Error(goneSentence);
  return runtime.sendMessage(message);
}

/** Hears messages to this page until `signal` aborts. A listener that is not meant returns `undefined`; it never rejects. */
export function onPageMessage(listener: (message: unknown) => Promise<unknown> | undefined, signal: AbortSignal): void {
  const heard: Heard = (message, _sender, respond) => {
    const answer = listener(message);
    if (answer === undefined) return undefined;
    void answer.then(respond);
    return true;
  };
  findRuntime()?.onMessage.addListener(heard);
  signal.addEventListener('abort', () => findRuntime()?.onMessage?.removeListener(heard), { once: true });
}
