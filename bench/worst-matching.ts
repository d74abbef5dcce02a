// Worst cases of the matcher alone, as time for each character relative to normal text.
import { buildIndex } from '../lib/matching/build-index';
import { findHits } from '../lib/matching/find-hits';
import { type FormIndex, openIndex } from '../lib/matching/open-index';
import { measure, type Timing } from './measure';
import { countFolded } from './naive-count';
import { listWorstCases } from './worst-texts';

/** The first timing is of normal text. */
export function measureWorstMatching(rounds: number): Timing[] {
  const indexes = new Map<readonly string[], FormIndex>();
  const openFor = (names: readonly string[]) => {
    const known = indexes.get(names) ?? openIndex(buildIndex(names.map((text) => ({ text, case: 'smart' }))));
    indexes.set(names, known);
    return known;
  };
  const ready = listWorstCases().map(({ name, names, text }) => {
    const index = openFor(names);
    return { name, units: text.length, expected: countFolded(names, text), run: () => findHits(index, text).length };
  });
  return measure(ready, { rounds, sampleMs: 10 });
}
