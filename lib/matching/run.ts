// What is read of a text from one word start on, folded, and what was found there. One for each index, used over and over;
// written by read-run.

/** More than the longest form and a genitive s, and a letter that compares as two. */
const room = 256;

export class Run {
  text = '';
  isTag = false;
  /** Where it begins in the text. */
  start = 0;
  /** Codes of the index's alphabet, each with `upperKind` and `wordKind` of letters. */
  readonly units = new Uint16Array(room);
  length = 0;
  hash = 0;
  /** Where among the units the word began that is read, or was read last. */
  wordAt = 0;
  /** How the words may begin that come next; see next-words. */
  next = 0;
  /** After the last unit that is part of a word, marks on it included; the same with marks left out. */
  end = 0;
  unitEnd = 0;
  /** Hash and end before the last unit; the end is -1 where a genitive s cannot be told. */
  hashBefore = 0;
  endBefore = 0;
  /** A letter came that stands in no form. */
  isForeign = false;
  /** Where the first word ends; -1 while that is not known. */
  firstWordEnd = -1;

  /** The forms of the longest key so far; its end, where its last word ends, whether a genitive s is stuck to it. */
  found: readonly number[] | undefined = undefined;
  foundEnd = 0;
  foundWordEnd = 0;
  foundGenitive = false;
}
