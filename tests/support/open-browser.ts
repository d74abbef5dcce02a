// One browser with the built extension, the page server and the request watch, for the tests of one file. Which browser
// is the test project's choice (vitest.config.ts); which build, the file's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserName, findBrowser } from '../../scripts/browsers/find-browser';
import { startChromium } from './chromium-driver';
import type { Driver } from './driver';
import { startFirefox } from './firefox-driver';
import { openMarked, waitForFirstRun } from './open-marked';
import { type PageServer, startPageServer } from './page-server';
import { listForeignRequests, type RequestWatch, watchRequests } from './watch-requests';

const buildsFolder = fileURLToPath(new URL('../../.output/', import.meta.url));
const folders: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** `demo` may run on pages of this machine by itself; `release` is what readers install. */
type Variant = 'demo' | 'release';

interface OpenBrowser {
  readonly driver: Driver;
  readonly server: PageServer;
  /** Address of a page of the page server. */
  address(path: string): string;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
}

/** Folder of a built extension. */
export function getBuildFolder(variant: Variant, browser: BrowserName): string {
  return join(buildsFolder, variant, folders[browser]);
}

/** The browser that this run of the tests is for. */
export const browserName: BrowserName = process.env.DRAMATIS_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/**
 * Opens the browser before the tests of this file and closes it after them. Fails the file if anything was sent out of
 * the machine, or to the page server, that the tests did not ask for themselves.
 */
export function openBrowser(variant: Variant): OpenBrowser {
  let driver: Driver | undefined;
  let server: PageServer | undefined;
  let watch: RequestWatch | undefined;
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-'));

  beforeAll(async () => {
    const program = findBrowser(browserName);
    if (program === undefined)
      throw new Error(`No ${browserName} on this machine; npm test installs one where it can.`);
    server = await startPageServer();
    watch = await watchRequests();
    const start = browserName === 'firefox' ? startFirefox : startChromium;
    driver = await start({ program, profile, extension: getBuildFolder(variant, browserName), proxyPort: watch.port });
    await settle(variant, driver, server);
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await watch?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    if (watch !== undefined) expect(listForeignRequests(watch), 'requests that left the machine').toEqual([]);
    if (server !== undefined) expect(listUnknown(server.requests), 'requests for paths that are no pages').toEqual([]);
  });

  return {
    get driver() {
      return given(driver);
    },
    get server() {
      return given(server);
    },
    address: (path) => given(server).origin + path,
    async restart() {
      await given(driver).restart();
      await settle(variant, given(driver), given(server));
    },
  };
}

/** Waits until the browser does with the extension what a reader is used to. */
async function settle(variant: Variant, driver: Driver, { origin }: PageServer): Promise<void> {
  if (variant === 'release') await waitForFirstRun(driver);
  else await (await openMarked(driver, `${origin}/twins/hashtags.html`)).close();
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The browser is not open yet.');
  return value;
}

const pagePaths =
  /^\/(?:favicon\.ico|samples\/\d+|[\w-]+\.(?:html|css|png)|(?:twins|hostile|generated)\/[\w-]+\.html)$/;

function listUnknown(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !pagePaths.test(path));
}
