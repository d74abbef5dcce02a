// Finds the forms of an index in a text. The door of this folder; knows nothing of entities. Called by lib/linking.
//
// What counts as a hit, in words:
//  - Text and forms are compared folded: lower case, Latin diacritics off (Pranevičius = Pranevicius, ł = l, ß = ss), soft
//    hyphens, zero-width characters, marks of direction and stress marks (an acute over any Cyrillic letter) not there, any white
//    space = one space, all apostrophes alike, all hyphens and dashes alike. ґ = г; й, ї and є are letters of their own. Offsets always point into
//    the original text.
//  - A hit begins and ends at a word edge. A word is a run of letters, digits, `_` and currency signs in any script of one unit a letter;
//    an apostrophe between two Cyrillic letters is part of the word, any other apostrophe ends it (Umerov’s, d’Umerov);
//    a hyphen ends it (NATO-led). `#` and `@` are edges; an emoji is an edge, as is whatever takes two units.
//  - Each form has a case rule (exact, smart, insensitive; see case-rules). Directly after `#`, or an `@` that is not stuck to a
//    word as in an address, the rule is insensitive, because tags are written anyhow; hashtag forms match only there.
//  - Leftmost-longest: at each word start the longest form whose case rule holds wins, and the search goes on after it.
//    Several forms may be spelt alike; the hit then names all whose rule holds.
//
//  - Forms marked `genitive` also count with a small s stuck to them (Selenskyjs, NATOs); the s is not part of the hit.
//
// How (docs/adr/0017-matcher-in-webassembly.md): the text is copied into the memory of scanner/, window by window, and searched
// there (text-window). Work per word start is bounded by the longest form, so the whole is linear in the text.
import type { FormLists } from './form-lists';
import type { FormIndex } from './open-index';

/** A place that is spelt like one or more forms; half-open UTF-16 offsets of the original text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Numbers of the forms, ascending; the same list wherever they are the same. */
  readonly forms: readonly number[];
  /** A genitive s is stuck to it. */
  readonly genitive: boolean;
}

/** All hits in `text`, from left to right, never overlapping. Empty when nothing is found. */
export function findHits(index: FormIndex, text: string): Hit[] {
  const hits: Hit[] = [];
  search(index, [text], [hits]);
  return hits;
}

/**
 * For each text what `findHits` says of it. They are searched as one (text-window): beginning a search takes as long as some
 * words do.
 */
export function findHitsInAll(index: FormIndex, texts: readonly string[]): Hit[][] {
  const found = texts.map((): Hit[] => []);
  search(index, texts, found);
  return found;
}

/** Searches the texts together, and puts the hits of each into its list. */
function search(index: FormIndex, texts: readonly string[], lists: readonly Hit[][]): void {
  const { scanner, text: window } = index;
  const reader = new HitReader(index, texts, lists);
  const size = window.begin(texts);
  for (let at = 0; at < size; at = scanner.resumeAt.value) {
    window.showFrom(scanner, at);
    reader.take(scanner.scan(at));
  }
  window.begin([]);
}

/** Takes over what the scanner wrote of texts that it sees as one. */
class HitReader {
  readonly #output: Int32Array;
  readonly #lists: FormLists;
  readonly #texts: readonly string[];
  readonly #hits: readonly Hit[][];
  /** The text under the eye: its place, and from where to where it stands among all. */
  #place = 0;
  #start = 0;
  #end: number;

  constructor({ output, lists }: FormIndex, texts: readonly string[], hits: readonly Hit[][]) {
    this.#output = output;
    this.#lists = lists;
    this.#texts = texts;
    this.#hits = hits;
    this.#end = texts[0]?.length ?? 0;
  }

  /** So many numbers. */
  take(written: number): void {
    const output = this.#output;
    for (let at = 0; at < written; ) {
      const start = output[at] as number;
      const shape = output[at + 2] as number;
      const count = shape >> 1;
      const forms = this.#lists.read(output, at + 3, count);
      while (start > this.#end) this.#goOn();
      const first = this.#start;
      const end = (output[at + 1] as number) - first;
      this.#hits[this.#place]?.push({ start: start - first, end, forms, genitive: (shape & 1) === 1 });
      at += 3 + count;
    }
  }

  #goOn(): void {
    this.#start = this.#end + 1;
    this.#end = this.#start + (this.#texts[++this.#place]?.length ?? 0);
  }
}
