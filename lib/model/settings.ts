// What the reader chose. Kept by the background in storage.local, so that it is readable where IndexedDB is not.

import type { Confidence } from './mention';

/** What the reader wants marked in articles. */
export interface Marking {
  /** Mentions less sure than this are not marked. */
  readonly lowest: Confidence;
  /** Whether offices that stand without a name are marked, for their holder on the article's date. */
  readonly offices: boolean;
}

/** Everything that is surely named; offices only by choice (docs/adr/0011-offices.md). */
export const firstMarking: Marking = { lowest: 'possible', offices: false };

export interface Settings {
  /** Hosts (`example.org`) where Dramatis stays silent. */
  readonly offHosts: readonly string[];
  /** Whether the first-run page was answered. */
  readonly welcomed: boolean;
  readonly marking: Marking;
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
