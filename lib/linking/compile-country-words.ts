// Lists of words that point to a country, made ready for look-up. Called by country-words for the shipped lists and by
// lib/knowledge for those of offices; knows nothing of entities.
import type { CharClasses } from '../matching/char-classes';
import { foldWords } from './word-list';

export interface CountryWords {
  /** ISO code of the country that a folded word points to. */
  readonly find: (word: string) => string | undefined;
  /** Folded names of several words (`united states`) with their country. */
  readonly phrases: readonly (readonly [phrase: string, country: string])[];
}

/** Lists of country words, compiled for look-up; of two countries with one word the later list has it. */
export function compileCountryWords(
  classes: CharClasses,
  lists: readonly Readonly<Record<string, readonly string[]>>[],
): CountryWords {
  const single = new Map<string, string>();
  const prefixes = new Map<string, [prefix: string, country: string][]>();
  const phrases: [string, string][] = [];
  for (const [country, list] of lists.flatMap((each) => Object.entries(each))) {
    for (const entry of list) {
      const folded = foldWords(classes, entry.replace('*', '')).line.trim();
      if (folded.includes(' ')) phrases.push([folded, country]);
      else if (!entry.endsWith('*')) single.set(folded, country);
      else prefixes.set(folded.slice(0, 2), [...(prefixes.get(folded.slice(0, 2)) ?? []), [folded, country]]);
    }
  }
  const find = (word: string) =>
    single.get(word) ?? prefixes.get(word.slice(0, 2))?.find(([prefix]) => word.startsWith(prefix))?.[1];
  return { find, phrases };
}
