// Where benches run: this Node and Chromium, every task in a process or page of its own. Of the network only 127.0.0.1.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers/find-browser';

/** Runs a task of a bundle in a fresh process or page; what it answers is what the task's function gives. */
type RunTask = <T>(task: object) => Promise<T>;

export interface Place {
  readonly name: string;
  readonly run: RunTask;
  readonly close: () => Promise<void>;
}

/** A script that sets `runTask`. */
type Bundle = string;

/** Both places, Node first. */
export async function openPlaces(bundle: Bundle): Promise<readonly Place[]> {
  return [openNode(bundle), await openChromium(bundle)];
}

/** The task comes by the command line; a fault comes back as an outcome, because a trace would show the whole bundle. */
const runner = `
try {
  console.log(JSON.stringify({ value: globalThis.runTask(JSON.parse(process.argv[2])) }));
} catch (error) {
  console.log(JSON.stringify({ fault: String(error) }));
}
`;

function openNode(bundle: Bundle): Place {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const file = join(folder, 'bench.mjs');
  writeFileSync(file, bundle + runner);
  return {
    name: 'Node',
    run: async (task) => {
      const line = execFileSync(process.execPath, [file, JSON.stringify(task)], { encoding: 'utf8', maxBuffer: 1e8 });
      const { value, fault } = JSON.parse(line);
      if (fault !== undefined) throw new Error(`In Node: ${fault}`);
      return value;
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

/** A context of its own for each task: a renderer that has compiled nothing yet. */
async function openChromium(bundle: Bundle): Promise<Place> {
  const server = serve(bundle);
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found; DRAMATIS_CHROMIUM may name one.');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'], protocolTimeout: 600_000 });
  return {
    name: 'Chromium',
    run: async <T>(task: object) => {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${port}/`);
        await page.waitForFunction('globalThis.runTask !== undefined');
        return (await page.evaluate(`runTask(${JSON.stringify(task)})`)) as T;
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function serve(bundle: Bundle) {
  return createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.setHeader('cache-control', 'no-store');
    // An isolated page has a clock of 5 µs; any other one of 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(
      isScript ? bundle : '<!doctype html><meta charset="utf-8"><script type="module" src="bench.js"></script>',
    );
  }).listen(0, '127.0.0.1');
}
