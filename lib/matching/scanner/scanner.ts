// What the WebAssembly module exports; ../open-scanner.ts gives it types for JavaScript.
import { isTagCasing } from './casing';
import { casing } from './packed-keys';

export { highMarks, kinds, makeRoom, marks, openSections, output, walked } from './layout';
export { openLetters } from './letters';
export { form, nextForm, nextWalk, openForms, startWalkAtFirst, walkKey, walkLength } from './packed-keys';
export { resumeAt, scan } from './scan';
export { spreadKeys } from './spread-keys';
export { setWindow } from './window';

/** Of the form that `nextForm` read. */
export function isTagForm(): bool {
  return isTagCasing(casing);
}
