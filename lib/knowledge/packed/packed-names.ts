// Shape of the names as they are shipped. Written by pack-names at build time, read by open-names.
import type { PackedRules } from './pack-rules';
import type { PackedColumn } from './packed-column';

export interface PackedNames {
  /** Without repeats (pack-rules). */
  readonly rules: PackedRules;
  /** Without repeats: how many there are, their types, and their rules as recency. */
  readonly bearings: readonly [count: number, types: PackedColumn, rules: string];
  /** Of each name, in the order of form numbers: the step to its entity, its bearing as recency. */
  readonly owners: readonly [entities: string, bearings: string];
  /** How many, the last ones, belong to optional entities. */
  readonly optional: number;
}
