// The overlay: what the reader adds to the bundled knowledge. Own entities, corrections of bundled ones, and rejected
// matches ("verdicts"). Field names are those of assets/knowledge/schema/entity.schema.json; the contract of the whole is
// overlay.schema.json beside it. Parsed by lib/knowledge, kept by lib/store, obeyed by lib/linking, shown by lib/settings.
import type { EntityId, EntityKind, EntityRecord, IsoDate, LangMap, Source, SourceId } from './entity';
import type { AuthoredName, MatchRule } from './name';

/** An entity of the reader's own: id, kind, label and names; everything else of an entity may be there. */
export type OwnEntity = Partial<Omit<EntityRecord, 'id' | 'kind' | 'label'>> & {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly label: LangMap;
  readonly names: readonly AuthoredName[];
  readonly match?: MatchRule;
};

/** The fields of a bundled entity that the reader knows better; each takes the place of the bundled field. */
export type Correction = Partial<Omit<OwnEntity, 'id'>> & {
  readonly id: EntityId;
  /** Names beside the bundled ones; `names` takes their place. */
  readonly more_names?: readonly AuthoredName[];
  /** When it was made, and where the reader read it. */
  readonly corrected?: { readonly on: IsoDate; readonly sources?: readonly SourceId[] };
};

/** What a correction can change from the popup, as it is now. Dates and the address as text; empty for none. */
export interface Correctable {
  readonly label: string;
  /** Names the reader added, in place of those of an earlier correction. */
  readonly spellings: readonly string[];
  /** Absent for everything but persons. */
  readonly posts?: readonly CorrectablePost[];
  readonly source: string;
  /** The reader corrected it before. */
  readonly isCorrected: boolean;
}

/** A time in office as a form has it; `id` is empty for one that is not known yet, `to` for one that goes on. */
export interface CorrectablePost {
  readonly id: string;
  readonly role: string;
  readonly org: string;
  readonly from: string;
  readonly to: string;
}

/** How far a rejection reaches. */
export type VerdictScope = 'here' | 'site' | 'everywhere';

/**
 * "Not this one": these words do not mean this entity. `here` names one place by its article (host and path of the
 * address count) and up to 32 characters on either side, `site` a host.
 */
export interface Verdict {
  readonly id: string;
  readonly entity: EntityId;
  /** The words as they stood; compared without regard to capitals and kinds of white space. */
  readonly form: string;
  readonly scope: VerdictScope;
  readonly site?: string;
  readonly article?: string;
  readonly before?: string;
  readonly after?: string;
  /** The day it was given. */
  readonly rejected: IsoDate;
}

/** The whole overlay, each list in the order of its ids. `sources` are the reader's own, for facts of the first two. */
export interface Overlay {
  readonly entities: readonly OwnEntity[];
  readonly corrections: readonly Correction[];
  readonly verdicts: readonly Verdict[];
  readonly sources: readonly Source[];
}

export type OverlayPart = keyof Overlay;

/** Nothing of the reader's own. */
export const emptyOverlay: Overlay = { entities: [], corrections: [], verdicts: [], sources: [] };

/** How much an overlay holds; for the sentence after an import. */
interface OverlayCounts {
  readonly entities: number;
  readonly names: number;
  readonly corrections: number;
  readonly verdicts: number;
}

/** What became of an imported file: what it held, and how many entries took the place of earlier ones. */
export interface ImportOutcome extends OverlayCounts {
  readonly replaced: number;
}

/** One place of a mention in a page: the words, with up to 32 characters on either side. */
export type MentionContext = readonly [before: string, words: string, after: string];

/** The browser lost own entries: when it was noticed (epoch ms), how many stood there, how many came back. */
export interface OverlayLoss {
  readonly at: number;
  readonly expected: number;
  readonly restored: number;
}

/** The overlay as the settings page lists it, with labels in place of ids. */
export interface OverlayList {
  readonly entities: readonly {
    readonly id: EntityId;
    readonly label: string;
    readonly kindLabel: string;
    readonly names: readonly string[];
  }[];
  readonly corrections: readonly {
    readonly id: EntityId;
    readonly label: string;
    readonly fields: readonly string[];
  }[];
  readonly verdicts: readonly (Verdict & { readonly label: string })[];
  /** Until the reader has seen it. */
  readonly loss?: OverlayLoss;
}

/** Largest file that is taken in, in bytes; and longest text of one, in UTF-16 units. */
export const largestOverlayFile = 5_000_000;
