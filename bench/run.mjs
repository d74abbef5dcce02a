// `npm run bench [-- quick]`: measures the matcher against its peers in this Node and in Chromium, every task in a process or
// browser of its own, and prints tables for docs/performance.md. Takes some ten minutes; `quick` one or two.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, runnerImport } from 'vite';

const isQuick = process.argv.includes('quick');
const root = resolve(import.meta.dirname, '..');
const options = { configFile: false, logLevel: 'error', tsconfig: resolve(root, 'tsconfig.pure.json') };
const load = async (file) => (await runnerImport(resolve(root, file), options)).module;

const { findBrowser } = await load('scripts/browsers/find-browser.ts');

const bundle = await buildBundle();
const folder = resolve(root, 'node_modules/.cache/bench');
mkdirSync(folder, { recursive: true });
const file = resolve(folder, 'bench.mjs');
writeFileSync(
  file,
  `${bundle}\nconst task = process.argv[2];\nif (task) console.log(JSON.stringify(globalThis.runTask(JSON.parse(task))));\n`,
);

const server = createServer((request, response) => {
  const isScript = request.url === '/bench.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(
    isScript ? bundle : '<!doctype html><meta charset="utf-8"><script type="module" src="bench.js"></script>',
  );
}).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));

const places = { Node: runInNode, Chromium: runInChromium };
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`,
);
for (const [place, run] of Object.entries(places)) {
  await showMatching(place, run);
  await showStart(place, run);
  await showCold(place, run);
}
server.close();

async function showMatching(place, run) {
  const sizes = isQuick ? [5_000] : [1_000, 5_000, 20_000, 100_000];
  const lengths = isQuick ? [100_000] : [5_000, 100_000, 1_000_000];
  const settings = sizes.flatMap((names) =>
    ['en', 'uk'].flatMap((language) => lengths.map((length) => ({ names, language, length }))),
  );
  console.log(
    `## ${place}: matching\n\n| names | text | contender | ns/unit | × bare loop (middle half) | × ours | found |\n|---|---|---|---|---|---|---|`,
  );
  // Other lengths than 100 kB with 5,000 names only: every setting builds every peer anew.
  for (const setting of settings.filter(({ names, length }) => length === 100_000 || names === 5_000)) {
    const rows = await run({ kind: 'matching', ...setting });
    const ours = rows.find(({ name }) => name === 'Dramatis');
    for (const { name, nsPerUnit, ratio, spread, found } of rows) {
      const range = `${ratio.toFixed(2)} (${spread.map((value) => value.toFixed(2)).join('–')})`;
      console.log(
        `| ${setting.names} | ${setting.language} ${setting.length / 1000} kB | ${name} | ${nsPerUnit.toFixed(2)} | ${range} | ${(nsPerUnit / ours.nsPerUnit).toFixed(2)} | ${found} |`,
      );
    }
  }
}

async function showStart(place, run) {
  console.log(`\n## ${place}: start\n\n| names | packed MB | open MB | first ms | median ms |\n|---|---|---|---|---|`);
  for (const names of [5_000, 100_000]) {
    const { packedMb, memoryMb, firstMs, openMs } = await run({ kind: 'start', names });
    console.log(
      `| ${names} | ${packedMb.toFixed(2)} | ${memoryMb.toFixed(2)} | ${firstMs.toFixed(2)} | ${openMs.toFixed(2)} |`,
    );
  }
}

async function showCold(place, run) {
  const names = [
    'bare charCodeAt loop',
    'Dramatis',
    '@smikhalevski/trie',
    'flashtext.js',
    '@monyone/aho-corasick/fast',
    'RegExp, sorted alternation',
    'modern-ahocorasick',
  ];
  console.log(
    `\n## ${place}: first pass, 60 kB, 5,000 names, median of 7 fresh starts\n\n| contender | ms |\n|---|---|`,
  );
  for (const name of names) {
    const times = [];
    for (let i = 0; i < 7; i++) times.push(await run({ kind: 'cold', name }));
    const [low, , , middle, , , high] = times.sort((a, b) => a - b);
    console.log(`| ${name} | ${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}) |`);
  }
  console.log('');
}

function runInNode(task) {
  return JSON.parse(execFileSync(process.execPath, [file, JSON.stringify(task)], { encoding: 'utf8', maxBuffer: 1e8 }));
}

async function runInChromium(task) {
  const executablePath = findBrowser('chromium')?.program ?? '/usr/bin/chromium';
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'], protocolTimeout: 300_000 });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => globalThis.runTask !== undefined);
    return await page.evaluate((each) => globalThis.runTask(each), task);
  } finally {
    await browser.close();
  }
}

async function buildBundle() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rollupOptions: { input: resolve(root, 'bench/in-here.ts'), output: { codeSplitting: false } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output[0].code;
}
