// Where in a text a word begins that some form may begin like. Nearly all of every text goes through these loops and nothing
// else, so they decide how fast the search is. Called by find-hits.
//
// Only every other unit is looked at: a word that begins at the next one has something before it that is no part of a word.
// What is seen is sorted out in a second loop. Neither has branches: every place is written down, and the next one is written
// over it unless it counted. A processor guesses the way of a branch, and a wrong guess costs it more than ten such steps.
import { type Letters, markOf, newMark, startMark, stopShift, tagMark } from './letters';

/** Room for a stretch of text: places looked at again, and the starts. */
export interface StartBuffers {
  readonly stops: Int32Array;
  readonly starts: Int32Array;
}

/** Buffers for stretches of so many units. */
export function createStartBuffers(units: number): StartBuffers {
  return { stops: new Int32Array(units + 2), starts: new Int32Array(units + 2) };
}

/**
 * Writes the starts in a stretch of text to `starts`, and perhaps the one at its end; answers how many they are. A stretch
 * with `#` or `@` is for `findAllStarts`.
 */
export function findStarts(text: string, from: number, to: number, letters: Letters, buffers: StartBuffers): number {
  const { marks } = letters;
  const { stops, starts } = buffers;
  const isAtBegin = from === 0;
  const isAtEnd = to === text.length;
  // At the text's ends there are no neighbours to ask.
  const stopCount = findStops(text, isAtBegin ? 1 : from, isAtEnd ? to - 1 : to, marks, stops);
  starts[0] = 0;
  const first = isAtBegin ? (marks[text.charCodeAt(0)] as number) & startMark : 0;
  const count = sortStops(text, stopCount, letters, buffers, first);
  if (!isAtEnd || to < 2) return count;
  starts[count] = to - 1;
  return count + isStart(marks[text.charCodeAt(to - 2)] as number, marks[text.charCodeAt(to - 1)] as number);
}

/** 1 or 0. */
const isStart = (before: number, mark: number) => mark & ~(before >> 1) & startMark;

/** Every other unit that is a possible start or no part of a word. */
function findStops(text: string, from: number, to: number, marks: Uint8Array, stops: Int32Array): number {
  let count = 0;
  let at = from;
  for (const last = to - 6; at < last; at += 8) {
    stops[count] = at;
    count += (marks[text.charCodeAt(at)] as number) >> stopShift;
    stops[count] = at + 2;
    count += (marks[text.charCodeAt(at + 2)] as number) >> stopShift;
    stops[count] = at + 4;
    count += (marks[text.charCodeAt(at + 4)] as number) >> stopShift;
    stops[count] = at + 6;
    count += (marks[text.charCodeAt(at + 6)] as number) >> stopShift;
  }
  for (; at < to; at += 2) {
    stops[count] = at;
    count += (marks[text.charCodeAt(at)] as number) >> stopShift;
  }
  return count;
}

/** A possible start is one if no word stands before it; behind what is no part of a word, the next unit may be one. */
function sortStops(text: string, stopCount: number, letters: Letters, buffers: StartBuffers, first: number): number {
  const { marks } = letters;
  const { stops, starts } = buffers;
  let count = first;
  for (let i = 0; i < stopCount; i++) {
    const at = stops[i] as number;
    let mark = marks[text.charCodeAt(at)] as number;
    if (mark & newMark) mark = markOf(letters, text.charCodeAt(at));
    const isHere = mark & startMark;
    const other = marks[text.charCodeAt(at + 1 - 2 * isHere)] as number;
    starts[count] = at + 1 - isHere;
    count += ((other >> isHere) ^ isHere) & (mark >> stopShift);
  }
  return count;
}

/** As `findStarts`, with every `#` and `@`, by a look at each unit. */
export function findAllStarts(text: string, from: number, to: number, marks: Uint8Array, starts: Int32Array): number {
  let count = 0;
  let before = from > 0 ? (marks[text.charCodeAt(from - 1)] as number) : 0;
  for (let at = from; at < to; at++) {
    const mark = marks[text.charCodeAt(at)] as number;
    starts[count] = at;
    count += mark & tagMark ? 1 : isStart(before, mark);
    before = mark;
  }
  return count;
}
