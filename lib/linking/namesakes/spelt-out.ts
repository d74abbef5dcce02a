// An acronym that the article itself spells out: `European Deposit Insurance Scheme (EDIS)`, `EDIS (European …)`. Called by
// namesakes, which tells from it that the letters mean something else here. Pure; reads the words on one side of a bracket.
// Two letters must be two words (`Endotoxin Units (EU)`), of which none begins like Europe in any language of ours.
import type { Place } from '../evidence/candidate';
import { isLowerCode, isUpperCode } from '../text/letters';
import type { Stretch } from '../text/sentence-at';

/** Words that acronyms mostly leave out. */
const small =
  /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|des|du|la|le|les|et|pour|und|der|die|das|für|i|w|na|dla|та|для|і|в|з)$/i;

const longest = 120;
/** No acronym has more letters. */
const mostInAcronym = 30;

/** The words that spell the acronym at this place out, letter by letter; `undefined` when none do. */
export function speltOut({ block: { text }, start, end }: Place): Stretch | undefined {
  const letters = text.slice(start, end);
  if (letters.length < 2 || letters.length > mostInAcronym || letters !== letters.toUpperCase()) return undefined;
  return inFront(text, start, letters) ?? behind(text, end, letters);
}

/** `… Insurance Scheme (EDIS)`, with or without quotation marks. */
function inFront(text: string, start: number, letters: string): Stretch | undefined {
  const opening = /\s\((?:the\s)?["“«„]?$/.exec(text.slice(Math.max(0, start - 8), start));
  if (opening === null) return undefined;
  const end = start - opening[0].length;
  const from = Math.max(0, end - longest);
  const words = [...text.slice(from, end).matchAll(/[^\s,;:()"“”«»/-]+/g)];
  for (let at = words.length - 1; at >= 0; at--) {
    const rest = words.slice(at).map(([word]) => word);
    if (spells(rest, letters)) return { start: from + (words[at]?.index ?? 0), end };
  }
  return undefined;
}

/** `EDIS (European Deposit …)`: nothing else stands in the bracket. */
function behind(text: string, end: number, letters: string): Stretch | undefined {
  const inside = /^["”»]? \(([^()]{8,120})\)/.exec(text.slice(end, end + longest + 8));
  if (inside === null) return undefined;
  const words = (inside[1] ?? '').match(/[^\s,;:"“”«»/-]+/g) ?? [];
  return spells(words, letters) ? { start: end, end: end + inside[0].length } : undefined;
}

const europe = /^(?:e[uvwi]ro|євро)/i;

function spells(words: readonly string[], letters: string): boolean {
  if (letters.length === 2 && (words.length !== 2 || words.some((word) => europe.test(word)))) return false;
  const most = words.length > 2 ? mostLetters : 1;
  // How many letters may be given so far, as bits: to try one way after the other takes seconds for a bracket behind many small words.
  let given = 1;
  for (const word of words) {
    given = giveOn(word, letters, most, given);
    if (given === 0) return false;
  }
  return (given & (1 << letters.length)) !== 0;
}

/** `Peshawar Electric Supply Company` gives two letters of its last word to PESCO. */
const mostLetters = 2;

/** How many letters may be given with this word, when `before` were. Small words count or are passed over. */
function giveOn(word: string, letters: string, most: number, before: number): number {
  let given = small.test(word) ? before : 0;
  if (isGlued(word)) return given;
  const capitals = word.slice(0, most).toUpperCase();
  for (let count = 0; count < letters.length; count++) {
    if ((before & (1 << count)) === 0) continue;
    for (let more = 1; more <= capitals.length; more++)
      if (letters.startsWith(capitals.slice(0, more), count)) given |= 1 << (count + more);
  }
  return given;
}

/** `KaunasKrašto`: a page left a space out, and the word begins somewhere within. */
const isGlued = (word: string): boolean => {
  for (let at = 1; at < word.length; at++)
    if (isUpperCode(word.charCodeAt(at)) && isLowerCode(word.charCodeAt(at - 1))) return true;
  return false;
};
