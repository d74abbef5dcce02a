// Headlines in capitals: `TRUMP MEETS MERZ IN BERLIN`. Many names count with their own capitals only (`Trump`, `Rheinmetall`), which such a headline
// cannot show: they are looked for in the same words with small letters as well, unit for unit, so that all places stay. What the
// capitals themselves spell (`EU`, `SAFE`) goes first. Called by find-names. Pure; a text is done at its first small letter.
import { isLowerCode } from './text/letters';

/** Nearly every text has a small letter among so many units. */
const beginning = 12;

/** No headline is longer. */
const longest = 400;

const small = /\p{Ll}/u;

/** Two words like this: an acronym or two are no headline. */
const longWord = /\p{Lu}{4,}/gu;

const word = /\p{L}[\p{L}\p{M}]*/gu;

/** The text with small letters behind the first one of each word; `undefined` unless it is all in capitals. */
export function asTitle(text: string): string | undefined {
  for (let at = 0; at < beginning; at++) if (isLowerCode(text.charCodeAt(at))) return undefined;
  if (text.length > longest || small.test(text)) return undefined;
  return (text.match(longWord)?.length ?? 0) > 1 ? text.replace(word, inSmallLetters) : undefined;
}

/** Letters that become two units stay as they are: places would move. */
function inSmallLetters(whole: string): string {
  const rest = whole.slice(1);
  const lowered = rest.toLowerCase();
  return lowered.length === rest.length ? whole.charAt(0) + lowered : whole;
}
