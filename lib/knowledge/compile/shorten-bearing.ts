// What of a name's type and rule is shipped: what linking tells apart. Names of an entity that differ in nothing else are one
// number in the index then, and numbers are what weighs most after the letters themselves. Called by join-names; build time only.
import type { MatchMode, MatchRule, NameType } from '../../model/name';
import type { CompiledName } from './compile-names';
import { foldRule } from './fold-guards';

/** A type and a rule without what linking does not ask for. */
export type Bearing = readonly [type: NameType, rule: MatchRule];

/** `isTold`: the entity has a telltale, beside which only its full names count (lib/linking/namesakes/namesakes). */
export function shortenBearing({ name, rule }: Pick<CompiledName, 'name' | 'rule'>, isTold: boolean): Bearing {
  const type = shortenType(name.type, rule.mode, isTold);
  // The case is in the index.
  const { mode, case: _case, priority, caps_off: capsOff, ...rest } = rule;
  const usual = type === 'surname' ? 'after-full' : 'free';
  const short: MatchRule = {
    ...(mode !== usual && { mode }),
    ...(capsOff === true && { caps_off: true }),
    ...(priority !== undefined && priority !== usualPriority && { priority }),
    ...rest,
  };
  return [type, foldRule(short)];
}

const usualPriority = 50;

/** Types that linking asks for in every mode. */
const told: ReadonlySet<NameType> = new Set(['surname', 'acronym']);

/** The type that stands for all that linking treats alike: reasons tell full names from others, and only of names that need no proof. */
function shortenType(type: NameType, mode: MatchMode, isTold: boolean): NameType {
  if (told.has(type) || (type === 'informal' && mode === 'guarded')) return type;
  if (type === 'full') return type;
  if (mode !== 'free') return isTold ? 'variant' : 'full';
  if (type === 'transliteration') return isTold ? type : 'full';
  return 'variant';
}
