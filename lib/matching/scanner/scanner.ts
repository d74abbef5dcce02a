// What the WebAssembly module exports; ../open-scanner.ts gives it types for JavaScript.
export { addKeys, beginKeys, endKeys } from './add-keys';
export { alphabet, casings, output, pageOf, pages, pairs, place } from './layout';
export { resumeAt, scan } from './scan';
