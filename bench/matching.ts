// How fast the matcher is against the bare loop over the text, which no plain JavaScript can beat: `npm run bench`.
// Counts are checked against the naive reference on a part of the text before anything is timed.
import { buildIndex } from '../lib/matching/build-index';
import { findHits } from '../lib/matching/find-hits';
import { openIndex } from '../lib/matching/open-index';
import { naiveHits } from '../tests/matching/naive-matcher';
import { measure } from './measure';
import { makeForms, makeText, type SampleLanguage } from './sample-text';

function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function checkCounts(language: SampleLanguage): void {
  const forms = makeForms(language, 300);
  const text = makeText(language, forms, 20_000);
  const found = findHits(openIndex(buildIndex(forms)), text).length;
  const expected = naiveHits(forms, text).length;
  if (found !== expected) throw new Error(`${language}: ${found} hits, the reference finds ${expected}.`);
}

const length = 100_000;
console.log(
  `Node ${process.version}, ${process.arch}, text of ${length / 1000} kB, medians of 40 interleaved rounds\n`,
);
console.log('language  names    hits   ns/unit   × bare loop   index MB   open ms');
for (const language of ['en', 'uk'] as const) {
  checkCounts(language);
  for (const size of [1_000, 5_000, 20_000, 100_000]) {
    const forms = makeForms(language, size);
    const bytes = buildIndex(forms);
    const text = makeText(language, forms, length);
    const openedAt = performance.now();
    const index = openIndex(bytes);
    const openMs = performance.now() - openedAt;
    const [, timing] = measure([
      { name: 'bare loop', run: () => bareLoop(text) },
      { name: 'findHits', run: () => findHits(index, text).length },
    ]);
    if (timing === undefined) continue;
    const nanoseconds = ((timing.medianMs * 1e6) / length).toFixed(2);
    const row = [
      language,
      size,
      timing.count,
      nanoseconds,
      timing.ratio.toFixed(2),
      (bytes.length / 1e6).toFixed(2),
      openMs.toFixed(2),
    ];
    console.log(row.map((cell, i) => String(cell).padStart([8, 7, 7, 9, 13, 10, 9][i] ?? 8)).join(' '));
  }
}
