// What lib/store needs of a key-value store, so that it never imports the browser: lib/platform fulfils it with
// storage.local, tests with a Map.

export interface KeyValueArea {
  /** Values of the keys that exist; of all keys when none are named. */
  get(keys?: readonly string[]): Promise<Record<string, unknown>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
