// Seeded names and texts for the benches: the same on every machine. Words are made of syllables, names of one to four
// words, a name every 25 words, and as many near misses (a name's first words, then something else).
import type { SurfaceForm } from '../lib/model/name';

export type SampleLanguage = 'en' | 'uk';

const syllables: Record<SampleLanguage, readonly string[]> = {
  en: [
    'ba',
    'ren',
    'to',
    'mi',
    'las',
    'ker',
    'vin',
    'do',
    'pra',
    'sel',
    'tur',
    'no',
    'wic',
    'hal',
    'jen',
    'ost',
    'ü',
    'łe',
  ],
  uk: [
    'ба',
    'рен',
    'то',
    'мі',
    'лас',
    'кер',
    'він',
    'до',
    'пра',
    'сел',
    'тур',
    'но',
    'вич',
    'гал',
    'єн',
    'ост',
    'їв',
    'ґе',
  ],
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

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function makeWord(random: () => number, language: SampleLanguage): string {
  const count = 1 + Math.floor(random() * 4);
  return Array.from({ length: count }, () => pick(random, syllables[language])).join('');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `count` distinct names. */
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
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    let word = makeWord(random, language);
    if (i % 25 === 24) word = pick(random, forms).text;
    else if (i % 25 === 12) word = `${pick(random, forms).text.split(' ')[0]} ${word}`;
    else if (i % 12 === 0) word = `${capital(word)},`;
    parts.push(word);
    size += word.length + 1;
  }
  // A string of its own, as a message brings it: a slice would make every look at a unit go through its parent.
  return Buffer.from(parts.join(' ').slice(0, length), 'utf16le').toString('utf16le');
}
