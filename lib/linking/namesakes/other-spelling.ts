// Papers leave dots and rings of letters out, but never put them in: where somebody is a Stocker, a `Stöcker` is somebody else.
// (The matcher folds both alike.) Called by namesakes. Pure; most surnames are done once no such letter is in them.
import type { Place } from '../evidence/candidate';

/** Letters of their own in German and Nordic alphabets, and what they are folded to. */
const plain: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', å: 'a', ø: 'o' };

const dotted = /[äöüåø]/i;

/** Whether a letter of the place has dots or a ring. */
export function hasDots({ block: { text }, start, end }: Place): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xc4 && code <= 0xfc && dotted.test(text.charAt(at))) return true;
  }
  return false;
}

/** True when the last word at the place has such a letter where the label of the person has the plain one. */
export function isOtherSpelling({ block: { text }, start, end }: Place, label: string): boolean {
  const word = lastWordOf(text.slice(start, end));
  const known = lastWordOf(label);
  if (known.length !== word.length) return false;
  for (let at = 0; at < word.length; at++) {
    const letter = plain[word.charAt(at)];
    if (letter !== undefined && letter === known.charAt(at)) return true;
  }
  return false;
}

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
