// All names of the knowledge with their rules and written forms: what the index is built from, and what the lint rules on
// names look at. The only way from lib/knowledge to lib/names. Build time only.
import type { AuthoredName, SurfaceForm } from '../model/name';
import { expandName } from '../names/expand-name';
import type { Paradigms } from '../names/paradigms';
import { isUnconditional, type ResolvedMatch, resolveMatch } from '../names/resolve-match';
import type { AuthoredEntity } from './authored-entity';

export type { Paradigms } from '../names/paradigms';

export interface CompiledName {
  readonly entity: AuthoredEntity;
  readonly name: AuthoredName;
  /** e.g. `names[2]`, for complaints. */
  readonly field: string;
  readonly rule: ResolvedMatch;
  /** Counts wherever it stands. */
  readonly isUnconditional: boolean;
  readonly forms: readonly SurfaceForm[];
}

/** The names of all entities, in the order of the entities. Names that are never marked alone are left out. */
export function compileNames(knowledge: {
  readonly entities: readonly AuthoredEntity[];
  readonly paradigms: Paradigms;
}): CompiledName[] {
  return knowledge.entities.flatMap((entity) =>
    entity.names.map((name, place): CompiledName => {
      const rule = resolveMatch(name, entity.match);
      const forms = expandName(name, entity, knowledge.paradigms);
      return { entity, name, field: `names[${place}]`, rule, isUnconditional: isUnconditional(rule), forms };
    }),
  );
}
