// Timing that survives a noisy machine: contenders take turns in one run, and what is told is the median of each and the
// median of the ratios within a round.
export interface Contender {
  readonly name: string;
  readonly run: () => number;
}

export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly lowestMs: number;
  /** Against the first contender, median over the rounds, and how far the middle half of the rounds spreads. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
  readonly count: number;
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;

/** Browsers round their clocks: quick work is done over and over until this much time has passed. */
const leastSampleMs = 4;

/** Who is slow takes part in the first rounds only: as many as these, and on while its time lasts. */
const fewestRounds = 3;
const mostMs = 2_000;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** `rounds` interleaved rounds, after each contender has run for some time to get warm. */
export function measure(contenders: readonly Contender[], rounds: number): Timing[] {
  const repeats = contenders.map(warmUp);
  const times = contenders.map((): number[] => []);
  const counts = contenders.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of contenders.entries()) {
      const own = times[i] ?? [];
      if (own.length >= fewestRounds && sum(own) > mostMs) continue;
      const repeat = repeats[i] ?? 1;
      const start = performance.now();
      for (let left = repeat; left > 0; left--) counts[i] = run();
      own.push((performance.now() - start) / repeat);
    }
  }
  return contenders.map(({ name }, i) => {
    const own = times[i] ?? [];
    const ratios = own.map((ms, round) => ms / (times[0]?.[round] ?? ms));
    return {
      name,
      medianMs: quantile(own, 0.5),
      lowestMs: quantile(own, 0),
      ratio: quantile(ratios, 0.5),
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
      count: counts[i] ?? 0,
    };
  });
}

/** Runs for 150 ms, twice at least; answers how often to run for one sample. */
function warmUp({ run }: Contender): number {
  const start = performance.now();
  let runs = 0;
  for (; runs < 2 || performance.now() - start < 150; runs++) run();
  return Math.max(1, Math.ceil((leastSampleMs * runs) / (performance.now() - start)));
}
