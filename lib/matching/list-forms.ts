// The written forms of an open index, folded: for lists and searches over names. Called by lib/knowledge.
import { casingAt, isTagCasing } from './casing';
import type { FormIndex } from './open-index';
import { KeyWalk, readForms } from './packed-keys';

/** A folded text and the number of a form that is spelt like it. */
export interface ListedForm {
  readonly text: string;
  readonly form: number;
}

/** All forms but those for tags, in the order of their folded texts. Takes some milliseconds for 10,000. */
export function listForms({ keys, letters, casings }: FormIndex): ListedForm[] {
  const listed: ListedForm[] = [];
  const walk = new KeyWalk(keys);
  let isThere = walk.start({ key: 0, codesAt: 0 }, walk.units, 0);
  for (; isThere; isThere = walk.next()) {
    const codes = walk.units.subarray(0, walk.length);
    const text = String.fromCharCode(...Array.from(codes, (code) => letters.alphabet[code] ?? 0));
    const { forms, casings: own } = readForms(keys, walk.key, false);
    for (const [i, form] of forms.entries()) {
      if (!isTagCasing(casings, casingAt(casings, own[i] ?? 0))) listed.push({ text, form });
    }
  }
  return listed;
}
