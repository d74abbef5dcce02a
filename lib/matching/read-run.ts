// Reads on from a word start as long as some key goes on like this, and keeps the longest that passes. Folding happens unit
// by unit here, so that nothing is folded that no form begins like. Nearly all units are plain letters, which one small loop
// takes; whatever else there is takes the long way. Called by find-hits.
import { allowsGenitive, casingAt, hasCasing } from './casing';
import { mayBeFirstWord } from './first-words';
import { wordFlag } from './fold-text';
import {
  apostropheKind,
  codeMask,
  commonUnits,
  composed,
  expandsKind,
  firstOf,
  flagShift,
  ignoredKind,
  joinsCyrillic,
  kindOf,
  secondOf,
  spaceKind,
  wordKind,
} from './letters';
import { lookUpPrefix } from './look-up-prefix';
import type { FormIndex } from './open-index';
import type { KeyForms } from './packed-keys';
import type { Run } from './run';
import { addToHash, finishHash, hashPrime, hashSeed, keepHash } from './word-hash';

const plainMask = wordKind | ignoredKind | spaceKind | apostropheKind | expandsKind;
/** What may stand in the middle of a word, or make another letter of the one before. */
const oddMask = ignoredKind | apostropheKind | expandsKind;
const flagMask = 3;

/**
 * Reads from `start`, the start of a word; what was found is in `index.run`. Answers where the search goes on: after what
 * was found, or else after the first word, or somewhere within it.
 */
export function readRun(index: FormIndex, start: number, isTag: boolean): number {
  const { run } = index;
  run.isTag = isTag;
  run.length = 0;
  run.hash = hashSeed;
  run.end = start;
  run.isForeign = false;
  run.found = undefined;
  const at = readLetters(index, run, start);
  if (!isTag && (run.isForeign || isNoStart(index, run, at))) return at;
  run.firstWordEnd = -1;
  return readOn(index, run, at);
}

/** Whether the word that ends at `at` is plain, and no form begins like it. */
function isNoStart(index: FormIndex, run: Run, at: number): boolean {
  const isOdd = at < run.text.length && (kindOf(index.letters, run.text.charCodeAt(at)) & oddMask) !== 0;
  if (isOdd || run.length === 0) return false;
  const isUpper = (run.flags[0] as number) & 1;
  if (mayBeFirstWord(index.firstWords, finishHash(run.hash, isUpper))) return false;
  return (
    run.units[run.length - 1] !== index.letters.smallS ||
    !mayBeFirstWord(index.firstWords, finishHash(run.hashBefore, isUpper))
  );
}

function readOn(index: FormIndex, run: Run, from: number): number {
  let at = from;
  while (!run.isForeign && takeOther(index, run, at)) at = readLetters(index, run, at + 1);
  if (run.found !== undefined) return run.foundWordEnd;
  return run.firstWordEnd < 0 ? at : run.firstWordEnd;
}

/**
 * Takes plain letters from `from`: nearly all there is. Answers where they end. Numbers are kept in locals, because the loop
 * is hot and memory is slower.
 */
function readLetters(index: FormIndex, run: Run, from: number): number {
  const { text, units, flags } = run;
  const { kinds } = index.letters;
  const limit = Math.min(text.length, from + index.longest - run.length);
  const shift = run.length - from;
  let at = from;
  let before = run.hashBefore;
  let now = run.hash;
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at);
    let kind = unit < commonUnits ? (kinds[unit] as number) : 0;
    if ((kind & plainMask) !== wordKind) {
      if (kind === 0) kind = kindOf(index.letters, unit);
      if ((kind & plainMask) !== wordKind) break;
    }
    const code = kind & codeMask;
    if (code === 0) {
      run.isForeign = true;
      break;
    }
    units[at + shift] = code;
    flags[at + shift] = (kind >> flagShift) & flagMask;
    before = now;
    now = Math.imul(now ^ code, hashPrime);
  }
  if (at > from) keepLetters(run, at - from, at, keepHash(before), keepHash(now));
  return at;
}

/** Notes that the last `count` units before `at` were plain letters. */
function keepLetters(run: Run, count: number, at: number, before: number, now: number): void {
  noteWordStart(run);
  run.endBefore = count > 1 ? at - 1 : run.end;
  run.end = at;
  run.unitEnd = at;
  run.length += count;
  run.hashBefore = before;
  run.hash = now;
}

/** Before a unit of a word is appended. */
function noteWordStart(run: Run): void {
  if (run.length === 0 || !((run.flags[run.length - 1] as number) & wordFlag)) run.wordAt = run.length;
}

function endsInWord(run: Run): boolean {
  return run.length > 0 && ((run.flags[run.length - 1] as number) & wordFlag) !== 0;
}

function append(run: Run, code: number, flags: number): void {
  if (flags & wordFlag) noteWordStart(run);
  run.units[run.length] = code;
  run.flags[run.length] = flags;
  run.length++;
  run.hashBefore = run.hash;
  run.hash = addToHash(run.hash, code);
}

/** A mark right after a letter belongs to what is found there, and may make another letter of it (и and breve: й). */
function takeMark(index: FormIndex, run: Run, mark: number, at: number): void {
  if (at !== run.end || mark < 0x300 || mark > 0x36f) return;
  run.end = at + 1;
  if (mark < 0x306 || mark > 0x308 || at !== run.unitEnd) return;
  const whole = composed(index.letters, run.units[run.length - 1] as number, mark);
  if (whole < 0) return;
  run.units[run.length - 1] = whole;
  run.hash = addToHash(run.hashBefore, whole);
}

/** Takes what is no plain letter; false when the run is over. */
function takeOther(index: FormIndex, run: Run, at: number): boolean {
  const { text } = run;
  const kind = at < text.length ? kindOf(index.letters, text.charCodeAt(at)) : 0;
  if (kind & ignoredKind) {
    takeMark(index, run, text.charCodeAt(at), at);
    return true;
  }
  const isWord = kind & apostropheKind ? joinsCyrillic(index.letters, text, at) : (kind & wordKind) !== 0;
  if (!isWord && endsInWord(run)) {
    if (run.firstWordEnd < 0) run.firstWordEnd = at;
    if (!judgeWordEnd(index, run, at)) return false;
  }
  if (kind === 0 || run.length >= index.longest || !appendFolded(index, run, kind, isWord)) return false;
  if (isWord) run.end = at + 1;
  return true;
}

/** Appends what a unit compares as; false when that stands in no form. */
function appendFolded(index: FormIndex, run: Run, kind: number, isWord: boolean): boolean {
  const flags = ((kind >> flagShift) & 1) | (isWord ? wordFlag : 0);
  const code = kind & codeMask;
  run.endBefore = -1;
  run.unitEnd = -1;
  if (kind & expandsKind) {
    const first = firstOf(index.letters, code);
    const second = secondOf(index.letters, code);
    if (first === 0 || second === 0) return false;
    append(run, first, flags);
    append(run, second, flags);
    return true;
  }
  if (code === 0) return false;
  if (!(kind & spaceKind) || run.units[run.length - 1] !== code) append(run, code, flags);
  return true;
}

/** A word ends before `at`: notes the key that the run spells, if one does and its case is right. True when a key goes on. */
function judgeWordEnd(index: FormIndex, run: Run, at: number): boolean {
  const next = lookUp(index, run, run.length, at);
  if ((run.found === undefined || run.foundWordEnd !== at) && run.length > 1 && run.endBefore >= 0) {
    if (isGenitiveS(index, run)) lookUp(index, run, run.length - 1, at);
  }
  run.next = next;
  return next !== 0;
}

function isGenitiveS({ letters }: FormIndex, { units, flags, length }: Run): boolean {
  const isSmall = flags[length - 1] === wordFlag && units[length - 1] === letters.smallS;
  return isSmall && ((flags[length - 2] as number) & wordFlag) !== 0;
}

/** Looks the first `size` units up, all of them or all but a genitive s; answers how keys go on after them. */
function lookUp(index: FormIndex, run: Run, size: number, at: number): number {
  const hash = size < run.length ? run.hashBefore : run.hash;
  const slot = lookUpPrefix(index, run, size, finishHash(hash, (run.flags[0] as number) & 1));
  if (slot < 0) return 0;
  const { table, forms } = index.memo;
  const place = table[slot + 3] as number;
  if (place > 0) takeForms(index, run, forms[place - 1] as KeyForms, size, at);
  return table[slot + 2] as number;
}

/** Keeps the forms of a key whose case is right; a run one longer than the key ends in a genitive s. */
function takeForms(index: FormIndex, run: Run, key: KeyForms, size: number, at: number): void {
  const isGenitive = size < run.length;
  const forms = key.forms.filter((_, i) => {
    const casing = casingAt(index.casings, key.casings[i] as number);
    const isRight = run.isTag || hasCasing(index.casings, casing, run.flags, size);
    return isRight && (!isGenitive || allowsGenitive(index.casings, casing));
  });
  if (forms.length === 0) return;
  run.found = forms;
  run.foundGenitive = isGenitive;
  run.foundEnd = isGenitive ? run.endBefore : run.end;
  run.foundWordEnd = at;
}
