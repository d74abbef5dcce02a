// Opening a packed index: the time, and the memory that it takes open.
import { buildIndex } from '../lib/matching/build-index';
import { findHits } from '../lib/matching/find-hits';
import { openIndex } from '../lib/matching/open-index';
import { makeForms, makeText } from './sample-text';
import { type Summary, summarise } from './statistics';

export interface OpeningResult {
  readonly packedMb: number;
  /** The scanner's memory, with the packed bytes in it, and what is kept beside it after a text of a megabyte. */
  readonly memoryMb: number;
  /** Of the first opening in this process. */
  readonly firstMs: number;
  readonly ms: Summary;
  /** With the first search, which works out how names begin. */
  readonly searchedMs: Summary;
}

/** Bytes of the arrays of numbers below `value`, but for views over packed bytes; objects and lists are not counted. */
function sizeOfArrays(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength === value.buffer.byteLength ? value.byteLength : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + sizeOfArrays(each), 0);
}

/** Opens an index of so many names eleven times. */
export function measureOpening(size: number): OpeningResult {
  const forms = makeForms('en', size);
  const packed = buildIndex(forms);
  const times: number[] = [];
  const searched: number[] = [];
  let memory = 0;
  for (let i = 0; i < 11; i++) {
    const start = performance.now();
    const index = openIndex(packed);
    times.push(performance.now() - start);
    findHits(index, 'a');
    searched.push(performance.now() - start);
    if (index.numberCount !== size) throw new Error(`${index.numberCount} forms were opened, not ${size}.`);
    if (i > 0) continue;
    findHits(index, makeText('en', forms, 1_000_000));
    memory = index.scanner.memory.buffer.byteLength + sizeOfArrays(index);
  }
  const [firstMs = 0, ...later] = times;
  return {
    packedMb: packed.length / 1e6,
    memoryMb: memory / 1e6,
    firstMs,
    ms: summarise(later),
    searchedMs: summarise(searched.slice(1)),
  };
}
