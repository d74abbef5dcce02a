// Declines words by table and joins declined words into names. Called by decline-person and decline-organisation.
// Makes every form that is right in some case; which case a sentence needs is nobody's business here.
import type { Endings } from './paradigms';

/** A word in up to seven cases, nominative first; each case has one or more right forms. */
export type DeclinedWord = readonly (readonly string[])[];

const caseCount = 7;

/** A word that stays as it is in all cases. */
export function keepWord(word: string): DeclinedWord {
  return Array.from({ length: caseCount }, () => [word]);
}

/** Puts the endings of a table to a word. Cases the table does not have are absent, and absent in names made of it. */
export function declineWord(word: string, { drop, nominative, cases }: Endings): DeclinedWord {
  const stem = word.slice(0, word.length - drop);
  const put = (endings: string) => endings.split('|').map((ending) => stem + ending);
  return [nominative === undefined ? [word] : put(nominative), ...cases.map(put)];
}

/**
 * Names made of declined words: within a case every word may take any of its right forms, and words of different
 * cases never meet. Without repeats, nominative first.
 */
export function joinDeclined(words: readonly DeclinedWord[], separator = ' '): string[] {
  const names = new Set<string>();
  for (let place = 0; place < caseCount; place++) {
    for (const name of joinForms(
      words.map((word) => word[place] ?? []),
      separator,
    )) {
      names.add(name);
    }
  }
  return [...names];
}

/** Parts of one word joined by a hyphen, each declined: Косіняка-Камиша. */
export function joinParts(parts: readonly DeclinedWord[]): DeclinedWord {
  return Array.from({ length: caseCount }, (_, place) =>
    joinForms(
      parts.map((part) => part[place] ?? []),
      '-',
    ),
  );
}

function joinForms(choices: readonly (readonly string[])[], separator: string): string[] {
  return choices.reduce<string[]>(
    (begun, forms, place) =>
      begun.flatMap((start) => forms.map((form) => (place === 0 ? form : start + separator + form))),
    [''],
  );
}
