// Sending and receiving messages, free of any shape: lib/messages gives them meaning.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** True for our popup, options page and background; false for content scripts. */
  readonly isExtensionPage: boolean;
  readonly tabId?: number;
  /** Address of the sending frame's document. */
  readonly url?: string;
}

type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

function describeSender(sender: Runtime.MessageSender): Sender {
  const ownOrigin = browser.runtime.getURL('');
  return {
    isExtensionPage: sender.id === browser.runtime.id && (sender.url ?? '').startsWith(ownOrigin),
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.url === undefined ? {} : { url: sender.url }),
  };
}

/** Hears every message to this context until `signal` aborts. A listener that is not meant returns `undefined`. */
export function onMessage(listener: Listener, signal?: AbortSignal): void {
  const heard = (message: unknown, sender: Runtime.MessageSender) => listener(message, describeSender(sender));
  browser.runtime.onMessage.addListener(heard);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
}

/** Sends to the background and open extension pages. */
export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the top frame of a tab. Rejects if no script listens there. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
