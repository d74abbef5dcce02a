// Opens one column of texts, numbers and the like. Called by open-column; the forms are described in packed-column.
import { fromSteps, readNumbers } from './pack-numbers';
import { fromRecency } from './pack-recency';
import { readWords, unmarkWords } from './pack-words';
import { numberToDate, type PackedScalars } from './packed-column';
import { swapCyrillic, unmarkAlphabets } from './swap-cyrillic';

/** The id of the entity at a place. */
export type IdAt = (place: number) => string | undefined;

/** The values of `column` by place, `undefined` past the last one. */
export function openScalars(column: PackedScalars, idAt: IdAt): (place: number) => unknown {
  const body = column.slice(1);
  switch (column.charAt(0)) {
    case 't':
      return eachOf(splitTexts(body));
    case 'T':
      return eachOf(splitTexts(swapAfter(body, body.length)));
    case 'd':
      return eachOf(lookUp(body));
    case 'D':
      return eachOf(lookUp(swapAfter(body, body.lastIndexOf(body.charAt(0)))));
    case 'f':
      return eachOf(joinDifferences(splitTexts(body)));
    case 'F':
      return eachOf(joinDifferences(splitTexts(swapAfter(body, endOfTexts(body)))));
    case 'n':
      return eachOf(readNumbers(body));
    case 'e':
      return fromEach(readNumbers(body), idAt);
    case 's':
      return fromEach(fromSteps(readNumbers(body)), String);
    case 'w':
      return openMarked(body, idAt);
    case 'x':
      return openInLatin(body, idAt);
    case 'y':
      return openDates(body);
    case 'j':
      return eachOf(JSON.parse(body) as unknown[]);
    default:
      throw new Error('The packed knowledge is damaged.');
  }
}

const eachOf = (values: readonly unknown[]) => (place: number) => values[place];

const fromEach = (numbers: readonly number[], meaningOf: (number: number) => unknown) => (place: number) => {
  const number = numbers[place];
  return number === undefined ? undefined : meaningOf(number);
};

/** What parts the texts, then the texts. */
const splitTexts = (body: string): string[] => body.slice(1).split(body.charAt(0));

const swapAfter = (body: string, end: number): string =>
  body.charAt(0) + swapCyrillic(body.slice(1, end)) + body.slice(end);

/** Where the two rows of numbers begin that stand after the texts. */
const endOfTexts = (body: string): number => body.lastIndexOf(body.charAt(0), body.lastIndexOf(body.charAt(0)) - 1);

function lookUp(body: string): readonly unknown[] {
  const texts = splitTexts(body);
  return fromRecency({ numbers: readNumbers(texts.pop() ?? ''), fresh: texts });
}

function joinDifferences(parts: string[]): string[] {
  const ends = readNumbers(parts.pop() ?? '');
  const starts = readNumbers(parts.pop() ?? '');
  let text = '';
  return parts.map((middle, place) => {
    text = text.slice(0, starts[place]) + middle + text.slice(text.length - (ends[place] ?? 0));
    return text;
  });
}

/** A text is put together when it is asked for. */
function openMarked(body: string, idAt: IdAt): (place: number) => unknown {
  const { known, rest } = readWords(body);
  const markedAt = openScalars(rest, idAt);
  return (place) => {
    const marked = markedAt(place);
    return typeof marked === 'string' ? unmarkWords(marked, known) : undefined;
  };
}

function openInLatin(body: string, idAt: IdAt): (place: number) => unknown {
  const inLatinAt = openScalars(body.slice(1), idAt);
  return (place) => {
    const inLatin = inLatinAt(place);
    return typeof inLatin === 'string' ? unmarkAlphabets(inLatin, body.charAt(0)) : undefined;
  };
}

/** The newest, then each by how far it is before that. */
function openDates(body: string): (place: number) => unknown {
  const [newest = 0, ...before] = readNumbers(body);
  return fromEach(before, (step) => numberToDate(newest - step));
}
