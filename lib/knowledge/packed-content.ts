// What stands in `PackedKnowledge.json`. Written by compile-knowledge, read by decode-knowledge; nobody else knows it.
//
//   ids, kinds  of each record
//   records     the rest of each record, without the names of fields (pack-shapes), numbers of sources in place of their ids
//   sources     by number; the address without `https://`, the publisher by place
//   names       one column for each of entity, type, lang and rule of an authored name, as places in records, types, langs
//               and rules; `runs` says how many forms of the index belong to each name, in the order of the index
//   optional    how many of the names, the last ones, belong to optional entities: their forms have an index of their own
import type { EntityKind } from '../model/entity';
import type { NameType, WordSets } from '../model/name';
import type { Packed, Shapes } from './pack-shapes';

/** Raised whenever the shape below changes, so that packed knowledge and code can never be of different minds. */
export const contentFormat = 4;

/** The language cards are written in. What has no text in it ships in all it has. */
export const readerLang = 'en';

export type PackedSource =
  | readonly [address: string, title: string, publisher: number, tier: 1 | 2 | 3 | 4]
  | readonly [address: string, title: string, publisher: number, tier: 1 | 2 | 3 | 4, published: string];

/** The columns are equally long. */
export interface PackedNames {
  /** What must be added to the entity of the name before. */
  readonly entitySteps: readonly number[];
  readonly types: readonly number[];
  readonly langs: readonly number[];
  readonly rules: readonly number[];
  readonly runs: readonly number[];
}

export interface PackedContent {
  readonly format: number;
  readonly ids: readonly string[];
  readonly kinds: readonly EntityKind[];
  readonly records: readonly Packed[];
  readonly shapes: Shapes;
  /** Given names of all persons, as they are written. */
  readonly givenNames: readonly string[];
  readonly types: readonly NameType[];
  readonly langs: readonly string[];
  readonly rules: readonly Packed[];
  readonly names: PackedNames;
  readonly optional: number;
  readonly sources: readonly PackedSource[];
  readonly publishers: readonly string[];
  readonly words: WordSets;
}
