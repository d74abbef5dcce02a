// Opening the shipped knowledge: what the background does before its first answer, what that is made of, and what is put off
// until somebody asks.

import type { Knowledge } from '../lib/knowledge/opened/knowledge';
import { readBytes } from '../lib/knowledge/packed/byte-text';
import { openIndex } from '../lib/matching/open-index';
import { openShipped, shipped } from './shipped-knowledge';
import { type Summary, summarise } from './statistics';

export interface StepTiming {
  readonly name: string;
  /** In the first round of this process. */
  readonly firstMs: number;
  readonly ms: Summary;
}

type Step = readonly [name: string, run: () => unknown];

/** Rounds of all steps, in turn. */
export function measureDecoding(rounds: number): StepTiming[] {
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of listSteps()) {
      const start = performance.now();
      run();
      const ms = performance.now() - start;
      times.set(name, [...(times.get(name) ?? []), ms]);
    }
  }
  return [...times].map(([name, [firstMs = 0, ...later]]) => ({ name, firstMs, ms: summarise(later) }));
}

/** A round: the whole first, because what runs first in a process is what a reader waits for. */
function* listSteps(): Generator<Step> {
  let knowledge: Knowledge | undefined;
  const open = () => {
    knowledge ??= openShipped();
    return knowledge;
  };
  let bytes: Uint8Array = new Uint8Array();
  yield ['the whole, as the background does it', open];
  yield ['index: bytes from text', () => (bytes = readBytes(shipped.indexText))];
  yield ['index: opened', () => openIndex(bytes)];
  yield ['later: all records restored', () => restoreRecords(open())];
  yield ['later: all sources restored', () => restoreSources(open())];
  yield ['later: offices, when they are marked', () => open().offices.forLinking()];
}

function restoreRecords({ linking: { rules }, getEntity }: Knowledge): void {
  const ids = new Set(Array.from({ length: rules.length }, (_, form) => rules.at(form)?.entity));
  if (ids.size === 0) throw new Error('There is nobody in the knowledge.');
  for (const id of ids) if (id !== undefined) getEntity(id);
}

function restoreSources({ findSource }: Knowledge): void {
  let number = 0;
  while (findSource(String(number) as Parameters<typeof findSource>[0]) !== undefined) number++;
  if (number === 0) throw new Error('The knowledge has no sources.');
}
