// Tables of what is done with the shipped knowledge: the whole annotate step, opening the knowledge, and the worst cases of
// both the matcher and the whole step.
import type { FirstAnnotating } from './annotating';
import type { StepTiming } from './decoding';
import type { HostileTiming } from './hostile';
import { figure, spread, table } from './markdown';
import type { Timing } from './measure';
import type { Section } from './section';
import { summarise } from './statistics';

const settings = [
  { language: 'en', length: 15_000 },
  { language: 'en', length: 60_000 },
  { language: 'uk', length: 15_000 },
  { language: 'uk', length: 60_000 },
] as const;

const titleOf = ({ language, length }: (typeof settings)[number]) =>
  `${language === 'en' ? 'English' : 'Ukrainian'}, ${length / 1_000} kB`;

/** Warm against the bare loop, then the first time in a fresh process or page. */
export const showAnnotating: Section['show'] = async (bench) => {
  const rows: string[][] = [];
  for (const setting of settings) {
    for (const { name: place, run } of bench.places) {
      const timings = await run<Timing[]>({ kind: 'annotating', ...setting });
      const cells = timings.slice(1).map(({ ratio }) => spread(ratio));
      const mentions = timings.find(({ name }) => name === 'annotate');
      rows.push([titleOf(setting), place, ...cells, figure(mentions?.ms.median ?? 0), String(mentions?.found ?? 0)]);
    }
  }
  const head = [
    '× bare loop',
    'place',
    'matcher alone',
    'annotate',
    'with offices and weapons',
    'annotate, ms',
    'mentions',
  ];
  bench.print(`${table(head, rows)}\n`);
  bench.print(`### The first time in a fresh process or page, ms\n\n${await firstTimes(bench)}\n`);
};

const firstTimes = async ({ places, isQuick }: Parameters<Section['show']>[0]): Promise<string> => {
  const rounds = new Map<string, { rehearsed: FirstAnnotating[]; atOnce: FirstAnnotating[] }>();
  for (let round = 0; round < (isQuick ? 5 : 15); round++) {
    for (const setting of settings) {
      for (const { name, run } of places) {
        const key = `${titleOf(setting)} | ${name}`;
        const lists = rounds.get(key) ?? { rehearsed: [], atOnce: [] };
        lists.rehearsed.push(await run({ kind: 'first-annotating', ...setting, isRehearsed: true }));
        lists.atOnce.push(await run({ kind: 'first-annotating', ...setting, isRehearsed: false }));
        rounds.set(key, lists);
      }
    }
  }
  const show = (list: readonly FirstAnnotating[], field: keyof FirstAnnotating) =>
    spread(summarise(list.map((each) => each[field])));
  return table(
    ['', 'place', 'knowledge opened', 'rehearsal', 'annotate after it', 'annotate without it', 'bare loop'],
    [...rounds].map(([key, { rehearsed, atOnce }]) => [
      key,
      show(rehearsed, 'decodeMs'),
      show(rehearsed, 'rehearseMs'),
      show(rehearsed, 'annotateMs'),
      show(atOnce, 'annotateMs'),
      show(atOnce, 'bareMs'),
    ]),
  );
};

/** A row for each step; first and later in both places. */
export const showDecoding: Section['show'] = async ({ places, isQuick, print }) => {
  const cells = new Map<string, string[]>();
  for (const { run } of places) {
    for (const { name, ms, firstMs } of await run<StepTiming[]>({ kind: 'decoding', rounds: isQuick ? 11 : 31 })) {
      cells.set(name, [...(cells.get(name) ?? []), figure(firstMs), spread(ms)]);
    }
  }
  print(
    `${table(
      ['ms', ...places.flatMap(({ name }) => [`${name}, first`, `${name}, later`])],
      [...cells].map(([name, own]) => [name, ...own]),
    )}\n`,
  );
};

/** Time for each character against normal text. */
export function showWorst(kind: 'worst' | 'worst-annotating'): Section['show'] {
  return async ({ places, isQuick, print }) => {
    const cells = new Map<string, string[]>();
    const found = new Map<string, number>();
    for (const { run } of places) {
      for (const timing of await run<Timing[]>({ kind, rounds: isQuick ? 7 : 15 })) {
        const { name, ratio, ms } = timing;
        cells.set(name, [...(cells.get(name) ?? []), spread(ratio), figure(ms.median)]);
        found.set(name, timing.found);
      }
    }
    print(
      `${table(
        ['× normal text', ...places.flatMap(({ name }) => [name, 'ms']), 'found'],
        [...cells].map(([name, own]) => [name, ...own, String(found.get(name))]),
      )}\n`,
    );
  };
}

/** In Node alone: what grows faster than the text does so everywhere. */
export const showHostile: Section['show'] = async ({ places, isQuick, print }) => {
  const count = isQuick ? 300 : 3_000;
  const timings = (await places[0]?.run<HostileTiming[]>({ kind: 'hostile', count })) ?? [];
  const rows = timings.map(({ repeated, isOneBlock, ms, growth }) => [
    JSON.stringify(repeated),
    isOneBlock ? 'one' : 'many',
    figure(ms),
    figure(growth),
  ]);
  print(
    `Of ${count} texts:\n\n${table(['what is repeated', 'blocks', 'ms for 20,000 units', '× for twice as many'], rows)}\n`,
  );
};
