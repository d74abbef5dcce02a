// Seeded names and texts for the benches: the same on every machine. Prose is drawn from a vocabulary in which few words are
// frequent and most are rare, as in a language; one word in twelve has a capital. A name stands every 25 words, and as often
// a near miss (a name's first words, then something else).
import type { SurfaceForm } from '../lib/model/name';

export type SampleLanguage = 'en' | 'uk';

const letters: Readonly<
  Record<SampleLanguage, { readonly onsets: string; readonly vowels: string; readonly codas: string }>
> = {
  en: { onsets: 'bcdfghklmnprstvwzšł', vowels: 'aeiouaeioé', codas: '     nrslt' },
  uk: { onsets: 'бвгґджзклмнпрстхцч', vowels: 'аеиіоуаеіїє', codas: '     нрслй' },
};

/** Mulberry32: a small seeded generator of numbers in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list. */
export const pick = <T>(random: () => number, list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T;

function makeWord(random: () => number, language: SampleLanguage): string {
  const { onsets, vowels, codas } = letters[language];
  const syllables = 1 + Math.floor(random() * 2) + Math.floor(random() * 3);
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(random, onsets) + pick(random, vowels) + pick(random, codas);
  return word.replaceAll(' ', '');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `count` distinct names of one to four words, single words of six letters or more. */
export function makeForms(language: SampleLanguage, count: number, seed = 1): SurfaceForm[] {
  const random = createRandom(seed);
  const texts = new Set<string>();
  while (texts.size < count) {
    const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => capital(makeWord(random, language)));
    const text = words.join(' ');
    if (text.length > 5) texts.add(text);
  }
  return [...texts].map((text) => ({ text, case: 'smart' }));
}

/** About `length` units of prose in which names and near misses stand. */
export function makeText(language: SampleLanguage, forms: readonly SurfaceForm[], length: number): string {
  const random = createRandom(7);
  const vocabulary = Array.from({ length: 8_000 }, () => makeWord(random, language));
  // The square of a square: half of all words are among the 500 most frequent.
  const nextWord = () => vocabulary[Math.floor(random() ** 4 * vocabulary.length)] as string;
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    let word = nextWord();
    if (i % 25 === 24) word = pick(random, forms).text;
    else if (i % 25 === 12) word = `${pick(random, forms).text.split(' ')[0]} ${word}`;
    else if (i % 12 === 0) word = `${capital(word)},`;
    parts.push(word);
    size += word.length + 1;
  }
  // A string of its own, as a message brings it: a slice would make every look at a unit go through its parent.
  return structuredClone(parts.join(' ').slice(0, length));
}
