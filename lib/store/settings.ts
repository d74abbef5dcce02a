// What the reader chose, in the key-value area. Called by lib/background.
import type { Settings } from '../model/settings';
import type { Library } from './open-library';
import { explainStorageError } from './storage-error';

const key = 'settings';

/** The settings; what is missing or unreadable has its first value. */
export async function loadSettings(library: Library): Promise<Settings> {
  const stored = (await library.area.get([key]))[key];
  const { offHosts, welcomed, markWeapons } =
    typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    offHosts: Array.isArray(offHosts) ? offHosts.filter((host) => typeof host === 'string') : [],
    welcomed: welcomed === true,
    markWeapons: markWeapons === true,
  };
}

/** Changes settings; changes at the same moment do not undo each other. Answers the new ones. */
export function changeSettings(library: Library, change: (settings: Settings) => Settings): Promise<Settings> {
  return library.inTurn(key, async () => {
    const settings = change(await loadSettings(library));
    try {
      await library.area.set({ [key]: settings });
    } catch (error) {
      throw explainStorageError(error, 'Your choice is not stored.');
    }
    return settings;
  });
}

/** Switches a host off or on. */
export function switchHost(library: Library, host: string, off: boolean): Promise<Settings> {
  return changeSettings(library, (settings) => {
    const others = settings.offHosts.filter((other) => other !== host);
    return { ...settings, offHosts: off ? [...others, host] : others };
  });
}
