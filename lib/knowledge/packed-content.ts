// What stands in `PackedKnowledge.json`. Written by compile-knowledge, read by decode-knowledge; nobody else knows it.
//
//   names   one entry for each authored name: [entity, type, lang, rule]   (places in records, types, langs, rules)
//   runs    how many forms of the index belong to each name, in the order of the index
import type { EntityRecord, Source } from '../model/entity';
import type { MatchRule, NameType, WordSets } from '../model/name';
import type { PackedOffices } from './packed-offices';

/** Raised whenever the shape below changes, so that packed knowledge and code can never be of different minds. */
export const contentFormat = 2;

export type PackedName = readonly [entity: number, type: number, lang: number, rule: number];

export interface PackedContent {
  readonly format: number;
  readonly records: readonly EntityRecord[];
  /** Names to search by that are not labels, for each record. */
  readonly searchNames: readonly (readonly string[])[];
  readonly types: readonly NameType[];
  readonly langs: readonly string[];
  readonly rules: readonly MatchRule[];
  readonly names: readonly PackedName[];
  readonly runs: readonly number[];
  readonly sources: readonly Source[];
  readonly words: WordSets;
  readonly offices: PackedOffices;
}
