// The longest key so far that a run spells and whose case is right. Set by read-plain.ts and read-run.ts, read by scan.ts.
import { allowsGenitive, hasCasing } from './casing';
import { casing, form, nextForm } from './packed-keys';
import { isSingle, openSeveral, singleCasing, singleForm } from './memo';

/** Its forms (memo.ts), 0 when nothing is found; its length, its end, where its last word ends, and about a genitive s. */
export let foundForms: u32 = 0;
let foundSize: i32 = 0;
export let foundStart: i32 = 0;
export let foundEnd: i32 = 0;
export let foundWordEnd: i32 = 0;
export let foundGenitive: bool = false;
let isTagFound: bool = false;

/** Nothing is found yet from here on. */
export function beginFound(start: i32): void {
  foundForms = 0;
  foundStart = start;
}

/** Keeps the forms of a key of the run's first `size` units if the case of one is right. */
export function takeForms(forms: u32, size: i32, end: i32, wordEnd: i32, isGenitive: bool, isTag: bool): bool {
  if (!isOneRight(forms, size, isGenitive, isTag)) return false;
  keepForms(forms, size, end, wordEnd, isGenitive, isTag);
  return true;
}

/** Keeps forms of which one is known to be right. */
export function keepForms(forms: u32, size: i32, end: i32, wordEnd: i32, isGenitive: bool, isTag: bool): void {
  foundForms = forms;
  foundSize = size;
  foundEnd = end;
  foundWordEnd = wordEnd;
  foundGenitive = isGenitive;
  isTagFound = isTag;
}

function isOneRight(forms: u32, size: i32, isGenitive: bool, isTag: bool): bool {
  if (isSingle(forms)) return isRight(singleCasing(forms), size, isGenitive, isTag);
  for (let left = openSeveral(forms); left > 0; left--) {
    nextForm();
    if (isRight(casing, size, isGenitive, isTag)) return true;
  }
  return false;
}

function isRight(casing: i32, size: i32, isGenitive: bool, isTag: bool): bool {
  return (isTag || hasCasing(casing, size)) && (!isGenitive || allowsGenitive(casing));
}

/** Writes the numbers of the forms whose case is right; answers how many. */
export function writeForms(to: usize): i32 {
  if (isSingle(foundForms)) {
    store<i32>(to, singleForm(foundForms));
    return 1;
  }
  let count = 0;
  for (let left = openSeveral(foundForms); left > 0; left--) {
    nextForm();
    if (!isRight(casing, foundSize, foundGenitive, isTagFound)) continue;
    store<i32>(to + (count << 2), form);
    count++;
  }
  return count;
}
