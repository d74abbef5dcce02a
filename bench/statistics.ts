// What a row of numbers says as a whole. Everything the benches tell goes through here.

/** The value below which `part` of the values lie; between two of them it is worked out. 0 when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** A median with the middle half of the values round it. */
export interface Summary {
  readonly median: number;
  readonly middle: readonly [from: number, to: number];
}

export function summarise(values: readonly number[]): Summary {
  return { median: quantile(values, 0.5), middle: [quantile(values, 0.25), quantile(values, 0.75)] };
}
