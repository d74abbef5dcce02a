// Timing that survives a noisy machine: contenders take turns in one run, and what is told is the median of each and the
// median of the ratios within a round.
export interface Contender {
  readonly name: string;
  /** Does the work once and returns a count, which must be the same for contenders that claim the same result. */
  readonly run: () => number;
}

export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly lowestMs: number;
  /** Against the first contender, median over the rounds. */
  readonly ratio: number;
  readonly count: number;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** `rounds` interleaved rounds after `warmUp` unmeasured ones. */
export function measure(contenders: readonly Contender[], rounds = 40, warmUp = 15): Timing[] {
  const times = contenders.map((): number[] => []);
  const counts = contenders.map(() => 0);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const start = performance.now();
      counts[i] = contender.run();
      const spent = performance.now() - start;
      if (round >= warmUp) times[i]?.push(spent);
    }
  }
  return contenders.map(({ name }, i) => {
    const own = times[i] ?? [];
    return {
      name,
      medianMs: median(own),
      lowestMs: Math.min(...own),
      ratio: median(own.map((ms, round) => ms / (times[0]?.[round] ?? ms))),
      count: counts[i] ?? 0,
    };
  });
}
