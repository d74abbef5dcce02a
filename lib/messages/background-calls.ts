// Everything the background answers: one map, call name -> (request) => answer, with the shape each request must have.
// Callers use `callBackground`, the background uses `answerBackgroundCalls`. Nothing else travels to the background.
// A content script may be as hostile as the page it lives in, so `allowedInPages` lists the few calls it may make.
import * as v from 'valibot';
import type { ArticleSummary } from '../model/article';
import type { EntityId, EntityKind } from '../model/entity';
import type { LibraryHealth } from '../model/library-health';
import type { Mention } from '../model/mention';
import type { Note, NoteDraft } from '../model/note';
import type { Correctable, ImportOutcome, OverlayList } from '../model/overlay';
import type { PageState } from '../model/page-state';
import type { EntityProfile } from '../model/profile';
import type { Reach, Settings, SiteState } from '../model/settings';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = text(80);
const address = text(4_000);
/** An article's address with `page:` before it, or a note's id with `note:`. */
const draftKey = text(4_100);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const quote = v.object({ exact: text(20_000), prefix: text(200), suffix: text(200) });

const target = v.object({
  article: v.optional(v.object({ canonicalUrl: address, title: text(500) })),
  entity: v.optional(v.object({ id, label: text(400) })),
  quote: v.optional(quote),
});

const block = v.object({
  id: count,
  text: v.string(),
  region: v.picklist(['headline', 'body', 'aside']),
});

// Every call may come twice, because nobody can tell a lost question from a lost answer (call-background.ts): whoever makes
// something new is given its id, or one that follows from what it is.

/** Shape of each request; a message that does not have it is refused before any handler runs. */
export const backgroundRequests = {
  /** Text of a page -> what is named in it on the article's date. */
  findMentions: v.object({
    blocks: v.pipe(v.array(block), v.maxLength(100_000)),
    date: v.optional(text(10)),
    lang: v.optional(text(35)),
  }),
  /** Who they are on that date: the page's second question, so that no mark waits for what only cards show. */
  describeEntities: v.object({ ids: v.pipe(v.array(id), v.maxLength(20_000)), date: v.optional(text(10)) }),
  /** The page asks to open the popup with a note begun on this target. */
  beginNote: v.object({ target }),

  /** Makes sure the reading script runs in a tab (uses `activeTab`), and tells what it found. */
  readPage: v.object({ tabId: count }),
  siteState: v.object({ url: address }),
  switchSite: v.object({ host: text(253), off: v.boolean() }),
  reach: v.object({}),
  /** What the reader chose, for the settings page. */
  settings: v.object({}),
  /** What the reader wants marked; pages that are open now follow at once. */
  chooseMarking: v.object({ lowest: v.picklist(['certain', 'likely', 'possible']), offices: v.boolean() }),
  /** The reader answered the first-run page, or the browser's permissions changed. */
  welcomed: v.object({}),
  /** Whether weapons are marked, too; pages that are open now follow at once. */
  markWeapons: v.object({ on: v.boolean() }),

  /** Captures the article in a tab and stores it, or updates the stored one. */
  saveArticle: v.object({ tabId: count }),
  findArticle: v.object({ canonicalUrl: address }),
  listArticles: v.object({ query: text(200), limit: count }),
  deleteArticle: v.object({ id }),
  restoreArticle: v.object({ id }),

  /** The writer gives the id: asked again, because no answer came, this makes no second note. */
  addNote: v.object({ id, text: v.string(), target, draftKey: v.optional(draftKey) }),
  /** `copyId` becomes the id of the new note if there was a conflict. */
  editNote: v.object({ id, revision: count, text: v.string(), copyId: id, draftKey: v.optional(draftKey) }),
  listNotes: v.object({ query: text(200), limit: count, canonicalUrl: v.optional(address) }),
  deleteNote: v.object({ id }),
  restoreNote: v.object({ id }),
  saveDraft: v.object({ key: draftKey, text: v.string(), target, revision: v.optional(count) }),
  findDraft: v.object({ key: draftKey }),
  discardDraft: v.object({ key: draftKey }),

  /** What the reader added, corrected and rejected, as the settings page lists it. */
  overlay: v.object({}),
  /** The reader has seen what the browser lost. */
  overlayLossSeen: v.object({}),
  /** Takes a file in, whole or not at all; the name's ending tells a list (`.csv`) from JSON. */
  importOverlay: v.object({ fileName: text(1_000), text: v.string() }),
  exportOverlay: v.object({ as: v.picklist(['json', 'csv']) }),
  /** An entity of the reader's own, from the form. */
  addOwnName: v.object({
    kind: text(20),
    names: v.pipe(v.array(text(1_000)), v.minLength(1), v.maxLength(200)),
    /** Language tag; `mul` lets the letters tell it. */
    lang: text(35),
    note: text(2_000),
  }),
  /** What the popup's form can correct of an entity; `undefined` for the reader's own and for unknown ones. */
  correctable: v.object({ entity: id }),
  /** A correction from that form. */
  correct: v.object({
    entity: id,
    label: text(1_000),
    spellings: v.pipe(v.array(text(1_000)), v.maxLength(50)),
    post: v.optional(v.object({ id: text(80), role: text(1_000), org: text(1_000), from: text(20), to: text(20) })),
    source: address,
  }),
  hideOwn: v.object({ part: v.picklist(['entities', 'corrections']), id }),
  restoreOwn: v.object({ part: v.picklist(['entities', 'corrections']), id }),
  /** "Not this one": these words do not mean this entity. Reads again what it reaches. Answers the verdict's id. */
  rejectMention: v.object({
    tabId: count,
    url: address,
    entity: id,
    form: text(400),
    scope: v.picklist(['here', 'site', 'everywhere']),
    before: text(64),
    after: text(64),
  }),
  /** Takes a rejection back, and reads again what it reached: of one place the tab, if one is named. */
  forgetVerdict: v.object({ id, tabId: v.optional(count) }),

  /** Entities whose label or name begins like the query, for choosing what a note is about. */
  searchEntities: v.object({ query: text(100) }),
  /** Whether the library can be trusted, see `LibraryHealth`. */
  libraryHealth: v.object({}),
  /** Writes back what the journal still has after the database lost it. */
  recoverLibrary: v.object({}),
} as const;

/** Answer of saving: what became of the click. */
interface SaveOutcome {
  readonly outcome: 'saved' | 'updated' | 'unchanged';
  readonly article: ArticleSummary;
}

interface FoundEntity {
  readonly id: EntityId;
  readonly label: string;
  readonly kind: EntityKind;
}

interface Answers {
  findMentions: { readonly mentions: readonly Mention[] };
  /** By id; whoever is not known (any more) is missing. */
  describeEntities: { readonly profiles: Readonly<Record<string, EntityProfile>> };
  beginNote: { readonly opened: boolean };
  readPage: PageState | undefined;
  siteState: SiteState | undefined;
  switchSite: SiteState;
  reach: { readonly reach: Reach; readonly origins: readonly string[] };
  settings: Settings;
  chooseMarking: Settings;
  welcomed: undefined;
  markWeapons: undefined;
  saveArticle: SaveOutcome;
  findArticle: ArticleSummary | undefined;
  listArticles: { readonly articles: readonly ArticleSummary[]; readonly total: number };
  deleteArticle: undefined;
  restoreArticle: undefined;
  addNote: Note;
  /** The stored note; `conflict` when a newer revision exists: then both texts are kept, ours as a new note. */
  editNote: { readonly note: Note; readonly conflict: boolean };
  listNotes: { readonly notes: readonly Note[]; readonly total: number };
  deleteNote: undefined;
  restoreNote: undefined;
  saveDraft: undefined;
  findDraft: NoteDraft | undefined;
  discardDraft: undefined;
  overlay: OverlayList;
  overlayLossSeen: undefined;
  importOverlay: ImportOutcome;
  exportOverlay: { readonly fileName: string; readonly text: string };
  addOwnName: undefined;
  /** `undo` is the correction made before, as a file that brings it back. */
  correctable: (Correctable & { readonly undo?: string }) | undefined;
  correct: undefined;
  hideOwn: undefined;
  restoreOwn: undefined;
  rejectMention: { readonly id: string };
  forgetVerdict: undefined;
  searchEntities: readonly FoundEntity[];
  libraryHealth: LibraryHealth;
  recoverLibrary: LibraryHealth;
}

export type BackgroundCall = keyof typeof backgroundRequests;
export type BackgroundRequest<C extends BackgroundCall> = v.InferOutput<(typeof backgroundRequests)[C]>;
export type BackgroundAnswer<C extends BackgroundCall> = Answers[C];

/** Calls that a content script may make; every other call must come from an extension page. */
export const allowedInPages: ReadonlySet<BackgroundCall> = new Set([
  'findMentions',
  'describeEntities',
  'beginNote',
  'siteState',
]);
