// Everything in assets/knowledge after it was read and checked. Made by parse-source, eaten by compile-knowledge and the
// lint rules; never part of the extension.
import type { Source } from '../../model/entity';
import type { AuthoredEntity, AuthoredWords } from '../authored/authored-entity';
import type { AuthoredOffices } from '../authored/authored-office';
import type { Paradigms } from './compile-names';

/** Everything authored, checked, in the order of the ids. */
export interface AuthoredKnowledge {
  readonly entities: readonly AuthoredEntity[];
  readonly sources: readonly Source[];
  readonly words: AuthoredWords;
  readonly paradigms: Paradigms;
  readonly offices: AuthoredOffices;
  /** Where each entity stands, for complaints: id -> path. */
  readonly fileOf: ReadonlyMap<string, string>;
}
