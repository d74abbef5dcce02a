// The reference: the semantics written at the top of lib/matching/find-hits, done in the slowest and plainest way.
// It shares no code with the matcher; a difference between the two is a bug in one of them.
import type { Hit } from '../../lib/matching/find-hits';
import type { CaseRule, SurfaceForm } from '../../lib/model/name';

interface Letter {
  readonly plain: string;
  readonly isUpper: boolean;
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}

const strokes: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŧ: 't', ґ: 'г' };
const doubles: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' };
const isCyrillic = (char = '') => /^[\u0400-\u052f]$/u.test(char);
/** Breve to diaeresis make й, ў, ї and ё; an acute only says where the stress is. */
const composes = (char = '') => /^[\u0306-\u0308]$/u.test(char);
const isMark = (char = '') => /^[\u0300-\u036f]$/u.test(char);

const apostrophe = /['’ʼ‘‛`´′＇]/u;
const isInvisible = (char: string) =>
  /^(?:[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0e|\ufe0f)$/u.test(char);

/** The text letter by letter, each with what it compares as. */
function naiveLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (isMark(char)) continue;
    if (isInvisible(char)) continue;
    let end = i + 1;
    while (isMark(text[end])) end++;
    const whole =
      isCyrillic(char) && composes(text[i + 1])
        ? text
            .slice(i, i + 2)
            .normalize('NFC')
            .charAt(0)
        : char;
    if (/\s/u.test(char) && letters.at(-1)?.plain === ' ') continue;
    for (const plain of plainUnits(whole)) {
      letters.push({ plain, isUpper: isUpper(char), isWord: isWordAt(text, i), start: i, end });
    }
  }
  return letters;
}

const isUpper = (char: string) => /[\p{L}\p{N}\p{M}]/u.test(char) && char.toLowerCase() !== char;

function isWordAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (apostrophe.test(char)) return isCyrillic(text[at - 1]) && isCyrillic(text[at + 1]);
  return /[\p{L}\p{N}\p{M}_€$£]/u.test(char);
}

function plainUnits(char: string): string[] {
  if (/\s/u.test(char)) return [' '];
  if (apostrophe.test(char)) return ["'"];
  if (/[-‐‑‒–—―−⁃－]/u.test(char)) return ['-'];
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return [char];
  const lower = char.toLowerCase().length === 1 ? char.toLowerCase() : char;
  if (doubles[lower] !== undefined) return [...doubles[lower]];
  if (isCyrillic(lower)) return [strokes[lower] ?? lower];
  const base = strokes[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return [base.length === 1 ? base.toLowerCase() : lower];
}

interface Fit {
  readonly n: number;
  /** Letters covered: those of the form, and the genitive s. */
  readonly covered: number;
  readonly genitive: boolean;
}

/** All hits, by trying every form at every word start, longest first; a whole word before one with a genitive s. */
export function naiveHits(forms: readonly SurfaceForm[], text: string, numbers = forms.map((_, n) => n)): Hit[] {
  const letters = naiveLetters(text);
  const folded = forms.map((form) => naiveLetters(form.text.trim()));
  const hits: Hit[] = [];
  for (let i = 0; i < letters.length; i++) {
    if (!letters[i]?.isWord || letters[i - 1]?.isWord) continue;
    const fits = forms.flatMap((form, n) => {
      const wanted = folded[n] ?? [];
      const genitive = isGenitiveAt(text, letters, i + wanted.length);
      if ((genitive && !form.genitive) || !isSpelt(form, wanted, letters, i, genitive)) return [];
      return [{ n, covered: wanted.length + (genitive ? 1 : 0), genitive }];
    });
    const covered = Math.max(0, ...fits.map((fit) => fit.covered));
    const longest = fits.filter((fit) => fit.covered === covered);
    const genitive = longest.every((fit) => fit.genitive);
    const best: Fit[] = longest.filter((fit) => fit.genitive === genitive);
    if (best.length === 0) continue;
    const last = letters[i + covered - (genitive ? 2 : 1)];
    hits.push({
      start: letters[i]?.start ?? 0,
      end: last?.end ?? 0,
      forms: [...new Set(best.map(({ n }) => numbers[n] ?? -1))],
      genitive,
    });
    i += covered - 1;
  }
  return hits;
}

/** Whether the letter at `at` is a small s, stuck to a word and the last of it. */
function isGenitiveAt(text: string, letters: readonly Letter[], at: number): boolean {
  const letter = letters[at];
  return text[letter?.start ?? -1] === 's' && letters[at - 1]?.isWord === true && letters[at + 1]?.isWord !== true;
}

function isSpelt(
  form: SurfaceForm,
  wanted: readonly Letter[],
  letters: readonly Letter[],
  at: number,
  genitive: boolean,
): boolean {
  const there = letters.slice(at, at + wanted.length);
  if (there.map((l) => l.plain).join('\0') !== wanted.map((l) => l.plain).join('\0')) return false;
  if (!genitive && letters[at + wanted.length]?.isWord) return false;
  const [sign, before] = [letters[at - 1]?.plain, letters[at - 2]];
  const isTag = sign === '#' || (sign === '@' && before?.isWord !== true);
  if (isTag) return true;
  return form.hashtag !== true && hasCase(form.case, wanted, there);
}

function hasCase(rule: CaseRule, wanted: readonly Letter[], there: readonly Letter[]): boolean {
  if (rule === 'insensitive') return true;
  if (rule === 'exact') return wanted.every((letter, i) => letter.isUpper === there[i]?.isUpper);
  return wordRanges(there).every(([from, to]) => {
    const asked = wanted.slice(from, to);
    const found = there.slice(from, to);
    if (!asked[0]?.isUpper) return true;
    if (asked.length > 1 && asked.every((l) => l.isUpper)) return found.every((l) => l.isUpper);
    return found[0]?.isUpper === true;
  });
}

function wordRanges(letters: readonly Letter[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const [i, letter] of letters.entries()) {
    if (!letter.isWord) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === i) last[1] = i + 1;
    else ranges.push([i, i + 1]);
  }
  return ranges;
}
