// When two written forms are one and the same to the matcher, or one of them finds all that the other finds: equal after
// folding, and no capital asked for that the other leaves free. Called by compile-names and useful-forms.
// The only place of lib/knowledge that knows how lib/matching folds and what its case rule `smart` means.
import { charClassesOnDemand, expandsBit, ignoredBit, lookUpClass, upperBit } from '../../matching/char-classes';
import { foldText, upperFlag } from '../../matching/fold-text';

// The background carries this file for the reader's own names: nothing may be worked out when it is loaded.
const classes = charClassesOnDemand();

/** A text that two forms share exactly when the matcher cannot tell them apart, whatever their case rule. */
export function keyOfForm(text: string): string {
  let key = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = letters.get(unit) ?? letterOf(unit);
    if (letter === '' || (letter === ' ' && key.endsWith(' '))) return keyOfFolded(text);
    key += letter;
  }
  return key;
}

const letters = new Map<number, string>();

/** What a unit is in a key wherever it stands; empty for those that are told by their neighbours, or are not one unit there. */
function letterOf(unit: number): string {
  const kind = lookUpClass(classes, unit);
  const folded = String.fromCharCode(kind & 0xffff);
  const letter = kind & (ignoredBit | expandsBit) ? '' : kind & upperBit ? folded.toUpperCase() : folded;
  letters.set(unit, letter);
  return letter;
}

function keyOfFolded(text: string): string {
  const { units, flags } = foldText(classes, text);
  return units.map((unit, place) => withCase(unit, flags[place] ?? 0)).join('');
}

function withCase(unit: number, flags: number): string {
  const letter = String.fromCharCode(unit);
  return flags & upperFlag ? letter.toUpperCase() : letter;
}

/**
 * Whether a form of case rule `smart` with key `wide` finds every text that the form with key `narrow` finds: the same
 * letters, and each word either asks for no capital or is written the same. `коаліція дронів` covers `Коаліція дронів`.
 */
export function coversForm(wide: string, narrow: string): boolean {
  if (wide.toLowerCase() !== narrow.toLowerCase()) return false;
  const words = narrow.split(wordEdge);
  return wide
    .split(wordEdge)
    .every((word, place) => word.charAt(0) !== word.charAt(0).toUpperCase() || word === words[place]);
}

const wordEdge = /[^\p{L}\p{N}]+/u;
