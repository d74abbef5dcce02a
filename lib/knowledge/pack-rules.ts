// Rules of names as they are shipped: in columns, and the words of a condition as one text, so that lists of words that come back are
// written once. A rule is put together when a text first asks for it. `packRules` is called by pack-names, `openRules` by open-names.
import type { Condition, MatchRule } from '../model/name';
import { openValues } from './open-column';
import { packColumn } from './pack-column';
import type { PackedColumn } from './packed-column';

/** Stands between words; no word has it. */
const parting = '|';

interface PackedCondition extends Omit<Condition, 'any'> {
  readonly any?: string;
}

interface PackedRule extends Omit<MatchRule, 'needs' | 'forbids'> {
  readonly needs?: readonly PackedCondition[];
  readonly forbids?: readonly PackedCondition[];
}

/** Packs `rules`. Throws for a word that cannot be told from two. */
export function packRules(rules: readonly MatchRule[]): PackedColumn {
  return packColumn(
    rules.map(({ needs, forbids, ...rule }): PackedRule => {
      const [short, shortForbids] = [needs?.map(packCondition), forbids?.map(packCondition)];
      return { ...rule, ...(short && { needs: short }), ...(shortForbids && { forbids: shortForbids }) };
    }),
  );
}

function packCondition({ any, ...condition }: Condition): PackedCondition {
  if (any === undefined) return condition;
  if (any.length === 0 || any.some((word) => word.includes(parting))) {
    throw new Error(`The words “${any.join(' ')}” cannot be packed.`);
  }
  return { ...condition, any: any.join(parting) };
}

/** The rules by place. */
export function openRules(packed: PackedColumn): (place: number) => MatchRule {
  const packedAt = openValues(packed) as (place: number) => PackedRule;
  return (place) => {
    const { needs, forbids, ...rule } = packedAt(place);
    const [long, longForbids] = [needs?.map(openCondition), forbids?.map(openCondition)];
    return { ...rule, ...(long && { needs: long }), ...(longForbids && { forbids: longForbids }) };
  };
}

const openCondition = ({ any, ...condition }: PackedCondition): Condition =>
  any === undefined ? condition : { ...condition, any: any.split(parting) };
