// How many names stand in a text, in the plainest way there is: what every contender must find before it is timed.

const word = /[\p{L}\p{N}\p{M}_]+/gu;

/** Whole words, from left to right, of several names at one place the longest. Names are words with single spaces. */
export function countNaively(names: readonly string[], text: string): number {
  const known = new Set(names);
  const mostWords = Math.max(0, ...names.map((name) => name.split(' ').length));
  const words = [...text.matchAll(word)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  let count = 0;
  for (let first = 0; first < words.length; ) {
    const start = words[first]?.start ?? 0;
    let taken = Math.min(mostWords, words.length - first);
    while (taken > 0 && !known.has(text.slice(start, words[first + taken - 1]?.end))) taken--;
    if (taken > 0) count++;
    first += Math.max(1, taken);
  }
  return count;
}

/** Without the diacritics of Latin letters, and ґ as г, as Dramatis compares: it may find a name more than whoever compares exactly. */
export function foldNaively(text: string): string {
  const plain = text.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
  return plain.replaceAll('ł', 'l').replaceAll('Ł', 'L').replaceAll('ґ', 'г').replaceAll('Ґ', 'Г').normalize('NFC');
}

/** What Dramatis must count. */
export function countFolded(names: readonly string[], text: string): number {
  return countNaively(names.map(foldNaively), foldNaively(text));
}
