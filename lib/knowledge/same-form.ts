// When two written forms are one and the same to the matcher: equal after folding, capitals in the same places.
// Called by compile-names and useful-forms. The only place of lib/knowledge that knows how lib/matching folds.
import { buildCharClasses } from '../matching/char-classes';
import { foldText, upperFlag } from '../matching/fold-text';

const classes = buildCharClasses();

/** A text that two forms share exactly when the matcher cannot tell them apart. */
export function keyOfForm(text: string): string {
  const { units, flags } = foldText(classes, text);
  const letters = units.map((unit, place) => {
    const letter = String.fromCharCode(unit);
    return (flags[place] ?? 0) & upperFlag ? letter.toUpperCase() : letter;
  });
  return letters.join('');
}
