// The matcher side by side with its peers and with the limits, for one number of names and texts of several lengths: building
// takes some peers longer than searching.
import { contenders } from './contenders';
import { measure, type Timing } from './measure';
import { countFolded, countNaively } from './naive-count';
import { makeForms, makeText, type SampleLanguage } from './sample-text';

export interface MatchingSetting {
  readonly language: SampleLanguage;
  readonly names: number;
  readonly lengths: readonly number[];
}

export interface MatchingResult {
  readonly length: number;
  /** What whoever compares exactly should find; who does not is told so. */
  readonly expected: number;
  readonly timings: readonly Timing[];
}

/** Everybody who can build an index of that many names, on texts that he can search while somebody waits. */
export function measureMatching({ language, names: size, lengths }: MatchingSetting): MatchingResult[] {
  const forms = makeForms(language, size);
  const names = forms.map(({ text }) => text);
  const able = contenders
    .filter(({ mostNames = Number.POSITIVE_INFINITY }) => size <= mostNames)
    .map((contender) => ({ ...contender, count: contender.prepare(names) }));
  return lengths.map((length) => {
    const text = makeText(language, forms, length);
    const expected = countNaively(names, text);
    const folded = countFolded(names, text);
    const ready = able
      .filter(({ mostUnits = Number.POSITIVE_INFINITY }) => length <= mostUnits)
      .map(({ name, kind, count }) => ({
        name,
        run: () => count(text),
        ...(kind === 'ours' ? { expected: folded } : {}),
      }));
    return { length, expected, timings: measure(ready, { rounds: 15 }) };
  });
}
