// The only door to the extension API (webextension-polyfill through WXT's module). Whoever needs the browser imports one
// of the files of this folder; taking the polyfill out one day is a change of this line.
import { browser } from '@wxt-dev/webextension-polyfill/browser';

export { browser };

/**
 * False once this script outlived its extension (updated, reloaded, switched off): Chromium then takes `runtime.id` away,
 * and every call would throw.
 */
export function isExtensionAlive(): boolean {
  const { chrome, browser: native } = globalThis as ExtensionGlobals;
  return Boolean(chrome?.runtime?.id ?? native?.runtime?.id);
}

interface ExtensionGlobals {
  readonly chrome?: { readonly runtime?: { readonly id?: string } };
  readonly browser?: { readonly runtime?: { readonly id?: string } };
}
