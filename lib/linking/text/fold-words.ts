// Words folded as strings: for lists of words, names and the few words of a text that somebody reads. Texts themselves are
// cut by words.ts, which makes no strings.
import { type CharClasses, lookUpClass, wordBit } from '../../matching/char-classes';
import { foldToString } from '../../matching/fold-text';
import { isDigitCode, isUpperCode } from './letters';

/** Text in which folding the words is making them small: nothing but ASCII, plain Cyrillic letters and punctuation. */
const plainPattern = /^[\0-\x7f\xa0\u0400-\u045f«»“”„’…–—€]*$/;

/** Folded for comparing words: what stands between them may stay as it is. */
export function foldPlainly(classes: CharClasses, text: string): string {
  return plainPattern.test(text) ? text.toLowerCase() : foldToString(classes, text);
}

/** The words of a text as it stands. */
export function cutText(classes: CharClasses, text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const isWord = at < text.length && (lookUpClass(classes, text.charCodeAt(at)) & wordBit) !== 0;
    if (isWord === start >= 0) continue;
    if (!isWord) words.push(text.slice(start, at));
    start = isWord ? at : -1;
  }
  return words;
}

/** Words that were folded before: small letters and digits, with one space between. */
const folded = /^[a-z\d\u0430-\u045f]+(?: [a-z\d\u0430-\u045f]+)*$/;

/** Words of any text, folded, with one space between. */
export function foldEntry(classes: CharClasses, text: string): string {
  if (folded.test(text)) return text;
  const plain = foldPlainly(classes, text);
  return folded.test(plain) ? plain : cutText(classes, plain).join(' ');
}

/** An entry of a list of guard words, folded: a star at its end stays, and one in capitals is an acronym and stays as it is. */
export function foldGuard(classes: CharClasses, entry: string): string {
  if (entry.endsWith('*')) return `${foldEntry(classes, entry.slice(0, -1))}*`;
  return isInCapitals(entry) ? entry : foldEntry(classes, entry);
}

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
