// How long a reader waits for the marks on an article when its text is there, in Chromium with the extension as it is built: with a
// background that runs, and with one that the browser has ended, as it does after half a minute without a question; on a page that is
// there at once, and on one whose text comes later than its head.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../scripts/browsers/find-browser';
import { projectFolder, runCommand } from '../scripts/check/run-command';
import { startChromium } from '../tests/support/chromium-driver';
import type { Driver } from '../tests/support/driver';
import { openMarked } from '../tests/support/open-marked';
import { makeArticle } from './article-text';
import { spread, table } from './markdown';
import type { Section } from './section';
import { summarise } from './statistics';

declare global {
  /** Milliseconds from the moment when the whole document is there (DOMContentLoaded) to the first marks. */
  var markedAt: number | undefined;
}

/** A row for each state of the background. */
export const showReading: Section['show'] = async ({ isQuick, print }) => {
  const { failed } = await runCommand('wxt build', { DRAMATIS_VARIANT: 'demo' });
  if (failed > 0) throw new Error('The extension could not be built.');
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const server = await servePage();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const driver = await start(profile);
  try {
    await (await openMarked(driver, address)).close();
    const rounds = isQuick ? 9 : 25;
    const [atOnce, later] = [
      await measureTurns(driver, address, rounds),
      await measureTurns(driver, `${address}slow`, rounds),
    ];
    const rows = (['running', 'ended'] as const).map((state) => [
      states[state],
      ...[atOnce, later].map((times) => spread(summarise(times[state]))),
    ]);
    print(
      `${table(['ms from the text of 15 kB to its first marks', 'a page from this machine', 'one that takes 600 ms'], rows)}\n`,
    );
  } finally {
    await driver.close();
    server.close();
    rmSync(profile, { recursive: true, maxRetries: 5 });
  }
};

const states = { running: 'the background runs', ended: 'the browser has ended it' } as const;

async function start(profile: string): Promise<Driver> {
  const program = findBrowser('chromium');
  if (program === undefined) throw new Error('No Chromium was found; DRAMATIS_CHROMIUM may name one.');
  return startChromium({ program, profile, extension: join(projectFolder, '.output/demo/chrome-mv3') });
}

/** In turn, so that a busy minute of the machine is one of both. */
async function measureTurns(driver: Driver, address: string, rounds: number) {
  const [running, stopped]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await driver.stopBackground();
    stopped.push(await measureOne(driver, address));
    running.push(await measureOne(driver, address));
  }
  return { running, ended: stopped };
}

async function measureOne(driver: Driver, address: string): Promise<number> {
  const page = await driver.openTab(address);
  const ms = await page.run(async () => {
    while (globalThis.markedAt === undefined) await new Promise((go) => setTimeout(go, 10));
    return globalThis.markedAt;
  });
  await page.close();
  return ms;
}

/** As often as a timer may. A page that is read has highlights from the first, without a mark in them. */
const watch = `
  const timer = setInterval(() => {
    if (![...CSS.highlights.values()].some((marks) => marks.size > 0)) return;
    globalThis.markedAt = performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
    clearInterval(timer);
  }, 4);
`;

/** From the first bytes of the slow page to its last. */
const slowMs = 600;

async function servePage(): Promise<Server> {
  const { blocks, date } = makeArticle('en', 15_000);
  const [title = '', ...paragraphs] = blocks.map(({ text }) => text);
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="article:published_time" content="${date}"><script>${watch}</script></head>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
  const server = createServer(async ({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const half = page.indexOf('</h1>');
    response.write(page.slice(0, half));
    if (url === '/slow') await wait(slowMs);
    response.end(page.slice(half));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return server;
}
