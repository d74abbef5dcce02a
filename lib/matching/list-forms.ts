// The written forms of an open index, folded: for lists and searches over names. Called by lib/knowledge.
import { hashtagBit } from './casings';
import type { FormIndex } from './open-index';

/** A folded text and the number of a form that is spelt like it. */
export interface ListedForm {
  readonly text: string;
  readonly form: number;
}

/** All forms but those for tags, in the order of their folded texts. Takes some milliseconds for 10,000. */
export function listForms({ scanner, keyCount, casingCount }: FormIndex): ListedForm[] {
  const { buffer } = scanner.memory;
  const keyAt = new Uint32Array(buffer, scanner.keyAt.value, keyCount + 1);
  const keyForms = new Uint32Array(buffer, scanner.keyForms.value, keyCount + 1);
  const formOf = new Uint32Array(buffer, scanner.formOf.value, keyForms[keyCount]);
  const alphabet = new Uint16Array(buffer, scanner.alphabet.value, 256);
  const casingOf = new Uint16Array(buffer, scanner.casingOf.value, keyForms[keyCount]);
  const casingAt = new Uint32Array(buffer, scanner.casingAt.value, casingCount);
  const casings = new Uint8Array(buffer, scanner.casings.value);
  const isTag = (place: number) => ((casings[casingAt[casingOf[place] ?? 0] ?? 0] ?? 0) & hashtagBit) !== 0;
  const listed: ListedForm[] = [];
  for (let key = 0; key < keyCount; key++) {
    const codes = new Uint8Array(
      buffer,
      scanner.pool.value + (keyAt[key] ?? 0),
      (keyAt[key + 1] ?? 0) - (keyAt[key] ?? 0),
    );
    const text = String.fromCharCode(...Array.from(codes, (code) => alphabet[code] ?? 0));
    for (let place = keyForms[key] ?? 0; place < (keyForms[key + 1] ?? 0); place++) {
      if (!isTag(place)) listed.push({ text, form: formOf[place] ?? 0 });
    }
  }
  return listed;
}
