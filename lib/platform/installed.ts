// The two beginnings: the extension was installed or updated, the browser was started. Called by lib/background.
import { browser } from './browser';

/** Calls `installed` after an installation, an update of ours, or one of the browser; `isFirst` for the first only. */
export function onInstalled(installed: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

/** Calls `started` when the browser starts with us installed. */
export function onBrowserStart(started: () => void): void {
  browser.runtime.onStartup.addListener(() => started());
}
