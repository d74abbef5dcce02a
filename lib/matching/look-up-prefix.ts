// What the keys of an index say of a word prefix that stands in a text: whether one is spelt like it, and whether one goes on
// after it, and how. From the memo when it was asked before, else found among the packed keys. Called by read-run.

import { findJoined } from './find-joined';
import { mayBeFirstWord } from './first-words';
import { codeMask } from './letters';
import { nextBit, nextWords } from './next-words';
import type { FormIndex } from './open-index';
import { findKey, type KeyForms, readForms } from './packed-keys';
import { addSlot, findSlot, lookUpKey, makeRoom } from './prefix-memo';
import type { Run } from './run';

/** The memo's slot for the first `size` codes of the run; -1 when no key has that prefix, as far as one look can tell. */
export function lookUpPrefix(index: FormIndex, run: Run, size: number, hash: number): number {
  const key = lookUpKey(size, run.isTag);
  const known = findSlot(index.memo, hash, run.units, key);
  if (known >= 0 || isRuledOut(index, run, size, hash)) return known;
  return findOut(index, run, size, hash);
}

/** The same for a first word of plain units, when the memo has no slot for it. */
export function lookUpWord(index: FormIndex, hash: number, from: number, to: number): number {
  const { run, letters } = index;
  run.isTag = false;
  run.wordAt = 0;
  for (let at = from; at < to; at++) run.units[at - from] = letters.kinds[run.text.charCodeAt(at)] as number;
  return findOut(index, run, to - from, hash);
}

function isRuledOut(index: FormIndex, { units, wordAt, next, isTag }: Run, size: number, hash: number): boolean {
  if (wordAt === 0) return !isTag && !mayBeFirstWord(index.firstWords, hash);
  const second = wordAt + 1 < size ? (units[wordAt + 1] as number) : 0;
  return (next & nextBit(index.letters.firstWordCode, (units[wordAt] as number) & codeMask, second & codeMask)) === 0;
}

/** Asks the packed keys, and keeps the answer. */
function findOut(index: FormIndex, { units, wordAt, isTag }: Run, size: number, hash: number): number {
  const { keys, place, codes, memo } = index;
  makeRoom(memo, size);
  for (let i = 0; i < size; i++) codes[i] = (units[i] as number) & codeMask;
  findKey(keys, codes, size, place);
  let forms: KeyForms | undefined;
  if (place.isExact) forms = readForms(keys, place.key, false);
  const next = place.hasPrefix ? nextWords(index, codes, size) : 0;
  if (isTag && wordAt === 0) forms ??= findJoined(index, codes, size);
  return addSlot(memo, hash, units, lookUpKey(size, isTag), { next, forms });
}
