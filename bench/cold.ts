// The first pass of a fresh process or page: one contender, one text of 60 kB, 5,000 names, once.
import { contenders } from './contenders';
import { countFolded, countNaively } from './naive-count';
import { makeForms, makeText } from './sample-text';

/** Milliseconds of the first count in this process, everything else prepared. */
export function measureCold(name: string): number {
  const forms = makeForms('en', 5_000);
  const names = forms.map(({ text }) => text);
  const text = makeText('en', forms, 60_000);
  const contender = contenders.find((each) => each.name === name);
  if (contender === undefined) throw new Error(`Nobody is called ${name}.`);
  const count = contender.prepare(names);
  const start = performance.now();
  const found = count(text);
  const ms = performance.now() - start;
  const expected = (contender.kind === 'ours' ? countFolded : countNaively)(names, text);
  if (contender.kind !== 'limit' && found !== expected) throw new Error(`${name} found ${found}, not ${expected}.`);
  return ms;
}
