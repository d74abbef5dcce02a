// On which line a value stands in a JSON text: JSON.parse keeps no places, and a reader's file is mended by line.
// Called by parse-overlay after something was found wrong; the text is known to be JSON.
import type { ValuePath } from './check-value';

// Strings are skipped one escape or run at a time, so that a very long one cannot exhaust the engine's stack.
const space = /[\s]*/y;
const stringPart = /[^"\\]+|\\./suy;
const atom = /[^\s,\]}]+/y;

/** The line, from 1, of the value that `path` leads to; of the nearest one round it when the path ends in nothing. */
export function findJsonLine(text: string, path: ValuePath): number {
  const { at } = locate(text, 0, path);
  return text.slice(0, at).split('\n').length;
}

/** Where the value begins. */
interface Located {
  readonly at: number;
}

function locate(text: string, from: number, path: ValuePath): Located {
  const at = skipSpace(text, from);
  const [step, ...rest] = path;
  if (step === undefined || (text[at] !== '{' && text[at] !== '[')) return { at };
  let found = at;
  for (const member of listMembers(text, at)) {
    // The last one of a name counts, as with JSON.parse.
    if (member.name === step) found = rest.length === 0 ? member.nameAt : locate(text, member.valueAt, rest).at;
  }
  return { at: found };
}

interface Member {
  readonly name: string | number;
  /** Where the name stands; in lists, the value. */
  readonly nameAt: number;
  readonly valueAt: number;
}

function* listMembers(text: string, open: number): Generator<Member> {
  const isList = text[open] === '[';
  let at = skipSpace(text, open + 1);
  for (let place = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; place++) {
    const nameAt = at;
    let name: string | number = place;
    if (!isList) {
      const end = skipString(text, at);
      name = JSON.parse(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    yield { name, nameAt, valueAt: at };
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}

function skipValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const mark = text[at];
    if (mark === '"') at = skipString(text, at);
    else if (mark === '{' || mark === '[') {
      depth++;
      at++;
    } else if (mark === '}' || mark === ']') {
      depth--;
      at++;
    } else at = mark === ',' || mark === ':' ? at + 1 : skip(text, at, atom);
    if (depth > 0) at = skipSpace(text, at);
  } while (depth > 0 && at < text.length);
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at = skip(text, at, stringPart);
  return at + 1;
}

const skipSpace = (text: string, at: number) => skip(text, at, space);

/** The end of what `pattern` matches at `at`; one further when it matches nothing, except white space. */
function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  const length = pattern.exec(text)?.[0].length ?? 0;
  return length === 0 && pattern !== space ? at + 1 : at + length;
}
