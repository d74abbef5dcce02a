// The first pass of a fresh process or page: one contender, one text of 60 kB, 5,000 names, once. Dramatis opens a packed index, as
// its background does; who has no such thing builds his own. Neither is part of the time, nor is a rehearsal, which is the same for
// all: a background that was just started reads some sentences of its own while the page still loads.
import { sampleIndex } from 'virtual:sample-index';
import { findHits } from '../lib/matching/find-hits';
import { openIndex } from '../lib/matching/open-index';
import { type Count, contenders } from './contenders';
import { countFolded, countNaively } from './naive-count';
import { sampleNames } from './pack-sample';
import { makeForms, makeText } from './sample-text';

/** Milliseconds of the first count in this process, everything else prepared. */
export function measureCold(name: string, isRehearsed: boolean): number {
  const forms = makeForms('en', sampleNames);
  const names = forms.map(({ text }) => text);
  const text = makeText('en', forms, 60_000);
  const contender = contenders.find((each) => each.name === name);
  if (contender === undefined) throw new Error(`Nobody is called ${name}.`);
  const count = contender.kind === 'ours' ? openSample() : contender.prepare(names);
  if (isRehearsed) count(names.slice(0, 20).join(' and '));
  const start = performance.now();
  const found = count(text);
  const ms = performance.now() - start;
  const expected = (contender.kind === 'ours' ? countFolded : countNaively)(names, text);
  if (contender.kind !== 'limit' && found !== expected) throw new Error(`${name} found ${found}, not ${expected}.`);
  return ms;
}

function openSample(): Count {
  const index = openIndex(sampleIndex);
  return (text) => findHits(index, text).length;
}
