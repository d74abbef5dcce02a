// Names that are one to linking: of one entity, with one type and one rule, as far as these are shipped (shorten-bearing). Their
// forms share a number in the index, which is most of what an index weighs. Called by compile-knowledge; build time only.
import type { SurfaceForm } from '../../model/name';
import type { AuthoredEntity } from '../authored/authored-entity';
import type { CompiledName } from './compile-names';
import { shortenBearing } from './shorten-bearing';

export interface JoinedName {
  readonly entity: AuthoredEntity;
  /** A type and a rule, as JSON. */
  readonly bearing: string;
  readonly forms: readonly SurfaceForm[];
}

/** Joins the names of each entity, which stand together; names without forms are left out. */
export function joinNames(names: readonly CompiledName[]): JoinedName[] {
  const told = new Set(names.filter(({ rule }) => rule.mode === 'telltale').map(({ entity }) => entity));
  const joined = new Map<string, { entity: AuthoredEntity; bearing: string; forms: SurfaceForm[] }>();
  for (const compiled of names) {
    const { entity, forms } = compiled;
    if (forms.length === 0) continue;
    const bearing = JSON.stringify(shortenBearing(compiled, told.has(entity)), inOrder);
    const key = `${entity.id} ${bearing}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { entity, bearing, forms: [...forms] });
    else known.forms.push(...forms);
  }
  return [...joined.values()];
}

/** Rules are the same in whatever order their fields were written. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
