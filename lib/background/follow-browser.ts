// What the background does by itself when the browser tells it something: installation, start, permissions, keyboard.

import { announceLibraryChange } from '../messages/library-changed';
import { onCommand } from '../platform/commands';
import { onBrowserStart, onInstalled } from '../platform/installed';
import { logProblem } from '../platform/log';
import { onPermissionsChange } from '../platform/permissions';
import { openPage } from '../platform/tabs';
import type { Library } from '../store/open-library';
import { purgeDeleted } from '../store/purge-deleted';
import { switchPages } from './read-anew';
import { stepMention } from './step-mention';
import { syncReading } from './sync-reading';

/** Registers all listeners, at once: a background that registers later misses the event that woke it. */
export function followBrowser(library: Library): void {
  onInstalled((isFirst) => {
    // Chromium forgets registered scripts with every update.
    begin(syncReading());
    if (isFirst) begin(openPage('options.html'));
  });
  onBrowserStart(() => {
    begin(syncReading());
    begin(purgeDeleted(library));
  });
  onPermissionsChange(() => {
    begin(syncReading().then(announceLibraryChange));
    begin(switchPages(library));
  });
  onCommand((command, tabId) => begin(stepMention(library, command, tabId)));
}

// Nobody waits for these; their faults are for whoever debugs.
function begin(work: Promise<unknown>): void {
  work.catch(logProblem);
}
