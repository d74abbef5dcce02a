// One entity as its file in assets/knowledge has it, and the word sets: the editors' side of the knowledge, piece by piece.
// Made by parse-source; the whole is an AuthoredKnowledge (authored-knowledge.ts). Never part of the extension.
import type { EntityRecord, PartialDate } from '../../model/entity';
import type { AuthoredName, MatchRule, WordSets } from '../../model/name';

/** An entity as its file has it: the record, plus its names and editorial fields. */
export interface AuthoredEntity extends EntityRecord {
  readonly names: readonly AuthoredName[];
  /** Rule for all names that do not say otherwise. */
  readonly match?: MatchRule;
  readonly person?: EntityRecord['person'] & { readonly died?: PartialDate };
}

/** Word sets, plus the common words that no name may be (lint rule on dangerous names). */
export interface AuthoredWords extends WordSets {
  readonly common: Readonly<Record<string, readonly string[]>>;
}

/** One file of assets/knowledge; `path` is relative to that folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
