// The shape of the rows on dangerous names (files ambiguity-*.ts), and how a sentence of them is read.
// A sentence is `lang: text` or `lang date: text`. In it `[words|entity]` must be marked as that entity, `[words|a+b]` is
// left open between the two, and `[words|none]` must stay unmarked. What else is marked is not this table's business.

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

export interface MarkedSentence {
  readonly lang: string;
  readonly date?: string;
  readonly text: string;
  /** In the order of the text; offsets are those of `text`. */
  readonly marks: readonly { readonly start: number; readonly words: string; readonly entities: string }[];
}

const shape = /^([a-z]{2})(?: (\d{4}-\d{2}-\d{2}))?: (.+)$/s;
const mark = /\[([^|\]]+)\|([^\]]+)\]/g;

/** Reads one sentence; throws when it has no language or no mark, for it would then prove nothing. */
export function parseMarkedSentence(line: string): MarkedSentence {
  const [, lang, date, marked] = shape.exec(line) ?? [];
  if (lang === undefined || marked === undefined) throw new Error(`Not a sentence with a language: ${line}`);
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
  return { lang, ...(date === undefined ? {} : { date }), text: text + marked.slice(done), marks };
}
