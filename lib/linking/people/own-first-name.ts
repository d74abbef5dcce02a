// Whether a word is a first name of a person, as known or in a case of the article's language. Called by first-names for texts,
// and by lib/knowledge, which does not ship full names that are put together so.
import { isOfOtherSex, isSlipOf, stemOf } from './given-names';

export interface FirstNameQuestion {
  /** Folded. */
  readonly word: string;
  /** First names of the person, folded. */
  readonly names: readonly string[];
  /** Whether a folded word is a first name of anybody known. */
  readonly isGivenName: (folded: string) => boolean;
  /** Primary language tag of the article; asked last, because telling it takes many words. */
  readonly language: () => string | undefined;
}

/** True for the name itself, one in another case, and one with a slip of the pen; not for the name of somebody else. */
export function isOwnFirstName({ word, names, isGivenName, language }: FirstNameQuestion): boolean {
  if (names.includes(word)) return true;
  const own = names.map(stemOf).filter((stem) => stem.length >= 3 && word.startsWith(stem));
  const isSlip = names.some((name) => isSlipOf(word, name) && !isOfOtherSex(word, name));
  if ((own.length === 0 && !isSlip) || isGivenName(word)) return false;
  if (isSlip) return true;
  const cases = endings[language() ?? ''];
  return cases !== undefined && own.some((stem) => cases.test(word.slice(stem.length)));
}

/** Whether a language has cases of first names. */
export const declinesFirstNames = (lang: string): boolean => lang in endings;

/** Pages in Ukrainian say often enough that they are in Russian. */
const cyrillic = /^(?:а|у|ові|ом|ем|єм|єві|еві|і|ї|и|ою|ею|єю|ой|ей|ю|я|о|й|е)$/u;

/** Endings that the cases of a first name may have, folded; only in languages that decline names. */
const endings: Readonly<Record<string, RegExp>> = {
  uk: cyrillic,
  ru: cyrillic,
  pl: /^(?:a|owi|em|iem|ie|u|y|e|i|ego|emu|im|ym)$/u,
  lt: /^(?:as|is|us|ys|ius|jus|o|io|aus|iaus|jaus|ui|iui|umi|iu|u|a|i|e|es|os|ai|ei|oje|ej[eu])$/u,
  lv: /^(?:s|is|us|a|am|u|as|ai|i|im|e|es|ei)$/u,
  cs: /^(?:a|ovi|em|u|e|y|ou|i)$/u,
  sk: /^(?:a|ovi|om|u|e|y|ou|i)$/u,
};
