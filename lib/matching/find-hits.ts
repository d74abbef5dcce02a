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
// How: words that no form begins like are skipped, one table look-up a unit. At any other word start a hash runs along the
// folded units; at each word end it is looked up among the hashes of all prefixes of all forms (may-match). Nearly always
// there is none, and the next word comes. Where a form may end, the run is read again with everything that must be known
// of it, and its units are compared (read-run). Work per word start is bounded by the longest form, so the whole is linear
// in the text.
import { isExactCase, isSmartCase } from './case-rules';
import { mayMatch } from './may-match';
import {
  apostropheKind,
  caseCodes,
  commonUnits,
  type FormIndex,
  findKind,
  hashtagCode,
  ignoredKind,
  startsFormKind,
  tagKind,
  wordKind,
} from './open-index';
import { readRun } from './read-run';

/** A place that is spelt like one or more forms; half-open UTF-16 offsets of the original text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Numbers of the forms, ascending. */
  readonly forms: readonly number[];
}

/** All hits in `text`, from left to right, never overlapping. Empty when nothing is found. */
export function findHits(index: FormIndex, text: string): Hit[] {
  const { kinds } = index;
  const { length } = text;
  const hits: Hit[] = [];
  let isTag = false;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = unit < commonUnits ? (kinds[unit] as number) : findKind(index, unit);
    if (!(kind & wordKind)) {
      if (!(kind & ignoredKind)) isTag = (kind & tagKind) !== 0;
      at++;
      continue;
    }
    if (kind & startsFormKind || isTag) {
      const hit = mayMatch(index, text, at) ? longestHitAt(index, { text, start: at, isTag }) : undefined;
      if (hit !== undefined) {
        hits.push(hit);
        at = hit.end;
        continue;
      }
    }
    at = skipWord(index, text, at);
  }
  return hits;
}

/** The end of the word that `from` lies in, its apostrophes between Cyrillic letters included. */
function skipWord(index: FormIndex, text: string, from: number): number {
  const { kinds } = index;
  const { length } = text;
  let at = from + 1;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < commonUnits ? (kinds[unit] as number) : findKind(index, unit);
    if (kind & (wordKind | ignoredKind)) continue;
    if (!(kind & apostropheKind) || !joinsCyrillic(text, at)) break;
  }
  return at;
}

const isCyrillic = (unit: number) => unit >= 0x400 && unit < 0x530;

function joinsCyrillic(text: string, at: number): boolean {
  return isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1));
}

interface WordStart {
  readonly text: string;
  readonly start: number;
  /** Directly after `#` or `@`. */
  readonly isTag: boolean;
}

function longestHitAt(index: FormIndex, { text, start, isTag }: WordStart): Hit | undefined {
  let forms: readonly number[] = noForms;
  const end = readRun(index, { text, start }, (key, length) => {
    const found = formsOf(index, { key, length, isTag });
    if (found.length > 0) forms = found;
    return found.length > 0;
  });
  return end === -1 ? undefined : { start, end, forms };
}

const noForms: readonly number[] = [];

interface KeyPlace {
  readonly key: number;
  readonly length: number;
  readonly isTag: boolean;
}

function formsOf(index: FormIndex, { key, length, isTag }: KeyPlace): number[] {
  const forms: number[] = [];
  for (let at = index.keyForms[key] as number; at < (index.keyForms[key + 1] as number); at++) {
    const form = index.formOf[at] as number;
    if (isTag || hasCase(index, form, length)) forms.push(form);
  }
  return forms.length > 1 ? forms.sort((a, b) => a - b) : forms;
}

function hasCase(index: FormIndex, form: number, length: number): boolean {
  const rule = index.formRule[form] as number;
  if (rule & hashtagCode) return false;
  if (rule === caseCodes.exact) return isExactCase({ index, form, length });
  return rule === caseCodes.insensitive || isSmartCase({ index, form, length });
}
