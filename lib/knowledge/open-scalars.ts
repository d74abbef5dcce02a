// Opens one column of texts, numbers and the like, the whole of it at once. Called by open-column; the forms are described in
// packed-column.
import { fromSteps, readNumbers } from './pack-numbers';
import { fromRecency } from './pack-recency';
import { numberToDate, type PackedScalars } from './packed-column';
import { swapCyrillic } from './swap-cyrillic';

/** The values of `column`; `ids` are those of the entities, by place. */
export function openScalars(column: PackedScalars, ids: readonly string[]): readonly unknown[] {
  const body = column.slice(1);
  switch (column.charAt(0)) {
    case 't':
      return splitTexts(body);
    case 'T':
      return splitTexts(swapAfter(body, body.length));
    case 'd':
      return lookUp(body);
    case 'D':
      return lookUp(swapAfter(body, body.lastIndexOf(body.charAt(0))));
    case 'f':
      return joinDifferences(splitTexts(body));
    case 'F':
      return joinDifferences(splitTexts(swapAfter(body, endOfTexts(body))));
    case 'n':
      return readNumbers(body);
    case 'e':
      return readNumbers(body).map((place) => ids[place]);
    case 's':
      return fromSteps(readNumbers(body)).map(String);
    case 'y':
      return readDates(body);
    case 'j':
      return JSON.parse(body) as unknown[];
    default:
      throw new Error('The packed knowledge is damaged.');
  }
}

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

function readDates(body: string): string[] {
  const [newest = 0, ...before] = readNumbers(body);
  const known = new Map<number, string>();
  return before.map((step) => {
    const date = known.get(step) ?? numberToDate(newest - step);
    known.set(step, date);
    return date;
  });
}
