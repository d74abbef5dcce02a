// The matcher side by side with its peers and with the limits: `npm run bench` runs this in Node and in Chromium. Counts are
// compared before anything is timed; who finds another number is told so.
import { buildIndex } from '../lib/matching/build-index';
import { findHits } from '../lib/matching/find-hits';
import { openIndex } from '../lib/matching/open-index';
import { contenders } from './contenders';
import { measure } from './measure';
import { makeForms, makeText, type SampleLanguage } from './sample-text';

export interface MatchingRow {
  readonly language: SampleLanguage;
  readonly names: number;
  readonly length: number;
  readonly name: string;
  readonly nsPerUnit: number;
  readonly ratio: number;
  readonly spread: readonly [number, number];
  readonly found: number;
}

interface Setting {
  readonly language: SampleLanguage;
  readonly names: number;
  readonly length: number;
}

const rounds = 15;

/** Everybody who can build an index of that many names. */
export function measureMatching({ language, names: size, length }: Setting): MatchingRow[] {
  const forms = makeForms(language, size);
  const names = forms.map(({ text }) => text);
  const text = makeText(language, forms, length);
  const able = contenders.filter(({ mostNames = Number.POSITIVE_INFINITY }) => size <= mostNames);
  const ready = able.map(({ name, prepare }) => {
    const count = prepare(names);
    return { name, run: () => count(text) };
  });
  const timings = measure(ready, rounds);
  return timings.map(({ name, medianMs, ratio, spread, count }) => ({
    language,
    names: size,
    length,
    name,
    nsPerUnit: (medianMs * 1e6) / text.length,
    ratio,
    spread,
    found: count,
  }));
}

export interface StartRow {
  readonly names: number;
  readonly packedMb: number;
  readonly memoryMb: number;
  /** Of the first opening in this process, and the median of ten. */
  readonly firstMs: number;
  readonly openMs: number;
}

/** Bytes of the arrays of numbers below `value`, but for views over packed bytes; objects and lists are not counted. */
function sizeOfArrays(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength === value.buffer.byteLength ? value.byteLength : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + sizeOfArrays(each), 0);
}

/** What an index takes: packed, open and after a text of a megabyte, and to open. */
export function measureStart(size: number): StartRow {
  const forms = makeForms('en', size);
  const packed = buildIndex(forms);
  const times: number[] = [];
  let memory = 0;
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    const index = openIndex(packed);
    times.push(performance.now() - start);
    // What a long text asks for is kept.
    if (i === 0) findHits(index, makeText('en', forms, 1_000_000));
    if (i === 0) memory = packed.length + sizeOfArrays(index);
  }
  const [first = 0] = times;
  const openMs = [...times].sort((a, b) => a - b)[5] ?? 0;
  return { names: size, packedMb: packed.length / 1e6, memoryMb: memory / 1e6, firstMs: first, openMs };
}
