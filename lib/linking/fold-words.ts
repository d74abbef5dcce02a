// Words folded as strings: for lists of words, names and the few words of a text that somebody reads. Texts themselves are
// cut by words.ts, which makes no strings.
import { type CharClasses, lookUpClass, wordBit } from '../matching/char-classes';
import { foldToString } from '../matching/fold-text';

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

/** Words of any text, folded, with one space between. */
export const foldEntry = (classes: CharClasses, text: string): string =>
  cutText(classes, foldPlainly(classes, text)).join(' ');
