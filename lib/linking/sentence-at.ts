// The sentence and the words round a place in a block. Bounded look-round, so that a page that is one long paragraph
// costs no more for each mention than a short one. Called by conditions, person-context and by-country.
import { isDigit, isUpper } from './letters';

/** Units looked at to either side; longer sentences are cut there. */
const reach = 600;

/** The end of a sentence, if a sentence begins behind it; the group opens that one. */
const boundary = /[.!?…]["'”’»)\]]*\s+(["'“‘«„([]*)/g;

const beginsSentence = (char: string) => isUpper(char) || isDigit(char) || (char !== '' && '#€$£'.includes(char));

/** Full stops that end no sentence: after initials, and after abbreviations that stand before a name. */
const stopped = /(?:^|[\s(«"“])([^\s(«"“.]+)\.\s+$/;
const abbreviations = new Set('Mr Mrs Ms Dr Gen Lt Col Maj Sen Rep St No vs ім ст р пп ген Nr bzw ca'.split(' '));

function endsWithAbbreviation(text: string): boolean {
  const word = stopped.exec(text)?.[1];
  return word !== undefined && (abbreviations.has(word) || (word.length === 1 && isUpper(word)));
}

/** Half-open offsets of the sentence that holds `start`-`end`. */
export function sentenceAt(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const sentence = { start: from, end: to };
  for (const match of text.slice(from, to).matchAll(boundary)) {
    const [{ length }, opening = ''] = match;
    if (!beginsSentence(text.charAt(from + match.index + length))) continue;
    const next = from + match.index + length - opening.length;
    if (endsWithAbbreviation(text.slice(Math.max(from, next - 12), next))) continue;
    if (next <= start) sentence.start = next;
    else if (next >= end) {
      sentence.end = next;
      break;
    }
  }
  return sentence;
}

/** At most `count` words before `start`, as they stand, nearest last. */
export function wordsBefore(text: string, start: number, count: number): string {
  const words = text
    .slice(Math.max(0, start - 40 * count), start)
    .split(/\s+/u)
    .filter(Boolean);
  return words.slice(-count).join(' ');
}

/** At most `count` words after `end`, nearest first. */
export function wordsAfter(text: string, end: number, count: number): string {
  const words = text
    .slice(end, end + 40 * count)
    .split(/\s+/u)
    .filter(Boolean);
  return words.slice(0, count).join(' ');
}
