// Reads on from a word start as long as some key goes on like this, and keeps the longest that passes. Folding happens unit
// by unit here, so that nothing is folded that no form begins like. Nearly all units are plain letters, which one small loop
// takes; whatever else there is takes the long way. Called by find-hits.
import { allowsGenitive, type Casings, casingAt, hasCasing } from './casing';
import {
  apostropheKind,
  codeMask,
  commonUnits,
  composed,
  expandsKind,
  firstOf,
  ignoredKind,
  joinsCyrillic,
  kindOf,
  plainMask,
  secondOf,
  spaceKind,
  upperKind,
  wordKind,
} from './letters';
import { lookUpPrefix } from './look-up-prefix';
import type { FormIndex } from './open-index';
import type { KeyForms } from './packed-keys';
import type { Run } from './run';
import { addToHash, finishHash, hashPrime, hashSeed, keepHash } from './word-hash';

const unitMask = codeMask | upperKind | wordKind;

/**
 * Reads from `start`, the start of a word; what was found is in `index.run`. Answers where the search goes on: after what
 * was found, or else after the first word, or somewhere within it.
 */
export function readRun(index: FormIndex, start: number, isTag: boolean): number {
  const { run } = index;
  run.isTag = isTag;
  run.start = start;
  run.length = 0;
  run.hash = hashSeed;
  run.end = start;
  run.isForeign = false;
  run.found = undefined;
  run.firstWordEnd = -1;
  let at = readLetters(index, run, start);
  while (!run.isForeign && takeOther(index, run, at)) at = readLetters(index, run, at + 1);
  if (run.found !== undefined) return run.foundWordEnd;
  return run.firstWordEnd < 0 ? at : run.firstWordEnd;
}

const isUpperFirst = ({ units }: Run) => ((units[0] as number) / upperKind) & 1;

/**
 * Takes plain letters from `from`: nearly all there is. Answers where they end. Numbers are kept in locals, because the loop
 * is hot and memory is slower.
 */
function readLetters(index: FormIndex, run: Run, from: number): number {
  const { text, units } = run;
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
    units[at + shift] = kind & unitMask;
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
  if (run.length === 0 || !((run.units[run.length - 1] as number) & wordKind)) run.wordAt = run.length;
}

function endsInWord(run: Run): boolean {
  return run.length > 0 && ((run.units[run.length - 1] as number) & wordKind) !== 0;
}

function append(run: Run, code: number, bits: number): void {
  if (bits & wordKind) noteWordStart(run);
  run.units[run.length] = code | bits;
  run.length++;
  run.hashBefore = run.hash;
  run.hash = addToHash(run.hash, code);
}

/** A mark right after a letter belongs to what is found there, and may make another letter of it (и and breve: й). */
function takeMark(index: FormIndex, run: Run, mark: number, at: number): void {
  if (at !== run.end || mark < 0x300 || mark > 0x36f) return;
  run.end = at + 1;
  if (mark < 0x306 || mark > 0x308 || at !== run.unitEnd) return;
  const last = run.units[run.length - 1] as number;
  const whole = composed(index.letters, last & codeMask, mark);
  if (whole < 0) return;
  run.units[run.length - 1] = (last & ~codeMask) | whole;
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
  const bits = (kind & upperKind) | (isWord ? wordKind : 0);
  const code = kind & codeMask;
  run.endBefore = -1;
  run.unitEnd = -1;
  if (kind & expandsKind) {
    const first = firstOf(index.letters, code);
    const second = secondOf(index.letters, code);
    if (first === 0 || second === 0) return false;
    append(run, first, bits);
    append(run, second, bits);
    return true;
  }
  if (code === 0) return false;
  if (!(kind & spaceKind) || ((run.units[run.length - 1] as number) & codeMask) !== code) append(run, code, bits);
  return true;
}

/** A word ends before `at`: notes the key that the run spells, if one does and its case is right. True when a key goes on. */
function judgeWordEnd(index: FormIndex, run: Run, at: number): boolean {
  const next = lookUp(index, run, run.length, at);
  if ((run.found === undefined || run.foundWordEnd !== at) && run.length > 1 && run.endBefore >= 0) {
    if (isGenitiveS(index, run)) lookUp(index, run, run.length - 1, at);
  }
  run.next = next > 0 ? -1 : next;
  return next !== 0;
}

function isGenitiveS({ letters }: FormIndex, { units, length }: Run): boolean {
  return units[length - 1] === (letters.smallS | wordKind) && ((units[length - 2] as number) & wordKind) !== 0;
}

/** Looks the first `size` units up, all of them or all but a genitive s; answers how keys go on after them. */
function lookUp(index: FormIndex, run: Run, size: number, at: number): number {
  const hash = size < run.length ? run.hashBefore : run.hash;
  const slot = lookUpPrefix(index, run, size, finishHash(hash, isUpperFirst(run)));
  if (slot < 0) return 0;
  const { table, forms } = index.memo;
  const next = table[slot + 2] as number;
  const place = table[slot + 3] as number;
  if (place > 0) takeForms(index, run, forms[place - 1] as KeyForms, at, size);
  return next;
}

/** Keeps the forms of a key whose case is right; a run one longer than the key ends in a genitive s. */
function takeForms(index: FormIndex, run: Run, key: KeyForms, at: number, size = run.length): void {
  const isGenitive = size < run.length;
  const forms = rightForms(index.casings, run, key, size);
  if (forms.length === 0) return;
  run.found = forms;
  run.foundGenitive = isGenitive;
  run.foundEnd = isGenitive ? run.endBefore : run.end;
  run.foundWordEnd = at;
}

function rightForms(casings: Casings, run: Run, { forms, casings: own }: KeyForms, size: number): readonly number[] {
  let wrong = 0;
  while (wrong < forms.length && isRight(casings, run, own[wrong] as number, size)) wrong++;
  if (wrong === forms.length) return forms;
  return forms.filter((_, i) => isRight(casings, run, own[i] as number, size));
}

function isRight(casings: Casings, run: Run, casing: number, size: number): boolean {
  const at = casingAt(casings, casing);
  const isGenitive = size < run.length;
  return (run.isTag || hasCasing(casings, at, run.units, size)) && (!isGenitive || allowsGenitive(casings, at));
}
