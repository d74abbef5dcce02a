// Text without what a reader does not see within words: soft hyphens, zero-width spaces, marks of direction; letters and their marks
// put together. The matcher sees through all that, and rules read what stands beside a name unit by unit. Called by
// link-mentions for the few texts that have such signs; mentions then go back to where they stand in the text as it is.
import { type CharClasses, hiddenSigns, ignoredBit, lookUpClass } from '../../matching/char-classes';
import type { TextBlock } from '../../model/mention';
import type { Stretch } from './sentence-at';

export interface PlainBlocks {
  readonly blocks: readonly TextBlock[];
  /** Where a stretch of a plain block stands in the block as it is. */
  readonly stretchOf: (block: number, plain: Stretch) => Stretch;
}

interface PlainText {
  readonly text: string;
  /** By unit of the plain text: where it begins, and where it ends with its marks. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Whether a text has such signs; those of emoji stand between words. */
export function hasSignsIn(text: string): boolean {
  return signs.test(text);
}

const signs = new RegExp(`[${hiddenSigns}]`);

/** The same blocks; those without such signs stay as they are. */
export function toPlainBlocks(classes: CharClasses, blocks: readonly TextBlock[]): PlainBlocks {
  const changed = new Map<number, PlainText>();
  const plain = blocks.map((block) => {
    const made = toPlainText(classes, block.text);
    if (made === undefined) return block;
    changed.set(block.id, made);
    return { ...block, text: made.text };
  });
  const stretchOf = (block: number, { start, end }: Stretch): Stretch => {
    const { starts, ends } = changed.get(block) ?? { starts: [], ends: [] };
    return { start: starts[start] ?? start, end: ends[end - 1] ?? end };
  };
  return { blocks: plain, stretchOf };
}

/** `undefined` where nothing changes. */
function toPlainText(classes: CharClasses, text: string): PlainText | undefined {
  const isSign = (at: number): boolean => (lookUpClass(classes, text.charCodeAt(at)) & ignoredBit) !== 0;
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    let end = start + 1;
    let letter = text.charAt(start);
    for (at = end; at < text.length && isSign(at); at++) {
      if (!isMark(text.charCodeAt(at))) continue;
      letter += text.charAt(at);
      end = at + 1;
    }
    if (isSign(start)) continue;
    const unit = letter.length > 1 ? compose(letter) : letter;
    plain += unit;
    for (let i = 0; i < unit.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return plain.length === text.length ? undefined : { text: plain, starts, ends };
}

/** Of the marks that stand over and under letters: they belong to the letter. */
const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;

/** A letter with those of its marks that make another letter: no stress. */
const compose = (letter: string): string => letter.normalize('NFC').replace(/[\u0300-\u036f]/g, '');
