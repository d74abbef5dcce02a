// An acronym that the article itself spells out: `European Deposit Insurance Scheme (EDIS)`, `EDIS (European …)`. Called by
// namesakes, which tells from it that the letters mean something else here. Pure; reads the words on one side of a bracket.
import type { Place } from './candidate';
import { isLowerCode, isUpperCode } from './letters';
import type { Stretch } from './sentence-at';

/** Words that acronyms mostly leave out. */
const small =
  /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|des|du|la|le|les|et|pour|und|der|die|das|für|i|w|na|dla|та|для|і|в|з)$/i;

const longest = 120;

/** The words that spell the acronym at this place out, letter by letter; `undefined` when none do. */
export function speltOut({ block: { text }, start, end }: Place): Stretch | undefined {
  const letters = text.slice(start, end);
  if (letters.length < 3 || letters !== letters.toUpperCase()) return undefined;
  return inFront(text, start, letters) ?? behind(text, end, letters);
}

/** `… Insurance Scheme (EDIS)`, with or without quotation marks. */
function inFront(text: string, start: number, letters: string): Stretch | undefined {
  const opening = /\s\((?:the\s)?["“«„]?$/.exec(text.slice(Math.max(0, start - 8), start));
  if (opening === null) return undefined;
  const end = start - opening[0].length;
  const from = Math.max(0, end - longest);
  const words = [...text.slice(from, end).matchAll(/[^\s,;:()"“”«»/-]+/g)].reverse();
  const used = countSpelling(
    words.map(([word]) => word),
    [...letters].reverse(),
  );
  const first = words[used - 1];
  return first === undefined ? undefined : { start: from + first.index, end };
}

/** `EDIS (European Deposit …)`: nothing else stands in the bracket. */
function behind(text: string, end: number, letters: string): Stretch | undefined {
  const inside = /^["”»]? \(([^()]{8,120})\)/.exec(text.slice(end, end + longest + 8));
  if (inside === null) return undefined;
  const words = (inside[1] ?? '').match(/[^\s,;:"“”«»/-]+/g) ?? [];
  const used = countSpelling(words, [...letters]);
  return used === words.length ? { start: end, end: end + inside[0].length } : undefined;
}

/** How many of the words, from the first on, spell all letters; 0 when they do not. Small words count or are passed over. */
function countSpelling(words: readonly string[], letters: readonly string[]): number {
  if (letters.length === 0) return 0;
  const [word, ...rest] = words;
  if (word === undefined) return 0;
  if (isFirst(word, letters[0])) {
    if (letters.length === 1) return 1;
    const used = countSpelling(rest, letters.slice(1));
    if (used > 0) return used + 1;
  }
  const used = small.test(word) ? countSpelling(rest, letters) : 0;
  return used === 0 ? 0 : used + 1;
}

const isFirst = (word: string, letter: string | undefined): boolean =>
  word.charAt(0).toUpperCase() === letter && !isGlued(word);

/** `KaunasKrašto`: a page left a space out, and the word begins somewhere within. */
const isGlued = (word: string): boolean => {
  for (let at = 1; at < word.length; at++)
    if (isUpperCode(word.charCodeAt(at)) && isLowerCode(word.charCodeAt(at - 1))) return true;
  return false;
};
