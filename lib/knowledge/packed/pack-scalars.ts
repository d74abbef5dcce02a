// Packs one column of texts, numbers and the like in whichever form is shortest (packed-column lists them). Build time only.
import { toSteps, writeNumbers } from './pack-numbers';
import { toRecency } from './pack-recency';
import { chooseWords, markWords, writeWords } from './pack-words';
import { dateToNumber, type PackedScalars, partings } from './packed-column';
import { markAlphabets, swapCyrillic } from './swap-cyrillic';

/** Packs `values`; `placeOf` says where an entity stands, for columns of nothing but their ids. */
export function packScalars(values: readonly unknown[], placeOf: (id: string) => number | undefined): PackedScalars {
  const forms = isTexts(values) ? listTextForms(values, placeOf) : isWholes(values) ? [`n${writeNumbers(values)}`] : [];
  const shortest = takeShortest(forms, values.length) ?? `j${JSON.stringify(values)}`;
  return (isTexts(values) && (packMarked(values, shortest) ?? packInLatin(values, shortest))) || shortest;
}

function takeShortest(forms: readonly string[], count: number): string | undefined {
  // What is cut into differences compresses worse, so that it must save a byte a text.
  const weigh = (form: string) => countBytes(form) + (/^f/i.test(form) ? count : 0);
  const weighed = forms.map((form) => ({ form, weight: weigh(form) }));
  return weighed.sort((a, b) => a.weight - b.weight)[0]?.form;
}

/** With marks for words, where that saves a third: what is left is harder to compress. */
function packMarked(texts: readonly string[], plain: string): string | undefined {
  const words = chooseWords(texts);
  if (words === undefined) return undefined;
  const shortest = takeShortest(
    listTextForms(markWords(texts, words), () => undefined),
    texts.length,
  );
  if (shortest === undefined) return undefined;
  const marked = `w${writeWords(words)}${shortest}`;
  return countBytes(marked) * 3 < countBytes(plain) * 2 ? marked : undefined;
}

const isTexts = (values: readonly unknown[]): values is readonly string[] =>
  values.every((value) => typeof value === 'string');

const isWhole = (value: unknown) => Number.isSafeInteger(value) && !Object.is(value, -0) && Number(value) >= 0;

const isWholes = (values: readonly unknown[]): values is readonly number[] => values.every(isWhole);

/** As it takes room in UTF-8, or a little more. */
function countBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Letters beyond U+FFFF are counted as six bytes in place of four.
    if (unit >= 0x80) bytes += unit < 0x800 ? 1 : 2;
  }
  return bytes;
}

/** In Latin letters, where that saves anything. */
function packInLatin(texts: readonly string[], plain: string): string | undefined {
  const mark = alphabetMarks.find((each) => texts.every((text) => !text.includes(each)));
  if (mark === undefined) return undefined;
  const inLatin = texts.map((text) => markAlphabets(text, mark));
  const shortest = takeShortest(
    listTextForms(inLatin, () => undefined),
    texts.length,
  );
  if (shortest === undefined) return undefined;
  const packed = `x${mark}${shortest}`;
  return countBytes(packed) < countBytes(plain) ? packed : undefined;
}

/** Characters that may stand where the alphabet changes. */
const alphabetMarks = ['_', '`', '}'];

function listTextForms(texts: readonly string[], placeOf: (id: string) => number | undefined): string[] {
  const parting = partings.find((each) => texts.every((text) => !text.includes(each)));
  return [
    packWholes(texts),
    packPlaces(texts, placeOf),
    packDates(texts),
    ...(parting === undefined || texts.length === 0 ? [] : listJoined(texts, parting)),
  ].filter((form) => form !== undefined);
}

function listJoined(texts: readonly string[], parting: string): string[] {
  const { fresh, numbers: recency } = toRecency(texts);
  const numbers = writeNumbers(recency);
  const [plain, table] = [texts.join(parting), fresh.join(parting)];
  const { middles, kept } = listDifferences(texts, parting);
  return [
    `t${parting}${plain}`,
    `T${parting}${swapCyrillic(plain)}`,
    `d${parting}${table}${parting}${numbers}`,
    `D${parting}${swapCyrillic(table)}${parting}${numbers}`,
    // Letters of two code units could be cut in two.
    ...(/[\ud800-\udfff]/.test(plain)
      ? []
      : [`f${parting}${middles}${parting}${kept}`, `F${parting}${swapCyrillic(middles)}${parting}${kept}`]),
  ];
}

/** Each text as what differs from the one before. */
function listDifferences(texts: readonly string[], parting: string) {
  const differences = texts.map((text, place) => {
    const before = texts[place - 1] ?? '';
    const most = Math.min(text.length, before.length);
    let start = 0;
    while (start < most && text[start] === before[start]) start++;
    let end = 0;
    while (end < most - start && text.at(-1 - end) === before.at(-1 - end)) end++;
    return { start, end, middle: text.slice(start, text.length - end) };
  });
  const starts = writeNumbers(differences.map(({ start }) => start));
  const ends = writeNumbers(differences.map(({ end }) => end));
  return { middles: differences.map(({ middle }) => middle).join(parting), kept: `${starts}${parting}${ends}` };
}

function packWholes(texts: readonly string[]): string | undefined {
  if (!texts.every((text) => /^(?:0|[1-9]\d{0,8})$/.test(text))) return undefined;
  return `s${writeNumbers(toSteps(texts.map(Number)))}`;
}

function packPlaces(texts: readonly string[], placeOf: (id: string) => number | undefined): string | undefined {
  const places = texts.map(placeOf).filter((place) => place !== undefined);
  return places.length === texts.length ? `e${writeNumbers(places)}` : undefined;
}

function packDates(texts: readonly string[]): string | undefined {
  const dates = texts.map(dateToNumber).filter((date) => date !== undefined);
  if (dates.length < texts.length) return undefined;
  const newest = dates.reduce((latest, date) => Math.max(latest, date), 0);
  return `y${writeNumbers([newest, ...dates.map((date) => newest - date)])}`;
}
