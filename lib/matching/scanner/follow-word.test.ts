// Names that begin like one another, word by word: what a text is read by from the second time on (follow-word.ts, memo.ts).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naiveHits } from '../../../tests/matching/naive-matcher';
import type { SurfaceForm } from '../../model/name';
import { buildIndex } from '../build-index';
import { findHits } from '../find-hits';
import { openIndex } from '../open-index';

const fuzzRuns = Number(process.env.FUZZ_RUNS ?? 1_000);

const smart = (text: string): SurfaceForm => ({ text, case: 'smart' });

/** The hits of a text that stands behind itself: whatever it holds was read before. */
function readTwice(forms: readonly SurfaceForm[], text: string): string[] {
  const twice = `${text}. ${text}`;
  const hits = findHits(openIndex(buildIndex(forms)), twice);
  expect(hits).toEqual(naiveHits(forms, twice));
  const again = hits.filter(({ start }) => start > text.length);
  return again.map(({ start, end }) => twice.slice(start, end));
}

const chain = ['Orel', 'Orel Fund', 'Orel Fund Works', 'Orel Fund Works North', 'Orel Fund Works North Pier'].map(
  smart,
);

describe('names that begin like one another', () => {
  it.each([
    ['Orel Fund Works North Pier', ['Orel Fund Works North Pier']],
    ['Orel Fund Works North', ['Orel Fund Works North']],
    ['Orel Fund Worksop', ['Orel Fund']],
    ['Orel Fund Work', ['Orel Fund']],
    ['Orel Fund  Works  North', ['Orel Fund  Works  North']],
    ['Orel Fund-Works', ['Orel Fund']],
    ['Orel Fund Wórks', ['Orel Fund Wórks']],
    ['Orel Fund Wo\u00adrks North', ['Orel Fund Wo\u00adrks North']],
    ['Orel Fund Works\u0301 North', ['Orel Fund Works\u0301 North']],
    ['Orel Fund’s Works', ['Orel Fund']],
    ['Orel Fund works North', ['Orel Fund']],
    ['Orel Fund Works 🙂', ['Orel Fund Works']],
    ['Orel Fund Wicked', ['Orel Fund']],
  ])('are told apart: %j', (text, spans) => {
    const before = chain.map(({ text: name }) => name).toReversed();
    expect(readTwice(chain, `${before.join(', ')}, ${text}`).slice(before.length)).toEqual(spans);
  });

  it('are not spelt with a letter that becomes two, whose place among these is the code of another', () => {
    const forms = ['Orel', 'Orel aa', 'Orel aa bb'].map(smart);
    expect(readTwice(forms, 'Orel aa bb, Orel aa, Orel œœ bb, Orel ææ')).toEqual([
      'Orel aa bb',
      'Orel aa',
      'Orel',
      'Orel',
    ]);
  });

  it('keep the genitive s of a word within from being read as a part of the next name', () => {
    const forms = [
      ...['Orel', 'Orel Funds', 'Orel Funds North', 'Orel Funds North Pier'].map(smart),
      { ...smart('Orel Fund'), genitive: true },
    ];
    expect(readTwice(forms, 'Orel Funds North, Orel Funds, Orel Fund')).toEqual([
      'Orel Funds North',
      'Orel Funds',
      'Orel Fund',
    ]);
  });

  it('change places when a text has now the one and now the other', () => {
    const forms = ['Orel', 'Orel Fund', 'Orel Fund A', 'Orel Furt', 'Orel Furt A'].map(smart);
    const text = 'Orel Fund A, Orel Furt A, Orel Fund, Orel Furt, Orel Fund A';
    expect(readTwice(forms, text)).toEqual(text.split(', '));
  });

  it('are forgotten together when there are too many', () => {
    const families = Array.from({ length: 700 }, (_, place) => `Orel${place}x Funds Works North Pier`.split(' '));
    const names = families.flatMap((words) => words.map((_, last) => words.slice(0, last + 1).join(' ')));
    const text = [...names, ...names.toReversed(), ...names].join(', ');
    const hits = findHits(openIndex(buildIndex(names.map(smart))), text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(', '));
  });

  it(
    'agree with the naive matcher, random as they may be',
    () => {
      const words = ['Ab', 'Abs', 'abs', 'Ba', 'Bas', 'łś', 'іїІ', 'B', 's', '1'];
      const gaps = [' ', ' ', ' ', ' ', '  ', '-', '.', '’', '\u00ad', '\u0301 ', ', ', 's ', '\n', ' 🙂 '];
      const family = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 });
      const form = fc.record({
        case: fc.constantFrom<SurfaceForm['case']>('exact', 'smart', 'insensitive'),
        genitive: fc.boolean(),
      });
      const sample = fc.array(fc.tuple(family, form), { minLength: 1, maxLength: 4 }).chain((families) => {
        const forms = families.flatMap(([name, rule]) =>
          name.map((_, last) => ({ text: name.slice(0, last + 1).join(' '), ...rule })),
        );
        const part = fc
          .tuple(fc.constantFrom(...forms), fc.constantFrom(...gaps), fc.nat(5), fc.nat(9))
          .map(([{ text }, gap, gapAt, lowerAt]) =>
            text
              .split(' ')
              .map((word, i) => (i === lowerAt ? word.toLowerCase() : word) + (i === gapAt ? gap : ' '))
              .join(''),
          );
        return fc.tuple(fc.constant(forms), fc.array(part, { minLength: 1, maxLength: 12 }));
      });
      fc.assert(
        fc.property(sample, ([forms, parts]) => {
          const text = parts.join('');
          expect(findHits(openIndex(buildIndex(forms)), text)).toEqual(naiveHits(forms, text));
        }),
        { seed: 20_261_124, numRuns: fuzzRuns },
      );
    },
    60_000 + 20 * fuzzRuns,
  );
});
