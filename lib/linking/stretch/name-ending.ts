// What ends a name and is not in its spelling: the case that Polish ties to an acronym by a hyphen (`PGZ-owi`) and Polish and
// Lithuanian to a foreign name by an apostrophe (`Vance’a`, `Vance’o`), and the quotation mark or bracket that closes one within the
// name (`КБ «Луч»`). Called by mark-stretch; it only moves the end of a mention and never decides whether there is one.
import type { Place } from '../evidence/candidate';
import { isHyphenCode, isLetterCode, isUpperCode } from '../text/letters';

const afterHyphen = /^(?:owi|ami|ach|etu|cie|rze|ie|em|om|ów|wi|ze|[aeiouyąę])/;
const afterApostrophe = /^(?:owi|ego|emu|iui|aus|go|mu|em|ie|im|as|is|us|ys|io|ui|iu|os|ą|ų|[aeimousy])/;

/** Where the name ends with the ending of its case, if one is tied to it. */
export function endWithCase(text: string, end: number, language: () => string | undefined): number {
  const code = text.charCodeAt(end);
  if (isHyphenCode(code)) return isUpperCode(text.charCodeAt(end - 1)) ? endWith(afterHyphen, text, end) : end;
  if (code !== 0x27 && code !== 0x2019) return end;
  const to = endWith(afterApostrophe, text, end);
  // English ties its s to every name, Lithuanian to those that end in a vowel (`Rutte’s`): the language need not be told for most.
  if (to === end + 2 && text.charAt(end + 1) === 's' && !'aeiou'.includes(text.charAt(end - 1))) return end;
  return to > end && /^(?:lt|pl)$/.test(language() ?? '') ? to : end;
}

function endWith(ending: RegExp, text: string, end: number): number {
  const found = ending.exec(text.slice(end + 1, end + 5));
  if (found === null) return end;
  const to = end + 1 + found[0].length;
  const next = text.charCodeAt(to);
  return isLetterCode(next) || isHyphenCode(next) ? end : to;
}

/** Where the name ends with the quotation mark, or the bracket, that closes one opened within it. */
export function endWithClosing({ block: { text }, start, end }: Place): number {
  const closing = text.charCodeAt(end);
  const opening = openings.get(closing);
  if (opening === undefined) return end;
  for (let at = end - 2; at > start; at--) {
    if (opening.includes(text.charAt(at))) return end + 1;
    // Closed already: `(see Decision (EU) 2026/258)`.
    if (text.charCodeAt(at) === closing) return end;
  }
  return end;
}

const quotes = '«“„"';
/** By what closes it. */
const openings: ReadonlyMap<number, string> = new Map([
  [0x22, quotes],
  [0xbb, quotes],
  [0x201c, quotes],
  [0x201d, quotes],
  [0x29, '('],
]);
