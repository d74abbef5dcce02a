// Tabs, our own pages, the popup and the badge. Called by lib/background and lib/review.
import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser';

export interface Tab {
  readonly id: number;
  /** Only where the browser lets us know it: granted sites, and pages on which the reader pressed our button. */
  readonly url?: string;
  readonly title?: string;
}

/** The tab in front in the window used last. Rejects when there is none. */
export async function getActiveTab(): Promise<Tab> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tab = describeTab(active);
  if (tab === undefined) throw new Error('No tab is open.');
  return tab;
}

/** A tab by its id; `undefined` when it is closed. */
export async function findTab(tabId: number): Promise<Tab | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return describeTab(tab);
}

/** Open tabs on a host, as far as we may know of them. */
export async function listTabsOfHost(host: string): Promise<Tab[]> {
  const tabs = await browser.tabs.query({ url: `*://${host}/*` });
  return tabs.map(describeTab).filter((tab) => tab !== undefined);
}

/** All open tabs. */
export async function listTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(describeTab).filter((tab) => tab !== undefined);
}

/** Opens one of our own pages in a new tab, e.g. `options.html`. */
export async function openPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

/** Opens the popup; false where the browser refuses, e.g. in Firefox without a fresh click. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Writes a few letters on our button, for one tab until it goes to another page; '' takes them away. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  // The tab may be closed by now; then there is no button to write on.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

function describeTab(tab: Tabs.Tab | undefined): Tab | undefined {
  if (tab?.id === undefined) return undefined;
  const { id, url, title } = tab;
  return { id, ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) };
}
