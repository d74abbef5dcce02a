// What the build ships besides the indexes. Written by pack-content, read by decode-knowledge; nobody else knows it. Each part
// is packed in columns (packed-column) and opened when somebody first asks for it.

import type { PackedSources } from './pack-sources';
import type { PackedColumn } from './packed-column';
import type { PackedHeads } from './packed-heads';
import type { PackedNames } from './packed-names';

/** Raised whenever the shape below changes, so that packed knowledge and code can never be of different minds. */
export const contentFormat = 14;

/** The language cards are written in. What has no text in it ships in all it has. */
export const readerLang = 'en';

export interface PackedContent {
  readonly format: number;
  /** Of each entity what linking and searches ask for, by kind and id. */
  readonly heads: PackedHeads;
  /** The rest of each entity, in the same order, for cards (shorten-records); a value for each. */
  readonly records: PackedColumn;
  /** By number, in the order in which records cite them. */
  readonly sources: PackedSources;
  /** Entities by place among the heads. */
  readonly names: PackedNames;
  /** Given names of all people, folded, word by word, with a space between: as it stands it is opened soonest. */
  readonly given: string;
  /** WordSets, folded, as JSON. */
  readonly words: string;
  /** One value: PackedOffices. */
  readonly offices: PackedColumn;
}
