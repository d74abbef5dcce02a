// The words that point to a country, compiled once for a knowledge's life: looked up word by word, because an article's
// topic is counted over all its words. Called by the rules of countries, before-surname and other-state.
import { type CountryWords, compileCountryWords } from './compile-country-words';
import type { LinkingKnowledge } from './linking-knowledge';

const compiled = new WeakMap<LinkingKnowledge['words'], CountryWords>();

/** The country words of a knowledge. */
export function countryWordsOf({ words }: LinkingKnowledge): CountryWords {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const made = compileCountryWords([words.countries]);
  compiled.set(words, made);
  return made;
}
