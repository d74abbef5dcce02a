// Words that texts have again and again, each as one or two characters: prose takes half as much room, and a compressor, which sees
// only so far back, meets each word once. Called by the files that pack and open columns.
//
//   marks, '|', the words with '|' between, '||', then the texts as pack-scalars writes them. Of the marks, which no text has, some
//   stand for a word each; each of the others for as many words as there are digits (pack-numbers), told by the digit behind it.
import { digits } from './pack-numbers';

const parting = '|';

/** Letters with the space before them, or any other character by itself. */
const pieces = / ?\p{L}+|./gsu;

/** Characters that may be marks: none of them needs an escape, parts texts, or begins how a column is written. */
const marking = '!#%&()*+,-./:;<=>?@[]_{}';

/** A rarer word takes more room in the list than it saves. */
const fewest = 3;

/** Of so many marks one stands for a word by itself. */
const marksPerSingle = 3;

/** How many words the first marks stand for by themselves. */
const countSingles = (marks: string): number => Math.floor(marks.length / marksPerSingle);

export interface WordMarks {
  readonly marks: string;
  readonly words: readonly string[];
}

/** The words worth a mark, the most frequent first; `undefined` when there are none, or no marks for them. */
export function chooseWords(texts: readonly string[]): WordMarks | undefined {
  const marks = [...marking].filter((mark) => texts.every((text) => !text.includes(mark))).join('');
  const singles = countSingles(marks);
  const room = singles + (marks.length - singles) * digits.length;
  const counts = new Map<string, number>();
  for (const piece of texts.flatMap(cut)) if (piece.length > 2) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const saves = ([word, count]: readonly [string, number]) => count * (word.length - 2);
  const frequent = [...counts].filter(([, count]) => count >= fewest).sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen = frequent.sort((a, b) => saves(b) - saves(a)).slice(0, room);
  const words = chosen.sort(([, a], [, b]) => b - a).map(([word]) => word);
  return words.length === 0 ? undefined : { marks, words };
}

const cut = (text: string): readonly string[] => text.match(pieces) ?? [];

/** The texts with marks in place of words. */
export function markWords(texts: readonly string[], { marks, words }: WordMarks): string[] {
  const singles = countSingles(marks);
  const markOf = (place: number): string => {
    const later = place - singles;
    if (later < 0) return marks.charAt(place);
    return marks.charAt(singles + Math.floor(later / digits.length)) + digits.charAt(later % digits.length);
  };
  const known = new Map(words.map((word, place) => [word, markOf(place)]));
  return texts.map((text) =>
    cut(text)
      .map((piece) => known.get(piece) ?? piece)
      .join(''),
  );
}

/** What stands before the marked texts. */
export const writeWords = ({ marks, words }: WordMarks): string => [marks, ...words].join(parting) + parting + parting;

/** What `writeWords` wrote, and what stands behind it. */
export function readWords(text: string): { readonly known: WordMarks; readonly rest: string } {
  const end = text.indexOf(parting + parting);
  if (end < 0) fail();
  const [marks = '', ...words] = text.slice(0, end).split(parting);
  return { known: { marks, words }, rest: text.slice(end + 2) };
}

/** A text as it was before `markWords`. */
export function unmarkWords(text: string, { marks, words }: WordMarks): string {
  const singles = countSingles(marks);
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const mark = marks.indexOf(text.charAt(at));
    if (mark < 0) plain += text.charAt(at);
    else {
      const place =
        mark < singles ? mark : singles + (mark - singles) * digits.length + digits.indexOf(text.charAt(++at));
      plain += words[place] ?? fail();
    }
  }
  return plain;
}

function fail(): never {
  throw new Error('The packed knowledge is damaged.');
}
