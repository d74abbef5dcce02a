// Whether the capitals of a place in the text are those a form asks for. Called by find-hits on a verified place.
import { type FoldedText, upperFlag, wordFlag } from './fold-text';

/** A verified place: the form's capitals begin at `uppers[upperStart]`, the text's at `folded.flags[start]`. */
export interface CasePlace {
  readonly uppers: Uint8Array;
  readonly upperStart: number;
  readonly folded: FoldedText;
  readonly start: number;
  readonly length: number;
}

/** Every unit has the case of the form: `ASAP` is not `asap` and not `Asap`. */
export function isExactCase({ uppers, upperStart, folded, start, length }: CasePlace): boolean {
  for (let i = 0; i < length; i++) {
    if (((folded.flags[start + i] as number) & upperFlag) !== uppers[upperStart + i]) return false;
  }
  return true;
}

/**
 * Word by word: a word that is capitalised in the form is capitalised in the text, one all in capitals (two letters or
 * more) is all in capitals; a word without capitals may have any. So `Ministry of Defence` matches `MINISTRY OF DEFENCE`
 * and not `ministry of defence`, and `NATO summit` does not match `Nato summit`.
 */
export function isSmartCase(place: CasePlace): boolean {
  const { uppers, upperStart, folded, start, length } = place;
  for (let i = 0; i < length; i++) {
    const flags = folded.flags[start + i] as number;
    const begins = flags & wordFlag && !((i === 0 ? 0 : (folded.flags[start + i - 1] as number)) & wordFlag);
    if (!begins || uppers[upperStart + i] === 0) continue;
    if (!(flags & upperFlag)) return false;
    if (isAllUpper(place, i) && !isTextUpper(place, i)) return false;
  }
  return true;
}

function isAllUpper({ uppers, upperStart, folded, start, length }: CasePlace, from: number): boolean {
  let letters = 0;
  for (let i = from; i < length && (folded.flags[start + i] as number) & wordFlag; i++, letters++) {
    if (uppers[upperStart + i] === 0) return false;
  }
  return letters > 1;
}

function isTextUpper({ folded, start, length }: CasePlace, from: number): boolean {
  for (let i = from; i < length && (folded.flags[start + i] as number) & wordFlag; i++) {
    if (!((folded.flags[start + i] as number) & upperFlag)) return false;
  }
  return true;
}
