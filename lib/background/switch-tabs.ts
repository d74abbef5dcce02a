// The reader's switch of one site, as its open tabs and our button show it. Called by site-handlers.
import { callPage } from '../messages/call-page';
import { listTabsOfHost, showBadge } from '../platform/tabs';
import { waitForPages } from './reach-page';

/** Tells all tabs of a host. One that cannot be told (closed, without our script) will ask when it loads again. */
export async function switchTabs(host: string, off: boolean): Promise<void> {
  const tabs = await listTabsOfHost(host);
  await waitForPages(tabs.flatMap(({ id }) => [callPage(id, 'setReading', { on: !off }), showSwitch(id, off)]));
}

/** The button stays silent unless Dramatis does. */
export function showSwitch(tabId: number, off: boolean): Promise<void> {
  return showBadge(tabId, off ? 'off' : '');
}
