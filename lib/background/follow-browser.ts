// What the background does by itself when the browser tells it something: installation, start, permissions, keyboard.

import { callPage } from '../messages/call-page';
import { announceLibraryChange } from '../messages/library-changed';
import { onCommand } from '../platform/commands';
import { onBrowserStart, onInstalled } from '../platform/installed';
import { logProblem } from '../platform/log';
import { onPermissionsChange } from '../platform/permissions';
import { getActiveTab, openPage } from '../platform/tabs';
import type { Library } from '../store/open-library';
import { purgeDeleted } from '../store/purge-deleted';
import { waitUntilRead } from './reach-page';
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
  onPermissionsChange(() => begin(syncReading().then(announceLibraryChange)));
  onCommand((command, tabId) => begin(step(command, tabId)));
}

const directions: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
};

// The key press lets us into the tab in front (activeTab), so the reading script is put there when it is missing.
async function step(command: string, tabId: number | undefined): Promise<void> {
  const direction = directions[command];
  if (direction === undefined) return;
  const tab = tabId ?? (await getActiveTab()).id;
  if (await waitUntilRead(tab)) await callPage(tab, 'stepMention', { direction });
}

// Nobody waits for these; their faults are for whoever debugs.
function begin(work: Promise<unknown>): void {
  work.catch(logProblem);
}
