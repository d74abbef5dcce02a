// Letters that are written as one and compare as two, or the other way round. Carried in the index for the scanner
// (scanner/classes.ts). Build time only.
import { expansions } from './char-classes';
import { composeCyrillic, firstComposing, lastComposing } from './fold-text';

/** `expansion`: letter, first, second (ß, s, s). `composed`: base, combining mark, letter (и, breve, й). */
export interface LetterPair {
  readonly kind: 'expansion' | 'composed';
  readonly parts: readonly [number, number, number];
}

/** All pairs, in small letters; expansions first. */
export function listLetterPairs(): LetterPair[] {
  const expanding = [...expansions].map(
    ([letter, two]): LetterPair => ({ kind: 'expansion', parts: [letter, ...two] }),
  );
  const composing: LetterPair[] = [];
  for (let base = 0x400; base < 0x530; base++) {
    const isSmall = String.fromCharCode(base).toLowerCase().charCodeAt(0) === base;
    for (let mark = firstComposing; isSmall && mark <= lastComposing; mark++) {
      const whole = composeCyrillic(base, mark);
      if (whole !== base) composing.push({ kind: 'composed', parts: [base, mark, whole] });
    }
  }
  return [...expanding, ...composing];
}
