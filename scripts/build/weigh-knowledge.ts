// What the compiled knowledge weighs: the indexes of written forms with all records, names, rules and offices; the list of
// sources; and both. Called by `kb report` and by the test that keeps it small.
import type { PackedKnowledge } from '../../lib/knowledge/opened/knowledge';

interface Weight {
  readonly raw: number;
  readonly zipped: number;
}

/** The indexes count as bytes and everything else as JSON in UTF-8, though the build carries the former in base64. */
export function weighKnowledge(
  { index, optionalIndex, officeIndex, content }: PackedKnowledge,
  zip: (bytes: Uint8Array) => number,
): Readonly<Record<'index and records' | 'sources' | 'all', Weight>> {
  const { sources, ...records } = content;
  const weigh = (...parts: readonly (Uint8Array | object)[]): Weight => {
    const bytes = parts.map((part) => (part instanceof Uint8Array ? part : Buffer.from(JSON.stringify(part))));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    return { raw: sum(bytes.map(({ length }) => length)), zipped: sum(bytes.map(zip)) };
  };
  return {
    'index and records': weigh(index, optionalIndex, officeIndex, records),
    sources: weigh(sources),
    all: weigh(index, optionalIndex, officeIndex, records, sources),
  };
}
