// What stands in assets/knowledge after it was read and checked: the editors' side of the knowledge.
// Made by parse-source, eaten by compile-knowledge and the lint rules; never part of the extension.
import type { EntityRecord, PartialDate, Source } from '../model/entity';
import type { AuthoredName, MatchRule, WordSets } from '../model/name';
import type { Paradigms } from './compile-names';

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

/** Everything authored, checked, in the order of the ids. */
export interface AuthoredKnowledge {
  readonly entities: readonly AuthoredEntity[];
  readonly sources: readonly Source[];
  readonly words: AuthoredWords;
  readonly paradigms: Paradigms;
  /** Where each entity stands, for complaints: id -> path. */
  readonly fileOf: ReadonlyMap<string, string>;
}
