// Tables of the matcher: against peers and limits, its first pass, and opening an index.
import { figure, spread, table } from './markdown';
import type { MatchingResult } from './matching';
import type { OpeningResult } from './opening';
import type { Section } from './section';
import { summarise } from './statistics';

const languages = { en: 'English', uk: 'Ukrainian' } as const;

/** One table for each number of names and length of text; a column for each place and language. */
export const showMatching: Section['show'] = async ({ places, isQuick, print }) => {
  const lengths = isQuick ? [100_000] : [5_000, 100_000, 1_000_000];
  for (const names of isQuick ? [5_000, 100_000] : [1_000, 5_000, 20_000, 100_000]) {
    const columns: { title: string; results: MatchingResult[] }[] = [];
    for (const { name, run } of places) {
      for (const language of ['en', 'uk'] as const) {
        const results = await run<MatchingResult[]>({ kind: 'matching', language, names, lengths });
        columns.push({ title: `${name}, ${languages[language]}`, results });
      }
    }
    for (const [place, length] of lengths.entries()) {
      print(`### ${names.toLocaleString('en')} names, ${length / 1_000} kB of text\n`);
      print(
        `${showColumns(columns.flatMap(({ title, results }) => (results[place] ? [{ title, ...results[place] }] : [])))}\n`,
      );
    }
  }
};

type Column = MatchingResult & { readonly title: string };

const leftOut = 'left out';

function showColumns(columns: readonly Column[]): string {
  const names = new Set(columns.flatMap(({ timings }) => timings.map(({ name }) => name)));
  const rows = [...names].map((name) => [name, ...columns.map((column) => showCell(column, name))]);
  const head = ['× bare loop', ...columns.map(({ title }) => title)];
  const peer = ['fastest peer ÷ Dramatis', ...columns.map((column) => figure(againstPeers(column)))];
  const bare = ['bare loop, ns per unit', ...columns.map((column) => figure(nsOfBare(column)))];
  return table(head, [...rows, peer, bare]);
}

/** Who found another number is told with it. */
function showCell({ timings, expected }: Column, wanted: string): string {
  const timing = timings.find(({ name }) => name === wanted);
  if (timing === undefined) return leftOut;
  return (
    spread(timing.ratio) + (isPeer(wanted) && timing.found !== expected ? `, found ${timing.found} of ${expected}` : '')
  );
}

const notPeers = new Set(['bare charCodeAt loop', 'word-start loop', 'encodeInto', 'Dramatis']);
const isPeer = (name: string) => !notPeers.has(name);

function againstPeers({ timings }: Column): number {
  const ours = timings.find(({ name }) => name === 'Dramatis')?.ms.median ?? Number.NaN;
  return Math.min(...timings.filter(({ name }) => isPeer(name)).map(({ ms }) => ms.median)) / ours;
}

const nsOfBare = ({ timings, length }: Column) => ((timings[0]?.ms.median ?? 0) * 1e6) / length;

const coldNames = [
  'bare charCodeAt loop',
  'Dramatis',
  '@smikhalevski/trie',
  'flashtext.js',
  '@monyone/aho-corasick/fast',
  'RegExp, sorted alternation',
  'modern-ahocorasick',
];

/** The first pass, everybody in turn, without a rehearsal and with one. */
export const showCold: Section['show'] = async ({ places, isQuick, print }) => {
  const cells = new Map<string, string[]>(coldNames.map((name) => [name, []]));
  const titles: string[] = [];
  for (const isRehearsed of [false, true]) {
    for (const { name: place, run } of places) {
      titles.push(isRehearsed ? `${place}, rehearsed` : place);
      const times = new Map<string, number[]>(coldNames.map((name) => [name, []]));
      for (let round = 0; round < (isQuick ? 5 : 15); round++) {
        for (const name of coldNames) times.get(name)?.push(await run<number>({ kind: 'cold', name, isRehearsed }));
      }
      for (const [name, ms] of times) cells.get(name)?.push(spread(summarise(ms)));
    }
  }
  print(
    `${table(
      ['ms', ...titles],
      [...cells].map(([name, own]) => [name, ...own]),
    )}\n`,
  );
};

/** What opening takes, and the memory. */
export const showOpening: Section['show'] = async ({ places, print }) => {
  const rows: string[][] = [];
  for (const names of [5_000, 100_000]) {
    for (const { name, run } of places) {
      const opening = await run<OpeningResult>({ kind: 'opening', names });
      const sizes = [opening.packedMb, opening.memoryMb, opening.firstMs].map(figure);
      rows.push([names.toLocaleString('en'), name, ...sizes, spread(opening.ms), spread(opening.searchedMs)]);
    }
  }
  const heads = ['names', 'place', 'packed, MB', 'in memory, MB', 'first, ms', 'later, ms', 'with the first search'];
  print(`${table(heads, rows)}\n`);
};
