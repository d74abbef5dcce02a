// Timing that survives a noisy machine: contenders take turns in one run, and what is told is the median of each and the
// median of the ratios within a round. Nobody is timed before he has found what he should.
import { type Summary, summarise } from './statistics';

interface Contender {
  readonly name: string;
  /** Answers how much it found. */
  readonly run: () => number;
  /** What `run` must answer; absent for whoever has ideas of his own. */
  readonly expected?: number;
  /** Ratios are of the time for each of these; one when absent. */
  readonly units?: number;
}

export interface Timing {
  readonly name: string;
  readonly ms: Summary;
  /** Against the first contender, of the rounds. */
  readonly ratio: Summary;
  readonly found: number;
}

interface Effort {
  readonly rounds: number;
  /** Browsers round their clocks: quick work is done over and over until this much time has passed. */
  readonly sampleMs?: number;
  readonly warmMs?: number;
}

/** Who is slow takes part in the first rounds only: as many as these, and on while its time lasts. */
const fewestRounds = 3;
const mostMs = 1_500;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Interleaved rounds, after each contender was checked and has run for some time to get warm. */
export function measure(contenders: readonly Contender[], { rounds, sampleMs = 4, warmMs = 150 }: Effort): Timing[] {
  const ready = contenders.map((contender) => ({
    ...contender,
    found: check(contender),
    repeat: warmUp(contender, { sampleMs, warmMs }),
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, repeat, times } of ready) {
      if (times.length >= fewestRounds && sum(times) * repeat > mostMs) continue;
      const start = performance.now();
      for (let left = repeat; left > 0; left--) run();
      times.push((performance.now() - start) / repeat);
    }
  }
  const first = ready[0];
  return ready.map(({ name, times, found, units = 1 }) => {
    const ratios = times.map((ms, round) => ms / units / ((first?.times[round] ?? ms) / (first?.units ?? 1)));
    return { name, ms: summarise(times), ratio: summarise(ratios), found };
  });
}

function check({ name, run, expected }: Contender): number {
  const found = run();
  if (expected !== undefined && found !== expected) throw new Error(`${name} found ${found}, not ${expected}.`);
  return found;
}

/** Runs for that long, once at least; answers how often to run for one sample. */
function warmUp({ run }: Contender, { sampleMs, warmMs }: Required<Omit<Effort, 'rounds'>>): number {
  const start = performance.now();
  let runs = 0;
  for (; runs < 1 || performance.now() - start < warmMs; runs++) run();
  return Math.max(1, Math.ceil((sampleMs * runs) / (performance.now() - start)));
}
