// The written forms of an open index, folded: for lists and searches over names. Called by lib/knowledge.
import type { FormIndex } from './open-index';

/** A folded text and the number of a form that is spelt like it. */
interface ListedForm {
  readonly text: string;
  readonly form: number;
}

/** All forms but those for tags, in the order of their folded texts. Takes some milliseconds for 10,000. */
export function listForms({ scanner, walked, alphabet }: FormIndex): ListedForm[] {
  const listed: ListedForm[] = [];
  let isThere = scanner.startWalkAtFirst();
  for (; isThere !== 0; isThere = scanner.nextWalk()) {
    const codes = walked.subarray(0, scanner.walkLength.value);
    const text = String.fromCharCode(...Array.from(codes, (code) => alphabet[code] ?? 0));
    for (let left = scanner.openForms(scanner.walkKey.value, 0); left > 0; left--) {
      scanner.nextForm();
      if (scanner.isTagForm() === 0) listed.push({ text, form: scanner.form.value });
    }
  }
  return listed;
}
