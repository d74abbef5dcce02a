// Clubs, federations and states that are gone call their bodies as states do: `DFB-Bundestag`, `Bundestag des DHB`, `Bundestag des
// Deutschen Schachbundes`, `DDR-Außenministerium`. Called by forebears and other-letters. Pure; nearly all places are done after a
// look at one character to each side.
import type { HitPlace } from '../evidence/candidate';
import { isHyphenCode, isLowerCode, isUpperCode } from '../text/letters';

const space = 0x20;
/** `des` and `der`. */
const d = 0x64;
const longest = 8;

/** Letters of states and alliances: theirs are bodies of ours. */
const states: ReadonlySet<string> = new Set(['EU', 'US', 'USA', 'UN', 'UNO', 'UK', 'NATO', 'BRD']);
const gone: ReadonlySet<string> = new Set(['DDR', 'NS', 'SED', 'UdSSR']);

/** Whether the letters tied to the name before, or the federation behind it, have a body of that name. */
export function isOfClub({ block: { text }, start, end, spelling }: HitPlace): boolean {
  // Letters beside letters are two services.
  if (!spelling.hasStateBody || !isLowerCode(text.charCodeAt(start + 1))) return false;
  if (isHyphenCode(text.charCodeAt(start - 1)) && isUpperCode(text.charCodeAt(start - 2))) {
    const letters = lettersThatEnd(text, start - 1);
    return gone.has(letters) || (letters.length > 1 && spelling.free.length > 0 && !states.has(letters));
  }
  if (text.charCodeAt(end) !== space || text.charCodeAt(end + 1) !== d || spelling.free.length === 0) return false;
  const [, letters] = federation.exec(text.slice(end, end + 60)) ?? [];
  return letters !== undefined && !states.has(letters) && !text.slice(start, end).includes(' ');
}

/** The letters of an acronym that end before `end`; none where others than capitals stand before it. */
function lettersThatEnd(text: string, end: number): string {
  let from = end;
  while (end - from < longest && isUpperCode(text.charCodeAt(from - 1))) from--;
  return /[\p{L}\d]/u.test(text.charAt(from - 1)) ? '' : text.slice(from, end);
}

const federation =
  /^ de[sr] (\p{Lu}{3,7}(?![\p{L}\d-])|Deutschen \p{Lu}[\p{L}-]*(?:[bB]und|[vV]erband)(?:e?s)?(?!\p{L}))/u;
