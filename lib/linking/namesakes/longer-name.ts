// A body's name can be the beginning of another body's: `Europäische Union der Hörakustiker e. V.`, `Union européenne de
// radio-télévision (UER)`, `European Commission for the Control of Eels (ECCE)`. It is longer where a registered association
// ends it, or where the letters in the bracket behind take words in that follow the name. Called by namesakes. Pure; most names
// are done after a look at the next two characters.
import type { Place } from '../evidence/candidate';
import { isLowerCode } from '../text/letters';

const space = 0x20;
const reach = 110;

/** Lower-case words behind the name, up to the end of the longer one. */
const association = /^ (?:der|des|für|von|zur)(?: [^\s.,;:!?()]+){1,5} e\.\s?V\./;
const bracket = /^( \p{Ll}[^.;:!?()\n]{2,80}) \((\p{Lu}{3,8})\)/u;

/** The first words of what goes on behind the name at this place, in small letters; `undefined` where the name ends. */
export function goesOn({ block: { text }, start, end }: Place): string | undefined {
  if (text.charCodeAt(end) !== space || !isLowerCode(text.charCodeAt(end + 1))) return undefined;
  const behind = text.slice(end, end + reach);
  if (behind.includes('V.') && association.test(behind)) return beginningOf(behind);
  if (!behind.includes('(')) return undefined;
  const [, words = '', letters = ''] = bracket.exec(behind) ?? [];
  return letters !== '' && takesIn(text.slice(start, end), words, letters) ? beginningOf(behind) : undefined;
}

/** The same words follow here, too. */
export const goesOnSo = ({ block: { text }, end }: Place, beginning: string): boolean =>
  text.slice(end, end + beginning.length).toLowerCase() === beginning;

/** ` der hör` of ` der Hörakustiker`: up to the third letter of the first long word. */
const beginningOf = (behind: string): string =>
  (/^(?: \S{1,3})*? \S{3}(?=\S)/.exec(behind)?.[0] ?? behind).toLowerCase();

/** Whether the letters are those of the name, then one of the next three words', then any that follow. */
function takesIn(name: string, words: string, letters: string): boolean {
  const own = initialsOf(name);
  if (own.length < 2 || letters.length <= own.length || !letters.startsWith(own)) return false;
  let at = positionOf(words, letters.charAt(own.length));
  for (const letter of letters.slice(own.length + 1).toLowerCase()) {
    if (at < 0) return false;
    at = words.toLowerCase().indexOf(letter, at + 1);
  }
  return at >= 0;
}

const initialsOf = (name: string): string => name.replace(/(\S)\S*\s*/g, '$1').toUpperCase();

/** Where one of the first three words begins with the letter. */
function positionOf(words: string, letter: string): number {
  const begins = [...words.matchAll(/[ ’'-](?=\p{L})/gu)].slice(0, 3).map(({ index }) => index + 1);
  return begins.find((at) => words.charAt(at).toUpperCase() === letter) ?? -1;
}
