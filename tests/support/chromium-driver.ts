// Drives Chromium, Chrome or Edge through the DevTools protocol (puppeteer-core). Loads the unpacked extension, presses
// its real toolbar button, and reaches into closed shadow roots, which only the debugger may do.
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { createChromiumView, pageOf } from './chromium-view';
import type { Driver, DriverOptions, View } from './driver';
import { waitFor } from './wait-for';

// Quiet and the same everywhere: no calls home, no first-run pages, no GPU that a server lacks.
const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

interface Session {
  readonly browser: Browser;
  readonly extension: Extension;
}

/** Starts the browser with the extension loaded. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  let session = await startSession(options);
  const extensionUrl = (path: string) => `chrome-extension://${session.extension.id}/${path}`;
  const openTab = async (url: string): Promise<View> => {
    const page = await session.browser.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 45_000 });
    return createChromiumView(page);
  };
  return {
    browserName: 'chromium',
    openTab,
    openExtensionPage: (path) => openTab(extensionUrl(path)),
    listTabUrls: async () => (await session.browser.pages()).map((page) => page.url()),
    pressToolbarButton: (tab) => pressToolbarButton(session, tab),
    async pressShortcut(_tab, command) {
      // Keys sent through the debugger never reach the browser's own shortcuts, so the command's event is fired where
      // the browser would fire it.
      const worker = await waitFor(async () => (await session.extension.workers())[0], { what: 'the background' });
      await worker.evaluate((name) => fireCommand(name), command).catch(() => worker.evaluate(dispatchCommand, command));
    },
    grantOrigin: (pattern) => grantOrigin(session, pattern),
    async stopBackground() {
      const page = await session.browser.newPage();
      const debuggerSession = await page.createCDPSession();
      await debuggerSession.send('ServiceWorker.enable');
      await debuggerSession.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async restart() {
      await session.browser.close();
      session = await startSession(options);
    },
    close: () => session.browser.close(),
  };
}
