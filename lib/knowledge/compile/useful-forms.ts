// Leaves out forms that add nothing: another form of the same entity finds the same and counts at least as often. Two
// forms with different rules both stay, because either rule may let a hit count. Called by compile-knowledge.
import type { SurfaceForm } from '../../model/name';
import type { CompiledName } from './compile-names';
import { coversForm, keyOfForm } from './same-form';

/** The names with their useful forms; names that are never marked stay, so that they can claim a place. */
export function keepUsefulForms(names: readonly CompiledName[]): CompiledName[] {
  const rivals = collectRivals(names);
  return names.map((compiled, number) => {
    const isUseful = (form: SurfaceForm) => {
      const { text, genitive = false } = form;
      const own = { key: keyOfForm(text), rule: ruleOf(compiled), number, genitive };
      return !(rivals.get(groupOf(compiled, form, own.key)) ?? []).some((rival) => beats(rival, own, form));
    };
    return { ...compiled, forms: keepFirst(compiled.forms).filter(isUseful) };
  });
}

/** A form as its rivals see it: what it finds, how often it counts, where it stands. */
interface Rival {
  readonly key: string;
  /** `anywhere`, or the rule in full. */
  readonly rule: string;
  readonly number: number;
  readonly genitive: boolean;
}

function collectRivals(names: readonly CompiledName[]): Map<string, Rival[]> {
  const groups = new Map<string, Rival[]>();
  for (const [number, compiled] of names.entries()) {
    for (const form of compiled.forms) {
      const key = keyOfForm(form.text);
      const group = groupOf(compiled, form, key);
      const rival = { key, rule: ruleOf(compiled), number, genitive: form.genitive ?? false };
      groups.set(group, [...(groups.get(group) ?? []), rival]);
    }
  }
  return groups;
}

/** Only forms of one entity, case rule and spelling can stand for each other. */
function groupOf({ entity }: CompiledName, { case: caseRule, hashtag = false }: SurfaceForm, key: string): string {
  return `${entity.id}|${hashtag}|${caseRule}|${key.toLowerCase()}`;
}

/** Of two that find the same, the one that counts anywhere stays; of two with one rule, the earlier. */
function beats(rival: Rival, own: Rival, { case: caseRule }: SurfaceForm): boolean {
  if (rival.rule !== own.rule && rival.rule !== anywhere) return false;
  if (own.genitive && !rival.genitive) return false;
  if (rival.key === own.key) return rival.rule !== own.rule || rival.number < own.number;
  return caseRule === 'smart' && coversForm(rival.key, own.key);
}

function keepFirst(forms: readonly SurfaceForm[]): readonly SurfaceForm[] {
  const first = new Map<string, SurfaceForm>();
  for (const form of forms) {
    const key = `${form.hashtag ?? false} ${form.genitive ?? false} ${keyOfForm(form.text)}`;
    if (!first.has(key)) first.set(key, form);
  }
  return [...first.values()];
}

const anywhere = 'anywhere';

function ruleOf({ isUnconditional, rule }: CompiledName): string {
  return isUnconditional ? anywhere : JSON.stringify(rule);
}
