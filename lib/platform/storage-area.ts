// Small key-value stores behind an interface that tests can fake: storage.local, which survives what IndexedDB does not, and
// storage.session, which survives a background and no browser.
import type { Storage } from 'webextension-polyfill';
import type { KeyValueArea } from '../model/key-value-area';
import { browser } from './browser';

/** `storage.local`. Rejects when the browser refuses to write (full disk, quota). */
export const localArea = openArea(() => browser.storage.local);

/** `storage.session`: in memory, never on a disk. Rejects when there is no room. */
export const sessionArea = openArea(() => browser.storage.session);

/** Asked for with each use: tests put another browser in its place. */
function openArea(storage: () => Storage.StorageArea): KeyValueArea {
  return {
    async get(keys) {
      return (await storage().get(keys === undefined ? null : [...keys])) as Record<string, unknown>;
    },
    async set(values) {
      await storage().set(values);
    },
    async remove(keys) {
      await storage().remove([...keys]);
    },
  };
}
