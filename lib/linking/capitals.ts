// Words that stand in capitals: guards in capitals (EU, SAFE, US) are acronyms and ask for capitals in the text, while all
// other words compare without regard to case. Called by word-list, for lists that hold an acronym.
import { type CharClasses, lookUpClass, wordBit } from '../matching/char-classes';
import { foldPlainly } from './fold-words';
import { isDigitCode, isUpperCode } from './letters';

/** Two letters or more, all of them capitals; digits may follow the first. */
export function isInCapitals(word: string): boolean {
  if (word.length < 2 || !isUpperCode(word.charCodeAt(0))) return false;
  for (let i = 1; i < word.length; i++) if (!isCapital(word.charCodeAt(i))) return false;
  return true;
}

const isCapital = (code: number): boolean => isUpperCode(code) || isDigitCode(code);

/** They end a word in capitals, though not a word. */
const notInCapitals = /[_€$£]/;

/** Adds the words in capitals of a stretch of text, folded. */
export function addCapitals(
  classes: CharClasses,
  text: string,
  [from, to]: readonly [number, number],
  found: Set<string>,
): void {
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && (lookUpClass(classes, text.charCodeAt(at)) & wordBit) !== 0) at++;
    // Two letters of nearly any word tell that it is none.
    if (at - start < 2 || !mayHoldCapitals(text, start, at)) continue;
    for (const word of text.slice(start, at).split(notInCapitals)) {
      if (isInCapitals(word)) found.add(foldPlainly(classes, word));
    }
  }
}

/** Two capitals, or a capital and a digit, stand side by side. */
function mayHoldCapitals(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isCapital(text.charCodeAt(at)) && isUpperCode(text.charCodeAt(at - 1))) return true;
  }
  return false;
}
