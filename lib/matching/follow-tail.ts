// Reads on where a single key goes on after a word: its codes are compared with the text one by one, and most often the first
// ones differ. Called by read-plain.
import { codeMask, commonUnits, ignoredKind, oddMask, spaceKind, wordKind } from './letters';
import type { FormIndex } from './open-index';
import { type KeyForms, readForms } from './packed-keys';

/** The text is not spelt like the key, or it takes a closer look to say so. */
const differs = 0;
export const unclear = -1;

/** Reads the tail at this place from `from`. Answers where it ends, 0 when it is not there, or `unclear`. */
export function followTail(index: FormIndex, tail: number, from: number): number {
  const { text } = index.run;
  const { codes } = index.keys;
  const { kinds } = index.letters;
  const shift = (index.memo.tails[tail] as number) - from;
  const end = from + (index.memo.tails[tail + 1] as number);
  if (end > text.length) return unclear;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < commonUnits ? (kinds[unit] as number) : 0;
    if ((kind & codeMask) !== codes[at + shift] || kind & oddMask) return judgeUnit(text, at, kinds);
  }
  return judgeEnd(index, end);
}

/** 0 where there is no unit, and for one that has no kind yet. */
function kindAt(text: string, at: number, kinds: Uint16Array): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < commonUnits ? (kinds[unit] as number) : 0;
}

/** The unit at `at` is not the key's. A mark after it may make it so, and of white space any amount will do. */
function judgeUnit(text: string, at: number, kinds: Uint16Array): number {
  const kind = kindAt(text, at, kinds);
  if (kind === 0 || kind & oddMask) return unclear;
  if (kind & spaceKind && kindAt(text, at - 1, kinds) & spaceKind) return unclear;
  const next = kindAt(text, at + 1, kinds);
  return next === 0 || next & ignoredKind ? unclear : differs;
}

/** The tail ends before `at`; so must the word, but for a genitive s perhaps. */
function judgeEnd({ letters, run }: FormIndex, at: number): number {
  if (at === run.text.length) return at;
  const kind = kindAt(run.text, at, letters.kinds);
  if (kind === 0 || kind & oddMask) return unclear;
  if ((kind & wordKind) === 0) return at;
  return (kind & codeMask) === letters.smallS ? unclear : differs;
}

/** The forms of the key that the tail belongs to. */
export function formsOfTail({ memo, keys }: FormIndex, tail: number): KeyForms {
  const known = memo.forms[(memo.tails[tail + 3] as number) - 1];
  if (known !== undefined) return known;
  const forms = readForms(keys, memo.tails[tail + 2] as number, false);
  memo.tails[tail + 3] = memo.forms.push(forms);
  return forms;
}
