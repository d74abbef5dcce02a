// What linking must know of the knowledge: made by lib/knowledge when it decodes, read-only ever after.
import type { FormIndex } from '../../matching/open-index';
import type { EntityId, EntityKind } from '../../model/entity';
import type { FormRule, WordSets } from '../../model/name';
import type { OfficeKnowledge } from './office-knowledge';

/** Rules by the numbers of their forms. */
export interface FormRules {
  readonly length: number;
  at(form: number): FormRule | undefined;
}

/** Written forms, and what each of them means. */
export interface NameIndex {
  readonly index: FormIndex;
  /** By form number of the index. */
  readonly rules: FormRules;
}

/** The reader's own names. */
export interface OwnNames extends NameIndex {
  /** Their entities: bundled names of these no longer count. */
  readonly entities: ReadonlySet<EntityId>;
}

/** The names that always count, and what is known of the entities. */
export interface LinkingKnowledge extends NameIndex {
  /** The names of optional entities; opened when first asked for. `undefined` when there are none. */
  readonly openOptional?: () => NameIndex | undefined;
  /** The reader's own names, searched beside the bundled ones. */
  readonly own?: OwnNames;
  /** Those of countries folded. */
  readonly words: WordSets;
  readonly kindOf: (entity: EntityId) => EntityKind;
  /** What a reason calls an entity, in English. */
  readonly labelOf?: (entity: EntityId) => string;
  /** ISO codes of the entity's countries. */
  readonly countriesOf: (entity: EntityId) => readonly string[];
  /** Given names of a person in all languages known; empty for everything else. */
  readonly givenNamesOf: (entity: EntityId) => readonly string[];
  /** Whether a folded word is a given name of any person known. */
  readonly isGivenName: (folded: string) => boolean;
  /** Offices, for whoever asks for them; made on first use. Absent where none are known. */
  readonly offices?: () => OfficeKnowledge;
}
