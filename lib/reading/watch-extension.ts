// Notices that this script outlived its extension (updated, reloaded, switched off): nothing it could ask would answer.
// Browsers tell nobody, so it looks every two seconds while the page is visible.
import { isExtensionAlive } from '../platform/page-messaging';

const lookMs = 2_000;

/** Calls `lost` once, unless `signal` aborts before. */
export function watchExtension(lost: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (document.hidden || isExtensionAlive()) return;
    clearInterval(timer);
    lost();
  }, lookMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
