// Whether the capitals of a run of text are those a form asks for. Called by find-hits once the letters agree.
import { type FormIndex, runUpper, runWord } from './open-index';

/** A run of `length` folded units in `index.run`, and the form it is compared with. */
export interface CasePlace {
  readonly index: FormIndex;
  readonly form: number;
  readonly length: number;
}

const asksUpper = ({ index, form }: CasePlace, i: number) => {
  const bit = (index.formUpper[form] as number) + i;
  return ((index.uppers[bit >> 3] as number) >> (bit & 7)) & 1;
};

/** Every unit has the case of the form: `ASAP` is not `asap` and not `Asap`. */
export function isExactCase(place: CasePlace): boolean {
  const { flags } = place.index.run;
  for (let i = 0; i < place.length; i++) {
    if (((flags[i] as number) & runUpper) !== asksUpper(place, i)) return false;
  }
  return true;
}

/**
 * Word by word: a word that is capitalised in the form is capitalised in the text, one all in capitals (two letters or
 * more) is all in capitals; a word without capitals may have any. So `Ministry of Defence` matches `MINISTRY OF DEFENCE`
 * and not `ministry of defence`, and `NATO summit` does not match `Nato summit`.
 */
export function isSmartCase(place: CasePlace): boolean {
  const { flags } = place.index.run;
  for (let i = 0; i < place.length; i++) {
    const begins = (flags[i] as number) & runWord && !(i > 0 && (flags[i - 1] as number) & runWord);
    if (!begins || !asksUpper(place, i)) continue;
    if (!((flags[i] as number) & runUpper)) return false;
    if (asksAllUpper(place, i) && !isAllUpper(place, i)) return false;
  }
  return true;
}

function asksAllUpper(place: CasePlace, from: number): boolean {
  let letters = 0;
  for (let i = from; i < place.length && (place.index.run.flags[i] as number) & runWord; i++, letters++) {
    if (!asksUpper(place, i)) return false;
  }
  return letters > 1;
}

function isAllUpper({ index, length }: CasePlace, from: number): boolean {
  for (let i = from; i < length && (index.run.flags[i] as number) & runWord; i++) {
    if (!((index.run.flags[i] as number) & runUpper)) return false;
  }
  return true;
}
