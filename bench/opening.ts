// Opening a packed index: the time, and the memory that it takes open.
import { buildIndex } from '../lib/matching/build-index';
import { openIndex } from '../lib/matching/open-index';
import { makeForms } from './sample-text';
import { type Summary, summarise } from './statistics';

export interface OpeningResult {
  readonly packedMb: number;
  readonly memoryMb: number;
  /** Of the first opening in this process, which compiles the scanner. */
  readonly firstMs: number;
  readonly ms: Summary;
}

/** Opens an index of so many names eleven times. */
export function measureOpening(size: number): OpeningResult {
  const packed = buildIndex(makeForms('en', size));
  const times: number[] = [];
  let memory = 0;
  for (let i = 0; i < 11; i++) {
    const start = performance.now();
    const index = openIndex(packed);
    times.push(performance.now() - start);
    if (index.formCount !== size) throw new Error(`${index.formCount} forms were opened, not ${size}.`);
    memory = index.scanner.memory.buffer.byteLength;
  }
  const [firstMs = 0, ...later] = times;
  return { packedMb: packed.length / 1e6, memoryMb: memory / 1e6, firstMs, ms: summarise(later) };
}
