// The shape of the rows on dangerous names (files ambiguity-*.ts), and how a sentence of them is read.
// A sentence is written as in row-files.ts. In it `[words|entity]` must be marked as that entity, `[words|a+b]` is
// left open between the two, and `[words|none]` must stay unmarked. What else is marked is not this table's business.

import { parseSentence, type Sentence } from './row-files';

export interface Ambiguity {
  /** Number and text of the alias in the list of ambiguity.test.ts. */
  readonly row: number;
  readonly alias: string;
  readonly says: readonly string[];
  /** Read with what is marked only on request (weapons). */
  readonly optional?: boolean;
  /** Why no sentence marks it: nothing known is called so, and it must never be marked. */
  readonly absent?: string;
  /** Which names of the group nothing known is called by, or never alone, and why. */
  readonly unknown?: string;
}

export interface MarkedSentence extends Sentence {
  /** In the order of the text; offsets are those of `text`. */
  readonly marks: readonly { readonly start: number; readonly words: string; readonly entities: string }[];
}

const mark = /\[([^|\]]+)\|([^\]]+)\]/g;

/** Reads one sentence; throws when it has no mark, for it would then prove nothing. */
export function parseMarkedSentence(line: string): MarkedSentence {
  const { text: marked, ...rest } = parseSentence(line);
  const marks: { start: number; words: string; entities: string }[] = [];
  let text = '';
  let done = 0;
  for (const found of marked.matchAll(mark)) {
    const [whole, words = '', entities = ''] = found;
    text += marked.slice(done, found.index);
    marks.push({ start: text.length, words, entities });
    text += words;
    done = found.index + whole.length;
  }
  if (marks.length === 0) throw new Error(`No mark in: ${line}`);
  return { ...rest, text: text + marked.slice(done), marks };
}
