// What the reader chose. Kept by the background in storage.local, so that it is readable where IndexedDB is not.

export interface Settings {
  /** Hosts (`example.org`) where Dramatis stays silent. */
  readonly offHosts: readonly string[];
  /** Whether the first-run page was answered. */
  readonly welcomed: boolean;
  /** Mark what is optional, too: weapons. */
  readonly markWeapons: boolean;
}

/** How Dramatis may act on one site. */
export interface SiteState {
  readonly host: string;
  /** The browser lets us run here without a click. */
  readonly granted: boolean;
  /** The reader switched it off here. */
  readonly off: boolean;
}

/** Where Dramatis runs by itself, worked out from what the browser granted. */
export type Reach = 'button' | 'sites' | 'all';
