// What each unit is to a word: looked up once for every unit of a text that is cut into words. Called by words.
import {
  type CharClasses,
  cyrillicBit,
  expandsBit,
  ignoredBit,
  lookUpClass,
  wordBit,
} from '../../matching/char-classes';

const unitMask = 0xffff;

/** Part of no word. */
export const noLetter = -1;
/** A word with it is not folded letter by letter. */
export const oddLetter = -2;
/** Not there at all, but what it stands in is folded as a whole. */
export const ignored = -3;

/** They end a word in capitals, though not a word. */
const signs: readonly number[] = [0x5f, 0x24, 0xa3, 0x20ac];

/** Not asked for yet; letters are above. */
export const unknown = 0;

const tables = new WeakMap<CharClasses, Int32Array>();

/** `letterOf` all units, as far as texts asked for them: what nobody asks for takes no memory. */
export function lettersOf(classes: CharClasses): Int32Array {
  const known = tables.get(classes);
  if (known !== undefined) return known;
  const made = new Int32Array(unitMask + 1);
  tables.set(classes, made);
  return made;
}

/** What a unit is to a word: the one unit it compares as, or one of the three above. */
export function letterOf(classes: CharClasses, unit: number): number {
  const kind = lookUpClass(classes, unit);
  if (kind & ignoredBit) return ignored;
  if ((kind & wordBit) === 0) return noLetter;
  const folded = kind & unitMask;
  const isPlain = (folded < 0x80 && folded !== 0x20) || (kind & cyrillicBit) !== 0;
  return isPlain && (kind & expandsBit) === 0 && !signs.includes(unit) ? folded : oddLetter;
}
