// A street, a library, a cup or a party can be called after a body or a person: `rondo ONZ`, `Бібліотека Конгресу США`, `Кубок
// Кремля`, `Europos Sąjungos aikštė`, `Petro Poroshenko Bloc`, `вулиця Залужного`. Whoever names them speaks of no body. Called by namesakes. Pure;
// nearly all places are done after a look at two letters to each side.
import type { HitPlace } from '../evidence/candidate';
import { isLetterCode, isSpaceCode } from '../text/letters';
import {
  blocs,
  blocsBehind,
  houses,
  inns,
  innsByName,
  links,
  longestBehind,
  placesBehind,
  reachBefore,
  streetSigns,
  streets,
  streetsBehind,
} from './named-after-words';

/** Whether the words beside the name make it part of the name of a place, a thing or a party. */
export const isNamedAfter = (place: HitPlace): boolean =>
  place.spelling.isHonoured && (isBefore(place) || isBehind(place));

function isBehind({ block: { text }, start, end, spelling }: HitPlace): boolean {
  if (!isSpaceCode(text.charCodeAt(end)) || !beginsBehind(text, end + 1)) return false;
  const [word = ''] = text.slice(end + 1, end + longestBehind).split(/[^\p{L}]/u, 1);
  if (streetsBehind.has(word)) return !isOfPerson(spelling) || mayBeGenitive(word, text.slice(start, end));
  return (isOfPerson(spelling) ? blocsBehind : placesBehind).has(word);
}

/** In headlines `Block` is a verb, too: `Senate Fails to Block Trump Plan`. */
const behindGerman: ReadonlySet<string> = new Set('der des dem den Der Dem Den im vom beim zum'.split(' '));

/** Where names have cases, a street bears its man's in the genitive: `на вулиці Залужного`, but `На площі Зеленський сказав`. */
const mayBeGenitive = (street: string, name: string): boolean =>
  genitives.every(([ofLanguage, ending]) => !ofLanguage.test(street) || ending.test(name));

const genitives: readonly (readonly [RegExp, RegExp])[] = [
  [/^[а-яґєії]/, /(?:[аяиії]|ого|их)$/],
  [/^(?:ulic|plac|alej|bulwar|skwer)/, /(?:ego|ej|[ay]|ów|[iy]ch)$/],
  [/^(?:gatv|aikšt|prospekt|alėj|kaln|kalv)/, /(?:o|os|ės|aus|ies|ų)$/],
];

/** Whether `last` is what bears a person's name, `first` being the word before it. */
function isOfNamesake(last: string, first: string, person: string): boolean {
  const name = last.replace(sticking, '');
  const word = name.toLowerCase();
  if (streets.has(word)) return mayBeGenitive(word, person);
  return streetSigns.has(word) || (blocs.has(name) && (last !== 'Block' || behindGerman.has(first)));
}

function isBefore({ block: { text }, start, end, spelling }: HitPlace): boolean {
  const code = text.charCodeAt(start - 1);
  const isQuoted = isOpening(code);
  if (!isQuoted && !isSpaceCode(code) && !isApostrophe(code)) return false;
  const at = isApostrophe(code) ? start : start - 1;
  const to = isQuoted && isSpaceCode(text.charCodeAt(at - 1)) ? at - 1 : at;
  if (!mayBeBefore(text, to)) return false;
  const words = text.slice(Math.max(0, to - reachBefore), to).split(' ');
  while (links.has(words.at(-1) ?? '')) words.pop();
  const last = words.pop() ?? '';
  const name = last.replace(sticking, '');
  const word = name.toLowerCase();
  if (isOfPerson(spelling)) return isOfNamesake(last, words.at(-1) ?? '', text.slice(start, end));
  const both = `${words.at(-1)?.toLowerCase()} ${word}`;
  if (streetSigns.has(word) || houses.has(word)) return both !== 'et al.';
  if (streets.has(word) || streets.has(both)) return isQuoted || !spelling.hasAcronym;
  return isQuoted ? inns.has(word) : innsByName.has(name) && !spelling.hasAcronym;
}

/** By three letters of the word that ends there, then by the word; where it is a link, by the words before it. */
function mayBeBefore(text: string, last: number): boolean {
  let end = last;
  for (let linked = 0; linked <= mostLinks; linked++) {
    const kind = kindsThatEnd(text, end);
    if (kind & before && lastWords.has(wordThatEnds(text, end))) return true;
    if ((kind & link) === 0) return false;
    let from = end;
    while (end - from <= longestLink && from > 0 && !isSpaceCode(text.charCodeAt(from - 1))) from--;
    if (end - from > longestLink) return false;
    end = from - 1;
  }
  return false;
}

/** In small letters, without the signs and articles stuck to it. */
function wordThatEnds(text: string, end: number): string {
  let from = end;
  while (end - from < longestWord && isInWord(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

const longestWord = 16;
const isInWord = (code: number): boolean => isLetterCode(code) || code === fullStop;
const fullStop = 0x2e;

/** `of the`, `de la`; none is longer than `della`. */
const mostLinks = 2;
const longestLink = 6;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isOpening = (code: number): boolean => code === 0xab || code === 0x201e || code === 0x201c || code === 0x22;
/** A sign or an article that no space parts from its word. */
const sticking = /^(?:[«„“"(]|[ld][’'])+/i;

const isOfPerson = ({ all }: HitPlace['spelling']): boolean => all.some(({ isPerson }) => isPerson);

// What letters may begin or end, as bits: of two letters, and only where these may, of three. To read a letter of a text takes
// longer than all else here, and nearly all places are done after three of them.
const before = 1;
const link = 2;
const behind = 4;

const pairs = new Uint8Array(4096);
const triples = new Uint8Array(4096);

/** Other letters may share their place: words that pass are compared. */
const placeOfPair = (first: number, second: number): number => (first * 61 + second) & 4095;
const placeOfTriple = (first: number, second: number, third: number): number =>
  (first * 1021 + second * 61 + third) & 4095;

/** What the letters before `end` may be the end of. */
function kindsThatEnd(text: string, end: number): number {
  const third = text.charCodeAt(end - 1);
  const second = text.charCodeAt(end - 2);
  const kinds = pairs[placeOfPair(second, third)] as number;
  if ((kinds & (before | link)) === 0) return 0;
  return kinds & (triples[placeOfTriple(text.charCodeAt(end - 3), second, third)] as number);
}

function beginsBehind(text: string, from: number): boolean {
  const first = text.charCodeAt(from);
  if (!firstBehind.has(first)) return false;
  const second = text.charCodeAt(from + 1);
  return ((triples[placeOfTriple(first, second, text.charCodeAt(from + 2))] as number) & behind) !== 0;
}

function note(letters: string, kind: number): void {
  const [first, second, third] = [letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2)];
  pairs[placeOfPair(second, third)] = (pairs[placeOfPair(second, third)] as number) | kind;
  const place = placeOfTriple(first, second, third);
  triples[place] = (triples[place] as number) | kind;
}

const wordsBefore = [streets, streetSigns, houses, inns, innsByName, blocs];
for (const words of wordsBefore) {
  for (const word of words) {
    note(word.slice(-3), before);
    // `Ul.` begins a sentence.
    if (word.length === 3) note(word.charAt(0).toUpperCase() + word.slice(1), before);
  }
}
// A space before those of two letters.
for (const word of links) note(` ${word}`.slice(-3), link);
const wordsBehind = [streetsBehind, placesBehind, blocsBehind].flatMap((words) => [...words]);
for (const word of wordsBehind) note(word.slice(0, 3), behind);
const firstBehind: ReadonlySet<number> = new Set(wordsBehind.map((word) => word.charCodeAt(0)));

/** Of two words the second. */
const lastWords: ReadonlySet<string> = new Set(
  wordsBefore.flatMap((words) => [...words].map((word) => word.toLowerCase().replace(/^.* /, ''))),
);
