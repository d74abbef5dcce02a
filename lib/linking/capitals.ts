// Words that stand in capitals: guards in capitals (EU, SAFE, US) are acronyms and ask for capitals in the text, while all
// other words compare without regard to case. Called by words, for lists that hold an acronym.
import type { CharClasses } from '../matching/char-classes';
import { cutText, foldPlainly } from './fold-words';
import { isDigitCode, isUpperCode } from './letters';

/** Two letters or more, all of them capitals; digits may follow the first. */
export function isInCapitals(word: string): boolean {
  if (word.length < 2 || !isUpperCode(word.charCodeAt(0))) return false;
  for (let i = 1; i < word.length; i++) if (!isCapital(word.charCodeAt(i))) return false;
  return true;
}

/** A capital, or a digit. */
export const isCapital = (code: number): boolean => isUpperCode(code) || isDigitCode(code);

/** They end a word in capitals, though not a word. */
const notInCapitals = /[_€$£]/;

/** Adds the words in capitals that a word of the text holds, folded. */
export function addCapitals(classes: CharClasses, text: string, found: Set<string>): void {
  for (const word of cutText(classes, text)) {
    for (const part of word.split(notInCapitals)) if (isInCapitals(part)) found.add(foldPlainly(classes, part));
  }
}
