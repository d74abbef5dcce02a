// The shape of a part of the bench.
import type { Place } from './places';

interface Bench {
  readonly places: readonly Place[];
  readonly isQuick: boolean;
  readonly print: (text: string) => void;
}

export interface Section {
  /** What it is called on the command line; several may have one name. */
  readonly name: string;
  /** What its places run; absent where it runs the built extension instead. */
  readonly bundle?: 'matcher-tasks.ts' | 'knowledge-tasks.ts';
  readonly heading: string;
  readonly show: (bench: Bench) => Promise<void>;
}
