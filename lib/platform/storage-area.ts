// A small key-value store that survives what IndexedDB does not: storage.local, behind an interface that tests can fake.
import type { KeyValueArea } from '../model/key-value-area';
import { browser } from './browser';

/** `storage.local`. Rejects when the browser refuses to write (full disk, quota). */
export const localArea: KeyValueArea = {
  async get(keys) {
    return (await browser.storage.local.get(keys === undefined ? null : [...keys])) as Record<string, unknown>;
  },
  async set(values) {
    await browser.storage.local.set(values);
  },
  async remove(keys) {
    await browser.storage.local.remove([...keys]);
  },
};
