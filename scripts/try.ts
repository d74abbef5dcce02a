// `npm start`: builds the extension and opens it in a browser of this machine, on a demonstration article. With a screen
// the browser stays open until the reader closes it; without one the same is done unseen: the names found are printed,
// and pictures of what a reader would see are written to out/try. Needs no network.
//   npm start -- --browser firefox     npm start -- --headless
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/support/chromium-driver';
import type { Driver } from '../tests/support/driver';
import { startFirefox } from '../tests/support/firefox-driver';
import { openMarked } from '../tests/support/open-marked';
import { type PageServer, startPageServer } from '../tests/support/page-server';
import { type BrowserName, findBrowser } from './browsers/find-browser';
import { getBrowser } from './browsers/install-browsers';
import { projectFolder, runCommand } from './check/run-command';
import { showUnseen } from './try/show-unseen';

const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });

const picturesFolder = join(projectFolder, 'out', 'try');

async function tryDramatis(): Promise<void> {
  const name = chooseBrowser();
  const program = getBrowser(name);
  console.log('Building the demonstration variant (it may read pages of this machine only)…');
  await build(name);
  const server = await startPageServer();
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-try-'));
  const headed = hasScreen() && values.headless !== true;
  const start = name === 'firefox' ? startFirefox : startChromium;
  const folder = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  try {
    const extension = join(projectFolder, '.output', 'demo', folder);
    const driver = await start({ program, profile, extension, headed });
    try {
      if (headed) await showOnScreen(driver, server);
      else await showUnseen(driver, { server, folder: picturesFolder });
    } finally {
      if (!headed) await driver.close();
    }
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser asked for; else the first one that is here; else Chromium, which is then installed if possible. */
function chooseBrowser(): BrowserName {
  if (values.browser === 'firefox' || values.browser === 'chromium') return values.browser;
  if (values.browser !== undefined) throw new Error('--browser takes chromium or firefox.');
  return findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : 'chromium';
}

async function build(name: BrowserName): Promise<void> {
  const { failed } = await runCommand(`wxt build${name === 'firefox' ? ' -b firefox' : ''}`, {
    DRAMATIS_VARIANT: 'demo',
  });
  if (failed > 0) throw new Error('The extension could not be built; the reason stands above.');
}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI !== undefined) return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

async function showOnScreen(driver: Driver, { origin }: PageServer): Promise<void> {
  const address = `${origin}/demo-article.html`;
  await openMarked(driver, address);
  console.log(`Dramatis is open on ${address}. Rest the pointer on an underlined name; press the Dramatis button
(puzzle-piece menu of the toolbar) to save the article and write a note. Close the browser when you are done.`);
  await driver.closed;
}

await tryDramatis();
