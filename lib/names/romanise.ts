// One Ukrainian word in Latin letters, by the table of a scheme. Called by romanise-name. Knows nothing of names in
// several words, of given names that the press takes from another language, nor of who bears the name.
import { type RomanisationScheme, type RomanisationTable, romanisationTables } from './romanisation-tables';

const consonant = /[бвгґджзклмнпрстфхцчшщ'ь]/u;
const vowel = /[аеєиіїоуюя]/u;
const longestRun = 2;

/** All spellings of `word` in `scheme`, none twice; parts with a hyphen are written one by one. Keeps the capitals. */
export function romanise(word: string, scheme: RomanisationScheme): string[] {
  const table = romanisationTables[scheme];
  const parts = word.split('-').map((part) => writeWord(part, table));
  const spellings = parts.reduce((begun, part) => begun.flatMap((start) => part.map((end) => `${start}-${end}`)));
  return [...new Set(spellings)];
}

function writeWord(word: string, table: RomanisationTable): string[] {
  const lower = word.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
  const ending = lower.length < 4 ? undefined : table.endings?.find(([end]) => lower.endsWith(end));
  const stem = ending === undefined ? lower : lower.slice(0, -ending[0].length);
  const starts = writeLetters(stem, table);
  const whole = starts.flatMap((start) => (ending?.[1] ?? '').split('|').map((end) => start + end));
  return lower === word ? whole : whole.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
}

function writeLetters(stem: string, table: RomanisationTable): string[] {
  let begun = [''];
  for (let at = 0; at < stem.length; ) {
    const run = findRun(stem, at, table);
    const values = (lookUp(stem, at, run, table) ?? run).split('|');
    begun = begun.flatMap((start) => values.map((value) => start + value));
    at += run.length;
  }
  return begun;
}

/** The longest run of letters the table knows at this place; one letter at least. */
function findRun(stem: string, at: number, table: RomanisationTable): string {
  for (let length = longestRun; length > 1; length--) {
    const run = stem.slice(at, at + length);
    if (run.length === length && lookUp(stem, at, run, table) !== undefined) return run;
  }
  return stem.charAt(at);
}

function lookUp(stem: string, at: number, run: string, table: RomanisationTable): string | undefined {
  return findSpecial(stem, at, run, table)?.[run] ?? table.letters[run];
}

function findSpecial(stem: string, at: number, run: string, table: RomanisationTable) {
  if (at === 0) return table.initial;
  if (consonant.test(stem.charAt(at - 1))) return table.afterConsonant;
  return vowel.test(stem.charAt(at + run.length)) ? table.betweenVowels : undefined;
}
