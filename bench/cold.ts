// The first pass of a fresh process or browser: one contender, one text of 60 kB, 5,000 names, once.
import { contenders } from './contenders';
import { makeForms, makeText } from './sample-text';

/** Milliseconds of the first count in this process, everything else prepared. */
export function measureCold(name: string): number {
  const forms = makeForms('en', 5_000);
  const text = makeText('en', forms, 60_000);
  const contender = contenders.find((each) => each.name === name);
  if (contender === undefined) throw new Error(`Nobody is called ${name}.`);
  const count = contender.prepare(forms.map(({ text: form }) => form));
  const start = performance.now();
  count(text);
  return performance.now() - start;
}
