// Leaves out forms that add nothing: written the same as an earlier form of the same entity that counts at least as
// often. Two forms with different rules both stay, because either rule may let a hit count; so do two of which only the
// later takes a genitive s. Called by compile-knowledge.
import type { SurfaceForm } from '../model/name';
import type { CompiledName } from './compile-names';

/** The names with their useful forms; names that are never marked stay, so that they can claim a place. */
export function keepUsefulForms(names: readonly CompiledName[]): CompiledName[] {
  const order = [...names.keys()].sort((a, b) => strength(names[b]) - strength(names[a]) || a - b);
  const kept = new Map<number, readonly SurfaceForm[]>();
  const seen = new Map<string, Set<string>>();
  for (const number of order) {
    const compiled = names[number];
    if (compiled === undefined) continue;
    const rule = compiled.isUnconditional ? 'anywhere' : JSON.stringify(compiled.rule);
    const isNew = ({ text, case: caseRule, hashtag = false, genitive = false }: SurfaceForm) => {
      const key = `${compiled.entity.id}|${hashtag}|${caseRule}|${text}`;
      const rules = seen.get(key) ?? new Set();
      const isKnown = (each: string) => rules.has(`${each}+s`) || (!genitive && rules.has(each));
      if (isKnown('anywhere') || isKnown(rule)) return false;
      seen.set(key, rules.add(genitive ? `${rule}+s` : rule));
      return true;
    };
    kept.set(number, compiled.forms.filter(isNew));
  }
  return names.map((compiled, number) => ({ ...compiled, forms: kept.get(number) ?? [] }));
}

/** Names that count anywhere are looked at first, so that a guarded twin of theirs is the one to go. */
function strength(name: CompiledName | undefined): number {
  return name?.isUnconditional ? 1 : 0;
}
