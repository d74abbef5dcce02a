// Where one written form could mean two things: two entities, or an entity and a common word. Called by the lint rule on
// shared forms and by `kb report`, which shows all of them; whether one of them is a fault is the lint rules' business.
import type { AuthoredWords } from '../authored/authored-entity';
import type { CompiledName } from './compile-names';
import { keyOfForm } from './same-form';

/** A form and the names it may stand for, of two entities at least. */
interface SharedForm {
  /** As the first of them writes it. */
  readonly form: string;
  readonly owners: readonly CompiledName[];
}

/** All forms that two entities or more share, whatever their capitals, in the order in which they first come. */
export function listSharedForms(names: readonly CompiledName[]): SharedForm[] {
  const groups = new Map<string, { readonly form: string; readonly owners: CompiledName[] }>();
  for (const compiled of names) {
    if (compiled.rule.mode === 'never') continue;
    for (const { text, hashtag = false } of compiled.forms) {
      const key = `${hashtag} ${keyOfForm(text).toLowerCase()}`;
      const group = groups.get(key) ?? { form: text, owners: [] };
      if (!group.owners.includes(compiled)) group.owners.push(compiled);
      groups.set(key, group);
    }
  }
  return [...groups.values()].filter(({ owners }) => owners.some(({ entity }) => entity !== owners[0]?.entity));
}

/** A form that is a common word too. */
interface CommonForm {
  readonly form: string;
  readonly owner: CompiledName;
  /** `left-out`: made by rule and not kept. `guarded`: only counts under its rule. `open`: counts anywhere. */
  readonly fate: 'left-out' | 'guarded' | 'open';
}

/** All forms that stand among the common words, of whatever language. */
export function listCommonForms(names: readonly CompiledName[], words: AuthoredWords): CommonForm[] {
  const common = new Set(Object.values(words.common).flat());
  return names.flatMap((owner) => {
    const isCommon = (text: string) => common.has(text.toLowerCase());
    const written = owner.forms.filter(({ hashtag }) => !hashtag).map(({ text }) => text);
    const fate = owner.isUnconditional ? 'open' : 'guarded';
    return [
      ...(owner.derived?.dropped ?? []).map((form): CommonForm => ({ form, owner, fate: 'left-out' })),
      ...written.filter(isCommon).map((form): CommonForm => ({ form, owner, fate })),
    ];
  });
}
