// Which sites the browser lets us run on by ourselves. Installing asks for nothing; the reader grants hosts with one click
// on our own pages. Knows nothing of what is done with them.
import { browser } from './browser';

/** Match patterns granted now, e.g. `https://example.org/*`; includes what the manifest itself asks for. */
export async function listGrantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Of the granted ones those that the reader granted and can take back. */
export async function listOptionalOrigins(): Promise<readonly string[]> {
  const manifest: { host_permissions?: readonly string[] } = browser.runtime.getManifest();
  return (await listGrantedOrigins()).filter((origin) => !manifest.host_permissions?.includes(origin));
}

/** Whether all of these match patterns are granted. */
export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/**
 * Lets the browser ask the reader. Answers whether it was granted. Call it first thing in a click handler of our own page:
 * after an `await` the browser no longer counts the click and rejects.
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives granted match patterns back. */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls `changed` after each grant and withdrawal; the browser's own settings page can do both at any time. */
export function onPermissionsChange(changed: () => void, signal?: AbortSignal): void {
  const heard = () => changed();
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  const stop = () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  };
  signal?.addEventListener('abort', stop, { once: true });
}
