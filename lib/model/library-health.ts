// Whether the stored notes and articles can be trusted. Worked out by lib/store, asked through lib/messages, shown by views.

/**
 * State of the stored notes. `lost`: fewer rows than the witness counted; `unreadable`: the browser refuses the database.
 * `reason` is a sentence for the reader. Counts are rows, those deleted in the last 30 days included.
 */
export interface LibraryHealth {
  readonly state: 'ok' | 'lost' | 'unreadable';
  readonly reason?: string;
  readonly notes: number;
  readonly articles: number;
  readonly expectedNotes: number;
  readonly expectedArticles: number;
  /** How many of the missing rows the journal can give back. */
  readonly recoverable: number;
}
