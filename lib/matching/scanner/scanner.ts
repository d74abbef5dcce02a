// What the WebAssembly module exports; ../open-scanner.ts gives it types for JavaScript.
export { addKeys, beginKeys, endKeys } from './add-keys';
export {
  alphabet,
  casingAt,
  casingOf,
  casings,
  formOf,
  keyAt,
  keyForms,
  output,
  pageOf,
  pages,
  pairs,
  place,
  pool,
  window,
} from './layout';
export { beginText, isDone, resumeAt, scan } from './scan';
export { setWindow } from './window';
