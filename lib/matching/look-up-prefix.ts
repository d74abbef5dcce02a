// What the keys of an index say of a word prefix that stands in a text: whether one is spelt like it, and whether one goes on
// after it, and how. From the memo when it was asked before, else found among the packed keys. Called by read-run.
import { mayBeFirstWord } from './first-words';
import { findJoined } from './find-joined';
import { nextBit, nextWords } from './next-words';
import type { FormIndex } from './open-index';
import { findKey, type KeyForms, readForms } from './packed-keys';
import { addSlot, findSlot, lookUpKey } from './prefix-memo';
import type { Run } from './run';

/** The memo's slot for the first `size` codes of the run; -1 when no key has that prefix, as far as one look can tell. */
export function lookUpPrefix(index: FormIndex, run: Run, size: number, hash: number): number {
  const key = lookUpKey(size, run.isTag);
  const known = findSlot(index.memo, hash, run.units, key);
  if (known >= 0 || isRuledOut(index, run, size, hash)) return known;
  return addSlot(index.memo, hash, run.units, key, findOut(index, run, size));
}

function isRuledOut(index: FormIndex, run: Run, size: number, hash: number): boolean {
  if (run.wordAt > 0) return (run.next & nextBit(index.letters.firstWordCode, run.units, run.wordAt, size)) === 0;
  return !run.isTag && !mayBeFirstWord(index.firstWords, hash);
}

function findOut(index: FormIndex, { units, wordAt, isTag }: Run, size: number) {
  const { keys, place } = index;
  findKey(keys, units, size, place);
  let forms: KeyForms | undefined;
  if (place.isExact) forms = readForms(keys, place.key, false);
  const next = place.hasPrefix ? nextWords(index, units, size) : 0;
  if (isTag && wordAt === 0) forms ??= findJoined(index, units, size);
  return { next, forms };
}
