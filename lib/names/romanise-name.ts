// A Ukrainian person's name in the Latin spellings of one press language: a surname alone, or given name and surname.
// Called by derive-names. English papers mix systems freely (Serhiy Boiev, Sergey Boyev), so there every given name meets
// every surname; within another language the spellings of that language's table are used alone.
import { listPressGivenNames } from './press-given-names';
import type { RomanisationScheme } from './romanisation-tables';
import { romanise } from './romanise';

/** What one press language writes: the schemes it draws on, the first being its own. */
export type PressSchemes = readonly RomanisationScheme[];

/** The systems that English-language papers draw on, official first. */
export const englishSchemes: PressSchemes = ['kmu2010', 'bgn-pcgn', 'bgn-pcgn-g', 'russian'];

/** Spellings of `name` (one or two words); none for longer names, whose parts nobody can tell apart. */
export function romaniseName(name: string, schemes: PressSchemes): string[] {
  const words = name.split(/\s+/);
  const [first = '', last = ''] = words;
  if (words.length === 1) return listSpellings(first, schemes);
  if (words.length > 2) return [];
  const given = listGivenNames(first, schemes);
  return given.flatMap((start) => listSpellings(last, schemes).map((end) => `${start} ${end}`));
}

function listSpellings(word: string, schemes: PressSchemes): string[] {
  return [...new Set(schemes.flatMap((scheme) => romanise(word, scheme)))];
}

const withG: PressSchemes = ['bgn-pcgn-g', 'russian'];

/** Given names with g or in Russian are a matter of vocabulary, not of letters. */
function listGivenNames(word: string, schemes: PressSchemes): string[] {
  const byLetter = listSpellings(
    word,
    schemes.filter((scheme) => !withG.includes(scheme)),
  );
  return schemes.includes('russian') ? [...new Set([...byLetter, ...listPressGivenNames(word)])] : byLetter;
}
