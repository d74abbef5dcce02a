// Rules of names as they are shipped: a line of JSON each, with swapped quotes, and the words of a condition by their place in a
// list, so that words that come back are written once. A line is parsed when a text first asks for its rule; columns are shorter
// by 5 kB, and opening them is a fifth of the first article. `packRules` is called by pack-names, `openRules` by open-names.
import type { Condition, MatchRule } from '../../model/name';
import { markAlphabets, unmarkAlphabets } from './swap-cyrillic';
import { swapQuotes } from './swap-quotes';

export interface PackedRules {
  readonly rules: string;
  /** The words of conditions, in Latin letters (swap-cyrillic). */
  readonly words: string;
}

/** Stands between words, and where the alphabet changes; no word has either. */
const parting = '|';
const alphabetMark = '_';

interface PackedCondition extends Omit<Condition, 'any'> {
  readonly any?: number;
}

interface PackedRule extends Omit<MatchRule, 'needs' | 'forbids'> {
  readonly needs?: readonly PackedCondition[];
  readonly forbids?: readonly PackedCondition[];
}

/** Packs `rules`. Throws for a word that could not be told from others. */
export function packRules(rules: readonly MatchRule[]): PackedRules {
  const places = new Map<string, number>();
  const packCondition = ({ any, ...condition }: Condition): PackedCondition => {
    if (any === undefined) return condition;
    const words = packWords(any);
    const place = places.get(words) ?? places.size;
    places.set(words, place);
    return { ...condition, any: place };
  };
  const lines = rules.map(({ needs, forbids, ...rule }) => {
    const [short, shortForbids] = [needs?.map(packCondition), forbids?.map(packCondition)];
    const packed: PackedRule = {
      ...rule,
      ...(short && { needs: short }),
      ...(shortForbids && { forbids: shortForbids }),
    };
    return JSON.stringify(packed);
  });
  return { rules: swapQuotes(lines.join('\n')), words: [...places.keys()].join('\n') };
}

function packWords(words: readonly string[]): string {
  if (words.length === 0 || words.some((word) => /[|_\n]/.test(word))) {
    throw new Error(`The words “${words.join(' ')}” cannot be packed.`);
  }
  return markAlphabets(words.join(parting), alphabetMark);
}

/** The rules by place. */
export function openRules(packed: PackedRules): (place: number) => MatchRule {
  const lines = packed.rules.split('\n');
  const words = packed.words.split('\n');
  const openCondition = ({ any, ...condition }: PackedCondition): Condition =>
    any === undefined
      ? condition
      : { ...condition, any: unmarkAlphabets(words[any] ?? fail(), alphabetMark).split(parting) };
  return (place) => {
    const { needs, forbids, ...rule } = JSON.parse(swapQuotes(lines[place] ?? fail())) as PackedRule;
    const [long, longForbids] = [needs?.map(openCondition), forbids?.map(openCondition)];
    return { ...rule, ...(long && { needs: long }), ...(longForbids && { forbids: longForbids }) };
  };
}

function fail(): never {
  throw new Error('The packed knowledge is damaged.');
}
