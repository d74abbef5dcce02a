// `npm run bench [-- quick] [-- SECTION…]`: measures in Node and in Chromium, and prints Markdown for docs/performance.md.
// Without sections all of them; `quick` takes fewer sizes and rounds.
import { cpus } from 'node:os';
import { buildBundle } from './build-bundle';
import { openPlaces, type Place } from './places';
import { showReading } from './reading';
import type { Section } from './section';
import { showAnnotating, showDecoding, showHostile, showWorst } from './show-knowledge';
import { showCold, showMatching, showOpening } from './show-matching';

const matcher = 'matcher-tasks.ts';
const knowledge = 'knowledge-tasks.ts';

const sections: readonly Section[] = [
  { name: 'matching', bundle: matcher, heading: 'Matching', show: showMatching },
  {
    name: 'cold',
    bundle: matcher,
    heading: 'First pass of a fresh process or page: 60 kB, 5,000 names',
    show: showCold,
  },
  { name: 'start', bundle: matcher, heading: 'Opening a packed index', show: showOpening },
  {
    name: 'worst',
    bundle: matcher,
    heading: 'Worst cases of the matcher, time per character',
    show: showWorst('worst'),
  },
  {
    name: 'worst',
    bundle: knowledge,
    heading: 'Worst cases of the whole annotate step, time per character',
    show: showWorst('worst-annotating'),
  },
  { name: 'hostile', bundle: knowledge, heading: 'Fragments over and over: the slowest texts', show: showHostile },
  { name: 'annotate', bundle: knowledge, heading: 'The whole annotate step: fold, match, link', show: showAnnotating },
  { name: 'decode', bundle: knowledge, heading: 'Opening the shipped knowledge', show: showDecoding },
  { name: 'reading', heading: 'What a reader waits for', show: showReading },
];

/** Runs what the words ask for. Throws a sentence for a word that is none. */
export async function runBench(words: readonly string[]): Promise<void> {
  const names = words.filter((word) => word !== 'quick');
  const unknown = names.find((name) => sections.every((section) => section.name !== name));
  if (unknown !== undefined) {
    const known = new Set(sections.map(({ name }) => name));
    throw new Error(`There is no section ${unknown}; there are ${[...known].join(', ')}, and the word quick.`);
  }
  const wanted = sections.filter(({ name }) => names.length === 0 || names.includes(name));
  console.log(`${machineLine()}\n`);
  for (const [bundle, own] of Map.groupBy(wanted, (section) => section.bundle)) {
    const places = bundle === undefined ? [] : await openPlaces(await buildBundle(bundle));
    try {
      await showAll(own, places, words.includes('quick'));
    } finally {
      for (const { close } of places) await close();
    }
  }
}

async function showAll(own: readonly Section[], places: readonly Place[], isQuick: boolean): Promise<void> {
  for (const { heading, show } of own) {
    console.log(`## ${heading}\n`);
    await show({ places, isQuick, print: (text) => console.log(text) });
  }
}

function machineLine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  return `${day}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}, Node ${process.version}; median (middle half).`;
}
