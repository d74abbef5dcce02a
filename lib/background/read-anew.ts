// Has open pages read once more, with what is known and wanted from now on. Called after a change of names, verdicts or
// marking. A page cannot be asked to look again, so its script is switched off and on: then it asks anew for everything.
import { callPage } from '../messages/call-page';
import { listKnownTabs } from '../platform/tabs';
import type { Library } from '../store/open-library';
import { loadSettings } from '../store/settings';
import { findWebHost } from './article-address';
import { waitForPages } from './reach-page';

/** The page of one tab. A tab without our script has nothing to read. */
export function readTabAnew(tabId: number): Promise<void> {
  return waitForPages([switchOffAndOn(tabId)]);
}

/** All pages that are read now; sites that are switched off stay silent. */
export async function readPagesAnew(library: Library): Promise<void> {
  const { offHosts } = await loadSettings(library);
  const tabs = await listKnownTabs();
  const read = tabs.filter(({ url }) => !offHosts.includes(findWebHost(url) ?? ''));
  await waitForPages(read.map(({ id }) => switchOffAndOn(id)));
}

async function switchOffAndOn(tabId: number): Promise<void> {
  await callPage(tabId, 'setReading', { on: false });
  await callPage(tabId, 'setReading', { on: true });
}
