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
//  - Forms marked `genitive` also count with a small s stuck to them (Selenskyjs, NATOs); the s is not part of the hit.
//
// How: the scanner (WebAssembly, scanner/; docs/adr/0010-matcher.md) skips words that no form begins like, one table look-up a unit. At any other
// word start a hash runs along the folded units; at each word end it is looked up among the hashes of all prefixes of all
// forms. Nearly always there is none, and the next word comes. Where a form may end, its units are compared. Work per word
// start is bounded by the longest form, so the whole is linear in the text.
import type { FormIndex } from './open-index';

/** A place that is spelt like one or more forms; half-open UTF-16 offsets of the original text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Numbers of the forms, ascending. */
  readonly forms: readonly number[];
  /** A genitive s is stuck to it. */
  readonly genitive: boolean;
}

/** Units kept of what stands before the place where the search goes on: an apostrophe is looked at from both sides. */
const lookBack = 2;

/** All hits in `text`, from left to right, never overlapping. Empty when nothing is found. */
export function findHits({ scanner, output, window }: FormIndex, text: string): Hit[] {
  const hits: Hit[] = [];
  scanner.beginText();
  for (let at = 0; at < text.length; ) {
    const base = Math.max(0, at - lookBack);
    const size = Math.min(text.length - base, window.length);
    copyUnits(text, base, window.subarray(0, size));
    scanner.setWindow(size, base + size === text.length);
    at -= base;
    do {
      readHits({ output, written: scanner.scan(at), base }, hits);
      at = scanner.resumeAt.value;
    } while (!scanner.isDone.value);
    at += base;
  }
  return hits;
}

function copyUnits(text: string, from: number, units: Uint16Array): void {
  const { length } = units;
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(from + i);
}

interface Written {
  readonly output: Int32Array;
  readonly written: number;
  /** Where the window stands in the text. */
  readonly base: number;
}

function readHits({ output, written, base }: Written, hits: Hit[]): void {
  for (let at = 0; at < written; ) {
    const [start, end, shape] = [output[at] as number, output[at + 1] as number, output[at + 2] as number];
    const forms: number[] = [];
    const last = at + 3 + (shape >> 1);
    for (at += 3; at < last; at++) forms.push(output[at] as number);
    hits.push({ start: base + start, end: base + end, forms, genitive: (shape & 1) === 1 });
  }
}
