// A history names bodies that were called as today's are: the Duma of 1906, the Council of Ministers of a people's republic, a
// general staff in Petrograd. Called by namesakes: an article that tells of years before 1990 and of none since is about states
// that are gone. Pure; reads each block at most twice, and most articles end at the first year of our own.
import type { TextBlock } from '../model/mention';

const ours = /(?<!\d)(?:199\d|20[0-4]\d)(?!\d)/;

/** Years only: `1906 р.`, `1970 roku`, `1914–1918`, `in 1937`; never `1500 дронів`. */
const gone =
  /(?<![\d.,])1(?:[5-8]\d\d|9[0-8]\d)(?:\s?(?:r\.|rok|р\.|рр\.|ро[кц]|г\.|год|m\.|met[aųu])|[–-]1\d{3}(?!\d))|\b(?:since|im Jahre?|seit)\s1(?:[5-8]\d\d|9[0-8]\d)(?!\d)|(?:\b(?:in|w)|(?<!\p{L})[УуВв])\s1(?:[5-8]\d\d|9[0-8]\d)(?=[\s.,;)])(?!\s\p{Ll})/gu;

/** So many years make a history; one alone is a date that the news of today goes back to (`papers from before 1946`). */
const enough = 2;

/** True when the blocks tell of several years before 1990, and of none since. */
export function isOfThePast(blocks: readonly TextBlock[]): boolean {
  const own = blocks.filter(({ region }) => region !== 'aside');
  if (own.some(({ text }) => ours.test(text))) return false;
  const years = new Set<string>();
  for (const { text } of own) {
    for (const [words] of text.matchAll(gone)) for (const [year] of words.matchAll(/1\d{3}/g)) years.add(year);
  }
  return years.size >= enough;
}

/** Where the state of today began between 1989 and 1993; what is older bore other names or served another state. */
export const youngStates: ReadonlySet<string> = new Set(['UA', 'PL', 'LT', 'LV', 'EE', 'RU', 'CZ', 'SK', 'HR', 'SI']);
