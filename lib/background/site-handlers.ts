// Answers about where Dramatis runs: one site, all granted sites, and the reader's switch.
import type { BackgroundHandlers } from '../messages/answer-background-calls';
import { announceLibraryChange } from '../messages/library-changed';
import type { Reach, SiteState } from '../model/settings';
import { listOptionalOrigins } from '../platform/permissions';
import type { Library } from '../store/open-library';
import { changeSettings, loadSettings, switchHost } from '../store/settings';
import { findWebHost, isWebHost } from './article-address';
import { isGranted, isReachedByUs, unreadSentence } from './may-read';
import type { OwnKnowledge } from './own-knowledge';
import { createPreparation } from './prepare-reading';
import { readPagesAnew } from './read-anew';
import { showSwitch, switchTabs } from './switch-tabs';
import { syncReading } from './sync-reading';

/** Handlers for `siteState`, `switchSite`, `reach`, `settings`, `chooseMarking`, `welcomed` and `markWeapons`. */
export function siteHandlers(library: Library, own: OwnKnowledge) {
  const prepare = createPreparation(own);
  return {
    siteState: async ({ url }, sender) => {
      // A page may ask for itself only: the browser's word on where it is counts, not its own.
      const host = findWebHost(sender.isExtensionPage ? url : (sender.url ?? ''));
      if (host === undefined) return undefined;
      if (!sender.isExtensionPage && !(await isReachedByUs(sender))) throw new Error(unreadSentence);
      const state = await describeSite(library, host);
      if (!sender.isExtensionPage && sender.tabId !== undefined) await showSwitch(sender.tabId, state.off);
      if (!sender.isExtensionPage && !state.off) prepare();
      return state;
    },

    switchSite: async ({ host, off }) => {
      if (!isWebHost(host)) throw new Error(`“${host}” is not the name of a site.`);
      await switchHost(library, host, off);
      await switchTabs(host, off);
      announceLibraryChange();
      return describeSite(library, host);
    },

    reach: async () => {
      const origins = await listOptionalOrigins();
      return { reach: describeReach(origins), origins };
    },

    settings: () => loadSettings(library),

    chooseMarking: async ({ lowest, offices }) => {
      const settings = await changeSettings(library, (before) => ({ ...before, marking: { lowest, offices } }));
      await readPagesAnew(library);
      announceLibraryChange();
      return settings;
    },

    welcomed: async () => {
      await changeSettings(library, (settings) => ({ ...settings, welcomed: true }));
      await syncReading();
      announceLibraryChange();
      return undefined;
    },

    markWeapons: async ({ on }) => {
      await changeSettings(library, (settings) => ({ ...settings, markWeapons: on }));
      await readPagesAnew(library);
      announceLibraryChange();
      return undefined;
    },
  } satisfies Partial<BackgroundHandlers>;
}

async function describeSite(library: Library, host: string): Promise<SiteState> {
  const [{ offHosts }, granted] = await Promise.all([loadSettings(library), isGranted(host)]);
  return { host, granted, off: offHosts.includes(host) };
}

/** How far the granted match patterns reach. */
function describeReach(origins: readonly string[]): Reach {
  const isAll = (scheme: string) => origins.includes(`${scheme}://*/*`);
  if (origins.includes('<all_urls>') || isAll('*') || (isAll('https') && isAll('http'))) return 'all';
  return origins.length > 0 ? 'sites' : 'button';
}
