// All names of the knowledge with their rules and written forms: what the index is built from, and what the lint rules on
// names look at. The only way from lib/knowledge to lib/names. Build time only.
import type { AuthoredName, SurfaceForm } from '../../model/name';
import { type DerivedName, listDerivedNames } from '../../names/derive-names';
import { listDerivedSurnames } from '../../names/derive-surnames';
import { expandName, writtenForm } from '../../names/expand-name';
import type { Paradigms } from '../../names/paradigms';
import { isUnconditional, type ResolvedMatch, resolveMatch } from '../../names/resolve-match';
import type { AuthoredEntity, AuthoredWords } from '../authored/authored-entity';
import { keyOfForm } from './same-form';

export type { Paradigms } from '../../names/paradigms';

export interface CompiledName {
  readonly entity: AuthoredEntity;
  readonly name: AuthoredName;
  /** e.g. `names[2]`, for complaints; for derived names that of the name they were made of. */
  readonly field: string;
  readonly rule: ResolvedMatch;
  /** Counts wherever it stands. */
  readonly isUnconditional: boolean;
  readonly forms: readonly SurfaceForm[];
  /** Made by rule of another name; authored names have no such field. */
  readonly derived?: {
    /** Forms that were left out because they are common words. */
    readonly dropped: readonly string[];
  };
}

interface NamedKnowledge {
  readonly entities: readonly AuthoredEntity[];
  readonly paradigms: Paradigms;
  readonly words?: AuthoredWords;
}

/** The names of all entities in their order, each entity's authored names before the derived ones. */
export function compileNames({ entities, paradigms, words }: NamedKnowledge): CompiledName[] {
  const common = new Set(Object.values(words?.common ?? {}).flat());
  return entities.flatMap((entity) => {
    const authored = entity.names.map((name, place) => compileName(name, { entity, paradigms, place }));
    const known = new Set(authored.flatMap(({ forms }) => forms.map(({ text }) => keyOfForm(text))));
    const rules = [...listDerivedNames(entity, paradigms), ...listDerivedSurnames(entity)];
    const derived = rules.map((each) => compileDerived(each, { entity, known, common }));
    return [...authored, ...derived.filter(({ forms }) => forms.length > 0)];
  });
}

interface Place {
  readonly entity: AuthoredEntity;
  readonly paradigms: Paradigms;
  readonly place: number;
}

function compileName(name: AuthoredName, { entity, paradigms, place }: Place): CompiledName {
  const rule = resolveMatch(name, entity.match);
  const forms = expandName(name, entity, paradigms);
  return { entity, name, field: `names[${place}]`, rule, isUnconditional: isUnconditional(rule), forms };
}

interface Known {
  readonly entity: AuthoredEntity;
  /** Keys of the forms this entity has already; a derived form becomes known. */
  readonly known: Set<string>;
  readonly common: ReadonlySet<string>;
}

/** Only what adds something: a form that is authored already keeps the rule it was given there. */
function compileDerived({ name, source, texts }: DerivedName, { entity, known, common }: Known): CompiledName {
  const rule = resolveMatch(name, entity.match);
  const isKnown = (text: string) => known.has(keyOfForm(text));
  const fresh = texts.filter((text) => !isKnown(text));
  const dropped = fresh.filter((text) => common.has(text.toLowerCase()));
  const kept = fresh.filter((text) => !dropped.includes(text) && !isKnown(text) && known.add(keyOfForm(text)));
  const forms = kept.map((text) => writtenForm(text, { name, kind: entity.kind, caseRule: rule.case }));
  const free = isUnconditional(rule);
  return { entity, name, field: `names[${source}]`, rule, isUnconditional: free, forms, derived: { dropped } };
}
