// A note: the reader's words about an article, an actor, or a sentence. Follows the W3C Web Annotation model:
// the text is the body, `target` says what it is about, a quote is a TextQuoteSelector.
// Written in the popup, stored only by the background.
import type { EntityId } from './entity';

export type NoteId = string & { readonly __brand: 'NoteId' };

/** W3C TextQuoteSelector: the words, with up to 32 characters on either side. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a note is about. Any of the three may be absent; a note about nothing is a loose note. */
export interface NoteTarget {
  readonly article?: { readonly canonicalUrl: string; readonly title: string };
  readonly entity?: { readonly id: EntityId; readonly label: string };
  readonly quote?: QuoteSelector;
}

export interface Note {
  readonly id: NoteId;
  readonly text: string;
  readonly target: NoteTarget;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts up with each edit; an edit names the revision it saw, and loses against a newer one. */
  readonly revision: number;
  readonly deletedAt?: number;
}

/** A note still being written, stored on every keystroke. `key` says where it belongs (`note:<id>` or `page:<address>`). */
export interface NoteDraft {
  readonly key: string;
  readonly text: string;
  readonly target: NoteTarget;
  readonly updatedAt: number;
  /** Of the note it changes: the one that the reader began from. */
  readonly revision?: number;
}

/** Longest note, in UTF-16 units. A longer one is refused with a sentence and stays in its form and draft. */
export const longestNote = 2_000_000;
