// The keys that lead from mark to mark. Called by follow-browser.
import { callPage } from '../messages/call-page';
import { getActiveTab } from '../platform/tabs';
import type { Library } from '../store/open-library';
import { waitUntilRead } from './reach-page';

const directions: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
};

/** The key press lets us into the tab in front (activeTab), so the reading script is put there when it is missing. */
export async function stepMention(library: Library, command: string, tabId: number | undefined): Promise<void> {
  const direction = directions[command];
  if (direction === undefined) return;
  const tab = tabId ?? (await getActiveTab()).id;
  if (await waitUntilRead(library, tab)) await callPage(tab, 'stepMention', { direction });
}
