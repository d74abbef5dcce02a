// Texts and names meant to be slow to search: what a hostile page, or an unlucky dictionary, could make of them.
import { createRandom, makeForms, makeText, pick } from './sample-text';

interface SearchCase {
  readonly name: string;
  readonly names: readonly string[];
  readonly text: string;
}

const normalNames = () => makeForms('en', 5_000).map(({ text }) => text);

/** The first is normal text, against which the others are told. */
export function listWorstCases(): SearchCase[] {
  const names = normalNames();
  const forms = makeForms('en', 5_000);
  return [
    { name: 'normal text, 100 kB', names, text: makeText('en', forms, 100_000) },
    { name: 'normal text, 5 MB', names, text: makeText('en', forms, 5_000_000) },
    { name: 'one word of 1 MB', names, text: 'a'.repeat(1_000_000) },
    { name: '1 MB of Japanese', names, text: 'ウクライナの国防相は、「続ける」と述べた。'.repeat(50_000) },
    { name: '50,000 near misses', names, text: makeNearMisses(names, 50_000) },
    ...nestedCases(),
  ];
}

/** The first words of a name, then the beginning of another one. */
export function makeNearMisses(names: readonly string[], count: number): string {
  const random = createRandom(3);
  const long = names.map((name) => name.split(' ')).filter(({ length }) => length > 1);
  const parts = Array.from({ length: count }, () => {
    const words = pick(random, long);
    return [...words.slice(0, -1), `${words.at(-1)}x`].join(' ');
  });
  return structuredClone(parts.join(' '));
}

/** Names may be 200 units long: 400 families of 25 that begin alike. */
function nestedCases(): SearchCase[] {
  const random = createRandom(5);
  const vocabulary = makeForms('en', 2_000, 9).map(({ text }) => text.split(' ')[0]?.slice(0, 6) ?? '');
  const families = Array.from({ length: 400 }, (_, place) => {
    const words = [`Family${place}`, ...Array.from({ length: 24 }, () => pick(random, vocabulary))];
    return words.map((_, last) => words.slice(0, last + 1).join(' '));
  });
  const names = families.flat();
  const text = Array.from({ length: 10_000 }, () => `${pick(random, names)} and`).join(' ');
  return [
    { name: '10,000 nested prefixes', names, text: structuredClone(text) },
    { name: '1 MB that begins 31 names at every word', ...repeatedPrefixes() },
  ];
}

/** `no no no … yes`: at every word the longest beginning of a name, and never a name. */
function repeatedPrefixes() {
  const names = Array.from({ length: 31 }, (_, count) => `${'no '.repeat(count)}yes`);
  return { names: names.filter((name) => name !== 'yes'), text: 'no '.repeat(333_333).trim() };
}
