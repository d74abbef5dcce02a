// Where in a text a word begins that some form may begin like, and every # and @, by one look at each unit. Nearly all of
// every text goes through this loop and nothing else, so it decides how fast the search is. Called by find-hits.
//
// The loop has no branches: every place is written down, and the next one is written over it unless it counted. A processor
// guesses the way of a branch, and what it guesses wrong costs it more than ten such steps.

/** Writes the starts in `text` between two places to `starts`; answers how many they are. `marks` are those of letters. */
export function findStarts(text: string, from: number, to: number, marks: Uint8Array, starts: Int32Array): number {
  let count = 0;
  let before = from > 0 ? (marks[text.charCodeAt(from - 1)] as number) : 0;
  let at = from;
  for (const last = to - 3; at < last; at += 4) {
    const one = marks[text.charCodeAt(at)] as number;
    starts[count] = at;
    count += one & ~(before >> 1) & 1;
    const two = marks[text.charCodeAt(at + 1)] as number;
    starts[count] = at + 1;
    count += two & ~(one >> 1) & 1;
    const three = marks[text.charCodeAt(at + 2)] as number;
    starts[count] = at + 2;
    count += three & ~(two >> 1) & 1;
    before = marks[text.charCodeAt(at + 3)] as number;
    starts[count] = at + 3;
    count += before & ~(three >> 1) & 1;
  }
  for (; at < to; at++) {
    const one = marks[text.charCodeAt(at)] as number;
    starts[count] = at;
    count += one & ~(before >> 1) & 1;
    before = one;
  }
  return count;
}
