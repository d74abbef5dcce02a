// The quick way to read at a word start, for what stands in texts nearly always: plain units, each of which compares as one,
// and words that were looked up before. It says that nothing is there, or finds a key of one word or the only one that goes
// on after it; everything else it leaves to read-run, which gives the same answers. Called by find-hits.
import { casingAt, listCapitals } from './casing';
import { mayBeFirstWord } from './first-words';
import { followTail, formsOfTail, unclear } from './follow-tail';
import { codeMask, commonUnits, oddMask, plainMask, upperKind, wordKind } from './letters';
import { lookUpWord } from './look-up-prefix';
import { nextBit } from './next-words';
import type { FormIndex } from './open-index';
import type { KeyForms } from './packed-keys';
import { findWord } from './prefix-memo';
import { finishHash, hashPrime, hashSeed } from './word-hash';

/** Reads at the start of a word. Answers where the search goes on, or `unclear`; what was found is in `index.run`. */
export function readPlain(index: FormIndex, text: string, start: number): number {
  const { kinds, smallS } = index.letters;
  const limit = Math.min(text.length, start + index.longest);
  let at = start;
  let hash = hashSeed;
  let before = hash;
  let code = 0;
  let kind = 0;
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at);
    kind = unit < commonUnits ? (kinds[unit] as number) : 0;
    if ((kind & plainMask) !== wordKind) break;
    code = kind & codeMask;
    before = hash;
    hash = Math.imul(hash ^ code, hashPrime);
  }
  if (at === limit ? limit < text.length : kind === 0 || kind & oddMask) return unclear;
  const { firstWords } = index;
  const isUpper = ((kinds[text.charCodeAt(start)] as number) / upperKind) & 1;
  if (code === smallS && mayBeFirstWord(firstWords, finishHash(before, isUpper))) return unclear;
  const finished = finishHash(hash, isUpper);
  return mayBeFirstWord(firstWords, finished) ? readKnown(index, finished, start, at) : at;
}

/** Goes on after a word that some key may begin with, and that ends before `at`. */
function readKnown(index: FormIndex, hash: number, start: number, at: number): number {
  const { memo, run } = index;
  const known = findWord(memo, hash, run.text, start, at, index.letters.kinds);
  const slot = known < 0 ? lookUpWord(index, hash, start, at) : known;
  const next = memo.table[slot + 2] as number;
  const place = memo.table[slot + 3] as number;
  if (next > 0) {
    const end = followTail(index, next, at);
    if (end !== 0) return end < 0 ? unclear : takeKey(index, formsOfTail(index, next), start, end);
  }
  if (next < 0 && mayGoOn(index, next, at)) return unclear;
  return place === 0 ? at : takeKey(index, memo.forms[place - 1] as KeyForms, start, at);
}

/** Whether the next word may be one that keys go on with; `bits` says how those begin. */
function mayGoOn({ letters, run: { text } }: FormIndex, bits: number, at: number): boolean {
  if (at + 2 >= text.length) return true;
  const { kinds, firstWordCode, smallS } = letters;
  const gap = kindAt(text, at, kinds);
  if ((gap & codeMask) === 0) return gap === 0;
  const first = kindAt(text, at + 1, kinds);
  const second = kindAt(text, at + 2, kinds);
  if ((first & plainMask) !== wordKind || second === 0 || second & oddMask || (second & codeMask) === smallS)
    return true;
  return (bits & nextBit(firstWordCode, first & codeMask, second & wordKind ? second & codeMask : 0)) !== 0;
}

function kindAt(text: string, at: number, kinds: Uint16Array): number {
  const unit = text.charCodeAt(at);
  return unit < commonUnits ? (kinds[unit] as number) : 0;
}

/** Notes a key that the text is spelt like, if its capitals are easily seen to be right. */
function takeKey(index: FormIndex, key: KeyForms, start: number, end: number): number {
  const { run, letters } = index;
  const { text } = run;
  key.capitals ??= listKeyCapitals(index, key, start, end);
  if (key.capitals === null) return unclear;
  const { capitals } = key;
  for (let i = 0; i < capitals.length; i++) {
    const unit = text.charCodeAt(start + (capitals[i] as number));
    if (((letters.kinds[unit] as number) & upperKind) === 0) return unclear;
  }
  run.start = start;
  run.found = key.forms;
  run.foundEnd = end;
  run.foundGenitive = false;
  return end;
}

function listKeyCapitals(
  { casings, letters, run }: FormIndex,
  { casings: own }: KeyForms,
  start: number,
  end: number,
): readonly number[] | null {
  const [casing = 0, other] = own;
  if (other !== undefined) return null;
  return listCapitals(casings, casingAt(casings, casing), { text: run.text, start, end, kinds: letters.kinds });
}
