// Small variations of writing that a name may ask for: hyphens, plural, hashtag. Called by expand-name.

/** `Brave-1`, `Brave 1` and `Brave1`; `air-defence` and `air defence`. The name itself first. */
export function listHyphenVariants(name: string): string[] {
  const apart = name.replaceAll(/(?<=\p{L})(?=\d)/gu, '-');
  return [...new Set([name, apart, apart.replaceAll('-', ' '), apart.replaceAll(/-(?=\d)/gu, '')])];
}

/** The English plural of the last word, after the name itself. */
export function listPluralVariants(name: string): string[] {
  if (/[^aeiou]y$/u.test(name)) return [name, `${name.slice(0, -1)}ies`];
  return [name, /(?:s|x|z|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`];
}

/** More words than this nobody writes as a hashtag. */
const mostHashtagWords = 5;

/** A tag of fewer letters is somebody else's: `#DES` for DE&S. */
const fewestTagLetters = 4;

/** All words joined, each with a capital: `BuildWithUkraine`. `undefined` for names of one word, very long or short ones, sums. */
export function findHashtagForm(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{N}'’ʼ]+/gu) ?? [];
  if (words.length < 2 || words.length > mostHashtagWords || /[€$£/%]/u.test(name)) return undefined;
  const tag = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll(/['’ʼ]/gu, '')).join('');
  return tag.length < fewestTagLetters ? undefined : tag;
}
