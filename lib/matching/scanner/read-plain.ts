// The quick way to read at a word start, for what stands in texts nearly always: plain units, each of which compares as one.
// It says that nothing is there, or finds a key of one word or the only one that goes on after it; everything else it leaves to
// read-run.ts, which gives the same answers. Called by scan.ts.
import { hasKnownCapitals, noteCapitals } from './capitals';
import { mayBeFirstWord } from './first-words';
import { differs, followTail, oddMask, unclear } from './follow-tail';
import { beginFound, keepForms, takeForms } from './found';
import { codes, longest, units } from './layout';
import { knownKind, smallS } from './letters';
import { beginRun, findOut } from './look-up';
import { findSlot, formsOf, formsOfTail, nextOf, prepareForRun, root } from './memo';
import { nextBit } from './next-words';
import { codeMask, hashSeed, plainMask, upperKind, wordKind } from './sizes';
import { isLastWindow, windowSize, windowStart } from './window';
import { addToHash, finishHash } from './word-hash';

/**
 * Reads at the start of a word, told by its place in the window. Answers where the search goes on there, or `unclear`; what was
 * found is in found.ts.
 */
export function readPlain(start: i32): i32 {
  beginFound(windowStart + start, false);
  const limit = min(windowSize(), start + longest);
  let at = start;
  let hash: u32 = hashSeed;
  let before = hash;
  let code: u32 = 0;
  let kind: u32 = 0;
  for (; at < limit; at++) {
    kind = knownKind(at);
    if ((kind & plainMask) !== wordKind) break;
    code = kind & codeMask;
    store<u8>(codes + (at - start), <u8>code);
    before = hash;
    hash = addToHash(hash, code);
  }
  if (at === limit) {
    if (limit < windowSize() || !isLastWindow) return unclear;
  } else if (kind === 0 || kind & oddMask) return unclear;
  const isUpper: u32 = (knownKind(start) / upperKind) & 1;
  if (code === smallS && isName(finishHash(before, isUpper), at - start - 1)) return unclear;
  const finished = finishHash(hash, isUpper);
  return mayBeFirstWord(finished) ? readKnown(finished, start, at) : at;
}

/** Whether a key is spelt like the run's first `length` units: the s behind them may be one of a genitive then. */
function isName(hash: u32, length: i32): bool {
  if (!mayBeFirstWord(hash)) return false;
  const slot = findSlot(root, hash, 0, length);
  return formsOf(slot !== 0 ? slot : lookUpWord(hash, length)) !== 0;
}

/** Goes on after a word that some key may begin with, and that ends before `at`. */
function readKnown(hash: u32, start: i32, at: i32): i32 {
  let slot = findSlot(root, hash, 0, at - start);
  if (slot === 0) slot = lookUpWord(hash, at - start);
  const next = nextOf(slot);
  if (next > 0) {
    const end = followTail(next, at);
    if (end !== differs) return end === unclear ? unclear : takeKey(formsOfTail(slot), start, end);
  }
  if (next < 0 && mayGoOn(next, at)) return unclear;
  const forms = formsOf(slot);
  return forms === 0 ? at : takeKey(forms, start, at);
}

/** The same for a word that the memo does not know. */
function lookUpWord(hash: u32, length: i32): usize {
  prepareForRun();
  beginRun(root);
  return findOut(length, hash);
}

/** Plain units become the run's as they are. */
function copyKinds(from: i32, to: i32): void {
  for (let at = from; at < to; at++) store<u16>(units + ((at - from) << 1), <u16>knownKind(at));
}

/** Whether the next word may be one that keys go on with; `bits` says how those begin. */
function mayGoOn(bits: i32, at: i32): bool {
  if (at + 2 >= windowSize()) return true;
  const gap = knownKind(at);
  if ((gap & codeMask) === 0) return gap === 0;
  const first = knownKind(at + 1);
  const second = knownKind(at + 2);
  if ((first & plainMask) !== wordKind || second === 0 || second & oddMask || (second & codeMask) === smallS)
    return true;
  const secondCode: u32 = second & wordKind ? second & codeMask : 0;
  return (bits & nextBit(gap & codeMask, first & codeMask, secondCode)) !== 0;
}

/** Notes a key that the text is spelt like, if its capitals are right; else a shorter one may be there. */
function takeKey(forms: u32, start: i32, end: i32): i32 {
  const wordEnd = windowStart + end;
  if (hasKnownCapitals(forms, start)) {
    keepForms(forms, end - start, wordEnd, wordEnd);
    return end;
  }
  copyKinds(start, end);
  if (!takeForms(forms, end - start, wordEnd, wordEnd)) return unclear;
  noteCapitals(forms, end - start);
  return end;
}
