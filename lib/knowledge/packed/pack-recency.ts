// Values that come back: each as how recently it was there. What is there often, or in runs, has small numbers, and lists
// that are the same have the same numbers. Called by the files that pack and open columns.

interface Recency<T> {
  /** Each value once, in the order in which they first come. */
  readonly fresh: readonly T[];
  /** 0: the next fresh one; 1: the last one again; 2: the one before that other than it; and so on. */
  readonly numbers: readonly number[];
}

/** Takes `values` apart. */
export function toRecency<T>(values: readonly T[]): Recency<T> {
  const recent: T[] = [];
  const fresh: T[] = [];
  const known = new Set<T>();
  const numbers = values.map((value) => {
    const place = known.has(value) ? recent.lastIndexOf(value) : recent.length;
    const number = recent.length - place;
    if (number === 0) fresh.push(value);
    known.add(value);
    recent.splice(place, 1);
    recent.push(value);
    return number;
  });
  return { fresh, numbers };
}

/** The values again. Throws when there are not so many. */
export function fromRecency<T>({ fresh, numbers }: Recency<T>): T[] {
  // Places among the fresh ones, the latest last: what is fresh moves nothing.
  const recent = new Uint32Array(numbers.length);
  let met = 0;
  return numbers.map((number) => {
    const from = number === 0 ? met : met - number;
    const place = number === 0 ? met++ : (recent[from] ?? -1);
    const value = fresh[place];
    if (value === undefined) throw new Error('The packed knowledge is damaged.');
    if (number > 1) recent.copyWithin(from, from + 1, met);
    recent[met - 1] = place;
    return value;
  });
}
