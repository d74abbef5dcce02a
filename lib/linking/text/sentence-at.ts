// The sentence and the words round a place in a block, as offsets. Bounded look-round, so that a page that is one long
// paragraph costs no more for each mention than a short one. Called by all floors above.
import { isDigitCode, isSpaceCode, isUpper, isUpperCode } from './letters';

/** Half-open offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Units looked at to either side; longer sentences are cut there. */
const reach = 600;

const isEnd = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
const closings = '"\'”’»)]';
const openings = '["\'“‘«„(';

/** Half-open offsets of the sentence that holds `start`-`end`. */
export function sentenceAt(text: string, start: number, end: number): Stretch {
  const window = { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) };
  let from = window.start;
  let to = -1;
  for (let at = start - 1; at >= window.start && from === window.start; at--) {
    const next = nextSentence(text, at, window);
    if (next > start && next >= end) to = next;
    else if (next >= 0 && next <= start) from = next;
  }
  for (let at = start; at < window.end && to < 0; at++) {
    const next = nextSentence(text, at, window);
    if (next >= end) to = next;
  }
  return { start: from, end: to < 0 ? window.end : to };
}

/** Whether a word is the first of its sentence but for quotation marks and brackets; looks no further than what parts them. */
export function isSentenceStart(text: string, word: number): boolean {
  let at = word - 1;
  while (at >= 0 && isBetweenSentences(text.charCodeAt(at))) at--;
  if (at < 0) return true;
  const next = nextSentence(text, at, { start: Math.max(0, at - reach), end: text.length });
  return next >= 0 && skip(text, next, word, isOpening) === word;
}

const isBetweenSentences = (code: number): boolean => isSpaceCode(code) || isOpening(code) || isClosing(code);

/** Where a sentence begins, if the unit at `at` ends the one before; what opens it belongs to it. -1 if it does not. */
function nextSentence(text: string, at: number, window: Stretch): number {
  if (!isEnd(text.charCodeAt(at))) return -1;
  let next = skip(text, at + 1, window.end, isClosing);
  const space = next;
  next = skip(text, next, window.end, isSpaceCode);
  if (next === space) return -1;
  if (!beginsSentence(text, skip(text, next, window.end, isOpening))) return -1;
  return endsWithAbbreviation(text, at, { start: Math.max(window.start, next - 12), end: next }) ? -1 : next;
}

const isClosing = (code: number): boolean => closings.includes(String.fromCharCode(code));
const isOpening = (code: number): boolean => openings.includes(String.fromCharCode(code));

function skip(text: string, from: number, to: number, isSkipped: (code: number) => boolean): number {
  let at = from;
  while (at < to && isSkipped(text.charCodeAt(at))) at++;
  return at;
}

function beginsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isUpperCode(code) || isDigitCode(code) || (at < text.length && '#€$£'.includes(text.charAt(at)));
}

/** Full stops that end no sentence: after initials, and after abbreviations that stand before a name. */
const abbreviations = new Set('Mr Mrs Ms Dr Gen Lt Col Maj Sen Rep St No vs ім ст р пп ген Nr bzw ca'.split(' '));

/** `window`: what is looked at before the next sentence. */
function endsWithAbbreviation(text: string, stop: number, window: Stretch): boolean {
  if (stop < window.start || text.charAt(stop) !== '.' || !isSpaceCode(text.charCodeAt(stop + 1))) return false;
  let from = stop;
  while (from > window.start && isInWord(text, from - 1)) from--;
  if (from > window.start && text.charAt(from - 1) === '.') return false;
  const word = text.slice(from, stop);
  return abbreviations.has(word) || (word.length === 1 && isUpper(word));
}

const isInWord = (text: string, at: number): boolean =>
  !isSpaceCode(text.charCodeAt(at)) && !'(«"“.'.includes(text.charAt(at));

/** Where the white space before `start` begins: a page may break a name over two lines of its source. */
export function skipSpacesBack(text: string, start: number): number {
  let at = start;
  while (at > 0 && isSpaceCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the last `count` words before `start` begin, at most 40 units each; white space alone parts words, quotes are none. */
export function wordsBefore(text: string, start: number, count: number): number {
  const first = Math.max(0, start - 40 * count);
  let from = start;
  for (let at = start, left = count; left > 0; left--) {
    while (at > first && isBetweenWords(text.charCodeAt(at - 1))) at--;
    if (at === first) break;
    while (at > first && !isSpaceCode(text.charCodeAt(at - 1))) at--;
    from = at;
  }
  return from;
}

/** Where the first `count` words after `end` end. */
export function wordsAfter(text: string, end: number, count: number): number {
  const last = Math.min(text.length, end + 40 * count);
  let to = end;
  for (let at = end, left = count; left > 0; left--) {
    while (at < last && isBetweenWords(text.charCodeAt(at))) at++;
    if (at === last) break;
    while (at < last && !isSpaceCode(text.charCodeAt(at))) at++;
    to = at;
  }
  return to;
}

/** White space, and quotation marks: in `programme « Safe »` the word before the name is `programme`. */
const isBetweenWords = (code: number): boolean => isSpaceCode(code) || isQuoteCode(code);

const isQuoteCode = (code: number): boolean =>
  code < 0x80
    ? code === 0x22 || code === 0x27
    : code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e && code !== 0x201b);
