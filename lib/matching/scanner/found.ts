// What is found at a word start: the longest key that is spelt there and whose case is right. read-plain.ts knows that key at once;
// read-run.ts gathers candidates from the shortest to the longest, and only then asks for their case, from the longest on: a
// long name with many beginnings that are names is not gone through for each of them. Read by scan.ts.
import { allowsGenitive, hasCasing } from './casing';
import { candidates } from './layout';
import { isSingle, openSeveral, singleCasing, singleForm } from './memo';
import { casing, form, nextForm } from './packed-keys';
import { genitiveShape, sizeMask } from './sizes';

/** Its forms (memo.ts), 0 when nothing is found; where it stands; where the search goes on after it. */
export let foundForms: u32 = 0;
export let foundStart: i32 = 0;
export let foundEnd: i32 = 0;
export let foundWordEnd: i32 = 0;
/** How many units it has, and whether a genitive s is stuck to it. */
let foundShape: u32 = 0;
let isTag: bool = false;

/** Four words each: forms, shape, end, end of the last word. */
const candidateBytes: i32 = 16;
let count: i32 = 0;

/** Nothing is found yet from here on. */
export function beginFound(start: i32, asTag: bool): void {
  foundForms = 0;
  foundStart = start;
  isTag = asTag;
  count = 0;
}

/** A key of the run's first units is spelt there. One with a genitive s comes before the one that has that s itself. */
export function addCandidate(forms: u32, shape: u32, end: i32, wordEnd: i32): void {
  const at = candidates + count * candidateBytes;
  store<u32>(at, forms);
  store<u32>(at, shape, 4);
  store<i32>(at, end, 8);
  store<i32>(at, wordEnd, 12);
  count++;
}

/** Finds the longest candidate whose case is right. */
export function chooseCandidate(): void {
  while (count > 0) {
    count--;
    const at = candidates + count * candidateBytes;
    if (takeForms(load<u32>(at), load<u32>(at, 4), load<i32>(at, 8), load<i32>(at, 12))) return;
  }
}

/** Finds these forms, if the case of one is right. */
export function takeForms(forms: u32, shape: u32, end: i32, wordEnd: i32): bool {
  if (!isOneRight(forms, shape)) return false;
  keepForms(forms, shape, end, wordEnd);
  return true;
}

/** Finds forms of which one is known to be right. */
export function keepForms(forms: u32, shape: u32, end: i32, wordEnd: i32): void {
  foundForms = forms;
  foundShape = shape;
  foundEnd = end;
  foundWordEnd = wordEnd;
}

/** Whether a genitive s is stuck to what was found. */
export function isGenitiveFound(): bool {
  return (foundShape & genitiveShape) !== 0;
}

function isOneRight(forms: u32, shape: u32): bool {
  if (isSingle(forms)) return isRight(singleCasing(forms), shape);
  for (let left = openSeveral(forms); left > 0; left--) {
    nextForm();
    if (isRight(casing, shape)) return true;
  }
  return false;
}

function isRight(casing: i32, shape: u32): bool {
  return (isTag || hasCasing(casing, shape & sizeMask)) && (!(shape & genitiveShape) || allowsGenitive(casing));
}

/** Writes the numbers of the forms whose case is right, each once; answers how many. */
export function writeForms(to: usize): i32 {
  if (isSingle(foundForms)) {
    store<i32>(to, singleForm(foundForms));
    return 1;
  }
  let written = 0;
  // Forms that are spelt alike nearly always have the same capitals.
  let last = -1;
  let isLastRight = false;
  let lastForm = -1;
  for (let left = openSeveral(foundForms); left > 0; left--) {
    nextForm();
    if (casing !== last) isLastRight = isRight(casing, foundShape);
    last = casing;
    if (!isLastRight || form === lastForm) continue;
    lastForm = form;
    store<i32>(to + (written << 2), form);
    written++;
  }
  return written;
}
