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
// How (docs/adr/0014-matcher-in-javascript.md): find-starts goes over every unit and leaves the word starts that some form may begin like.
// There the word is hashed along its folded units (read-run) and looked up in a small filter; nearly always no form begins
// like it. Else the prefixes that end with a word are looked up, in what earlier texts asked for or among the packed keys.
// Work per word start is bounded by the longest form, so the whole is linear in the text.
import { findAllStarts, findStarts } from './find-starts';
import { unclear } from './follow-tail';
import {
  apostropheKind,
  glueMark,
  ignoredKind,
  joinsCyrillic,
  kindOf,
  type Letters,
  markOf,
  startMark,
  stopMark,
  tagMark,
  wordKind,
  wordMark,
} from './letters';
import { type FormIndex, stretchUnits } from './open-index';
import { readPlain } from './read-plain';
import { readRun } from './read-run';

/** A place that is spelt like one or more forms; half-open UTF-16 offsets of the original text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Numbers of the forms, ascending. */
  readonly forms: readonly number[];
  /** A genitive s is stuck to it. */
  readonly genitive: boolean;
}

/** All hits in `text`, from left to right, never overlapping. Empty when nothing is found. */
export function findHits(index: FormIndex, text: string): Hit[] {
  const hits: Hit[] = [];
  const { buffers, letters, run } = index;
  let [hash, mention] = [-1, -1];
  run.text = text;
  for (let from = 0, resume = 0; from < text.length; ) {
    const to = Math.min(text.length, from + stretchUnits);
    if (hash < from) hash = placeOf(text, '#', from);
    if (mention < from) mention = placeOf(text, '@', from);
    const count =
      hash < to || mention < to
        ? findAllStarts(text, from, to, letters.marks, buffers.starts)
        : findStarts(text, from, to, letters, buffers);
    resume = readStarts(index, count, resume, hits);
    from = Math.max(to, resume);
  }
  run.text = '';
  return hits;
}

/** Where a tag's first unit stands from a place on: of these searches the engine has quicker ones than any loop here. */
function placeOf(text: string, unit: string, from: number): number {
  const at = text.indexOf(unit, from);
  return at < 0 ? text.length : at;
}

/** Reads at the first `count` starts, but for those before `from`; answers how far the text is done with. */
function readStarts(index: FormIndex, count: number, from: number, hits: Hit[]): number {
  const { starts } = index.buffers;
  const { run } = index;
  const { text } = run;
  const { marks } = index.letters;
  let resume = from;
  for (let i = 0; i < count; i++) {
    const at = starts[i] as number;
    if (at < resume) continue;
    const mark = marks[text.charCodeAt(at)] as number;
    const before = at > 0 ? (marks[text.charCodeAt(at - 1)] as number) : 0;
    const isPlain = mark === plainStart && (before & (wordMark | glueMark)) === 0;
    run.found = undefined;
    const next = isPlain ? readPlain(index, text, at) : unclear;
    resume = next === unclear ? readOdd(index, at, resume) : next;
    if (run.found === undefined) continue;
    hits.push({ start: run.start, end: run.foundEnd, forms: run.found, genitive: run.foundGenitive });
  }
  return resume;
}

const plainStart = startMark | wordMark | stopMark;

/** Reads the long way at `at`, if that is a start at all; answers where the search goes on. */
function readOdd(index: FormIndex, at: number, resume: number): number {
  const { text } = index.run;
  const start = findOddStart(index, text, at);
  if (start < 0) return resume;
  return readRun(index, start, (markOf(index.letters, text.charCodeAt(at)) & tagMark) !== 0);
}

/** Where to read for a start that is a tag, new, or behind something that may belong to a word; -1 when it is none. */
function findOddStart({ letters }: FormIndex, text: string, at: number): number {
  const mark = markOf(letters, text.charCodeAt(at));
  if (mark & tagMark) {
    const start = skipIgnored(letters, text, at + 1);
    const isWord = start < text.length && (markOf(letters, text.charCodeAt(start)) & wordMark) !== 0;
    return isWord ? start : -1;
  }
  return mark & startMark && !isInsideWord(letters, text, at) ? at : -1;
}

function skipIgnored(letters: Letters, text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(letters, text.charCodeAt(at)) & ignoredKind) at++;
  return at;
}

/** Whether a word began before the letter at `at`. */
function isInsideWord(letters: Letters, text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && kindOf(letters, text.charCodeAt(before)) & ignoredKind) before--;
  if (before < 0) return false;
  const kind = kindOf(letters, text.charCodeAt(before));
  if (kind & apostropheKind) return joinsCyrillic(letters, text, before);
  return (kind & wordKind) !== 0;
}
