// How lists of JSON values are packed: not one value after the other, but all that stands at the same place in them together,
// in a column. Names of fields and marks are then written once, values of one sort stand beside each other, and each column
// takes the form that makes it shortest. Written by pack-column and pack-scalars, read by open-column and open-scalars.
//
//   A scalar column is a text; its first character says how it is written:
//     t  texts, parted by the character that follows the t      T  the same with both alphabets swapped (swap-cyrillic)
//     f  texts as what differs from the one before, between as many letters at the beginning and at the end as stay: the
//        middles, the beginnings and the ends as numbers; F  swapped
//     d  texts without repeats, then which of them stands where, as numbers (pack-recency, pack-numbers); D  swapped
//     w  texts with marks for words: which (pack-words), then the texts in one of the forms above
//     x  texts in two alphabets: the mark of where one ends (swap-cyrillic), then the texts in Latin letters in one of those forms
//     n  whole numbers        e  ids of entities, by place
//     s  texts that are whole numbers, as steps from one to the next
//     y  dates as exact as they are: the newest, then each by how far it is before that
//     j  anything else, as a JSON list

export type PackedScalars = string;

export interface PackedList {
  readonly lengths: string;
  readonly items: PackedColumn;
}

export interface PackedObject {
  /** Which fields an object has, by their places in `fields` and in order, as numbers. */
  readonly shapes: readonly string[];
  /** The shape of each object, as numbers; empty when there is only one. */
  readonly kinds: string;
  readonly fields: readonly (readonly [name: string, column: PackedColumn])[];
}

export type PackedColumn = PackedScalars | PackedList | PackedObject;

/** Characters that may part texts; none of them is a digit of pack-numbers. */
export const partings = ['|', '~', '^', '\n'] as const;

const months = 13;
const days = 32;

/** A date of whatever exactness as a number, in the order of time; `undefined` for anything else. */
export function dateToNumber(date: string): number | undefined {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (year * months + month) * days + day;
}

/** The date of a number. */
export function numberToDate(number: number): string {
  const day = number % days;
  const month = Math.floor(number / days) % months;
  const year = String(Math.floor(number / (days * months))).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  return month === 0 ? year : day === 0 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
