// Which pages may be read now: where the reader granted the site or pressed our button, and did not switch Dramatis off. A
// grant that is taken back ends the reading of pages that are open, too.
import type { Sender } from '../platform/messaging';
import { hasOrigins } from '../platform/permissions';
import { findTab, listTabs, type Tab } from '../platform/tabs';
import type { Library } from '../store/open-library';
import { loadSettings } from '../store/settings';
import { findWebHost } from './article-address';

/** What a page hears that may not be read. */
export const unreadSentence = 'Dramatis may not read this page.';

/** All open tabs, and whether the page in each may be read. */
export async function listPages(library: Library): Promise<{ readonly id: number; readonly mayRead: boolean }[]> {
  const [tabs, offHosts] = await Promise.all([listTabs(), loadOffHosts(library)]);
  return tabs.map((tab) => ({ id: tab.id, mayRead: isOpenToUs(tab) && !isOff(offHosts, tab.url) }));
}

/** Whether the page in a tab may be read. */
export async function mayReadTab(library: Library, tabId: number): Promise<boolean> {
  const [tab, offHosts] = await Promise.all([findTab(tabId), loadOffHosts(library)]);
  return isOpenToUs(tab) && !isOff(offHosts, tab?.url);
}

/** Rejects where a page asks that may not be read; what is ours may always ask. */
export async function refuseUnread(library: Library, sender: Sender): Promise<void> {
  if (sender.isExtensionPage) return;
  const [isReached, offHosts] = await Promise.all([isReachedByUs(sender), loadOffHosts(library)]);
  if (!isReached || isOff(offHosts, sender.url)) throw new Error(unreadSentence);
}

/** Whether the browser lets us read the page that asks, whatever the reader switched off. */
export async function isReachedByUs({ url, tabId }: Sender): Promise<boolean> {
  // The site first: a page that the browser loads ahead lives in the tab of another one.
  if (await isGranted(findWebHost(url ?? ''))) return true;
  return tabId !== undefined && isOpenToUs(await findTab(tabId));
}

/** Whether the reader granted a host. */
export async function isGranted(host: string | undefined): Promise<boolean> {
  if (host === undefined) return false;
  const found = await Promise.all([hasOrigins([`https://${host}/*`]), hasOrigins([`http://${host}/*`])]);
  return found.includes(true);
}

// The browser tells us the address of a tab where we may read, and of no other.
function isOpenToUs(tab: Tab | undefined): boolean {
  return tab?.url !== undefined;
}

function isOff(offHosts: readonly string[], address = ''): boolean {
  return offHosts.includes(findWebHost(address) ?? '');
}

/** None where they cannot be read: names are marked all the same. */
async function loadOffHosts(library: Library): Promise<readonly string[]> {
  return loadSettings(library).then(
    ({ offHosts }) => offHosts,
    (problem) => {
      library.report(problem);
      return [];
    },
  );
}
