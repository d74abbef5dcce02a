// The one signal after any change of notes, articles or settings. Views re-read what they show; nobody sends data with it.
import { onMessage, sendToExtension } from '../platform/messaging';

const signalName = 'libraryChanged';

/** Tells every open view. Nobody listening is fine. */
export function announceLibraryChange(): void {
  sendToExtension({ signal: signalName }).catch(() => {
    // No view is open: "Receiving end does not exist" is the normal case.
  });
}

/** Calls `changed` after each change, until `signal` aborts. */
export function onLibraryChange(changed: () => void, signal: AbortSignal): void {
  onMessage((message) => {
    if (typeof message === 'object' && message !== null && 'signal' in message && message.signal === signalName)
      changed();
    return undefined;
  }, signal);
}
