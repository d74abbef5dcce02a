// Finds the forms of an index in a text. The door of this folder; knows nothing of entities. Called by lib/linking.
//
// What counts as a hit, in words:
//  - Text and forms are compared folded: lower case, Latin diacritics off (Pranevičius = Pranevicius, ł = l, ß = ss),
//    soft hyphens, zero-width characters and stress marks not there, any white space = one space, all apostrophes alike,
//    all hyphens and dashes alike. й, ї and є are letters of their own. Offsets always point into the original text.
//  - A hit begins and ends at a word edge. A word is a run of letters, digits, `_` and currency signs in any script;
//    an apostrophe between two Cyrillic letters is part of the word, any other apostrophe ends it (Umerov’s, d’Umerov);
//    a hyphen ends it (NATO-led). `#` and `@` are edges; an emoji is an edge.
//  - Each form has a case rule (exact, smart, insensitive; see case-rules). Directly after `#` or `@` the rule is
//    insensitive, because tags are written anyhow; hashtag forms match only there.
//  - Leftmost-longest: at each word start the longest form whose case rule holds wins, and the search goes on after it.
//    Several forms may be spelt alike; the hit then names all whose rule holds.
//
// How: at each word start a hash runs along the units; at each word end it is looked up among the hashes of all prefixes
// of all forms. No such prefix: next word. A form ends here: its units are compared once. Work per word start is bounded
// by the longest form, so the whole is linear in the text.
import { isExactCase, isSmartCase } from './case-rules';
import { type FoldedText, foldText, wordFlag } from './fold-text';
import { caseCodes, type FormIndex, hashtagCode } from './open-index';
import { addToHash, finishHash, hashSeed } from './word-hash';

/** A place that is spelt like one or more forms; half-open UTF-16 offsets of the original text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Numbers of the forms, ascending. */
  readonly forms: readonly number[];
}

/** All hits in `text`, from left to right, never overlapping. Empty when nothing is found. */
export function findHits(index: FormIndex, text: string): Hit[] {
  const folded = foldText(index.classes, text, index.scratch);
  const hits: Hit[] = [];
  const place: Place = { folded, start: 0, length: 0 };
  for (let i = 0; i < folded.length; i++) {
    if (!startsWord(folded, i)) continue;
    place.start = i;
    const best = longestHitAt(index, place);
    if (best === undefined) continue;
    const last = i + best.length - 1;
    const end = endOfLetter(text, folded.origins[last] as number);
    hits.push({ start: folded.origins[i] as number, end, forms: best.forms });
    i = last;
  }
  return hits;
}

/** A run of folded units; one object is reused for a whole text. */
interface Place {
  readonly folded: FoldedText;
  start: number;
  length: number;
}

interface Longest {
  readonly length: number;
  readonly forms: readonly number[];
}

/** Index after the letter at `at`, its combining marks included, so that no mark is torn from its letter. */
function endOfLetter(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) >= 0x300 && text.charCodeAt(end) <= 0x36f) end++;
  return end;
}

const startsWord = ({ flags }: FoldedText, i: number) =>
  Boolean((flags[i] as number) & wordFlag) && (i === 0 || !((flags[i - 1] as number) & wordFlag));

function longestHitAt(index: FormIndex, place: Place): Longest | undefined {
  const { folded, start } = place;
  const { units, flags, length } = folded;
  let best: Longest | undefined;
  let hash = hashSeed;
  for (let i = start; i < length; i++) {
    hash = addToHash(hash, units[i] as number);
    const endsWord = (flags[i] as number) & wordFlag && !(i + 1 < length && (flags[i + 1] as number) & wordFlag);
    if (!endsWord) continue;
    place.length = i + 1 - start;
    const found = lookUp(index, finishHash(hash), place);
    if (found.forms.length > 0) best = { length: place.length, forms: found.forms };
    if (!found.goesOn) break;
  }
  return best;
}

interface Found {
  /** A longer form begins with these units. */
  readonly goesOn: boolean;
  readonly forms: readonly number[];
}

const nothing: Found = { goesOn: false, forms: [] };

function lookUp(index: FormIndex, hash: number, place: Place): Found {
  const { hashes, values } = index;
  const mask = hashes.length - 1;
  let found = nothing;
  for (let slot = hash & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] !== hash) continue;
    const value = values[slot] as number;
    const key = (value & 0x7fffffff) - 1;
    const forms = key >= 0 && isSpeltAs(index, key, place) ? formsOf(index, key, place) : found.forms;
    found = { goesOn: found.goesOn || value >= 0x80000000, forms };
  }
  return found;
}

function isSpeltAs(index: FormIndex, key: number, { folded, start, length }: Place): boolean {
  const from = index.keyStart[key] as number;
  if ((index.keyStart[key + 1] as number) - from !== length) return false;
  for (let i = 0; i < length; i++) {
    if (index.pool[from + i] !== folded.units[start + i]) return false;
  }
  return true;
}

function formsOf(index: FormIndex, key: number, place: Place): number[] {
  const forms: number[] = [];
  const { folded, start } = place;
  const before = start === 0 ? 0 : (folded.units[start - 1] as number);
  const isTag = before === 0x23 || before === 0x40;
  for (let at = index.keyForms[key] as number; at < (index.keyForms[key + 1] as number); at++) {
    const form = index.formOf[at] as number;
    if (isTag || hasCase(index, form, place)) forms.push(form);
  }
  return forms.sort((a, b) => a - b);
}

function hasCase(index: FormIndex, form: number, place: Place): boolean {
  const rule = index.formRule[form] as number;
  if (rule & hashtagCode) return false;
  const casePlace = { ...place, uppers: index.uppers, upperStart: index.formUpper[form] as number };
  if (rule === caseCodes.exact) return isExactCase(casePlace);
  return rule === caseCodes.insensitive || isSmartCase(casePlace);
}
