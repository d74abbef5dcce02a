// Drives Chromium, Chrome or Edge through the DevTools protocol (puppeteer-core). Loads the unpacked extension, presses
// its real toolbar button, and stands in for the three things a program cannot press: prompts, shortcuts, idling.
import puppeteer, { type Browser, type Extension, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { createChromiumView } from './chromium-view';
import type { Driver, DriverOptions, View } from './driver';
import { refuseWrites } from './refuse-writes';
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
  /** Pages by the views made of them, for what only the browser can do with a page. */
  readonly pages: WeakMap<View, Page>;
}

/** Starts the browser with the extension loaded. */
export async function startChromium(options: DriverOptions): Promise<Driver> {
  let session = await startSession(options);
  const openTab = (url: string) => openIn(session, url);
  return {
    browserName: 'chromium',
    openTab,
    openExtensionPage: (path) => openTab(`chrome-extension://${session.extension.id}/${path}`),
    listTabUrls: async () => (await session.browser.pages()).map((page) => page.url()),
    pressToolbarButton: (tab) => pressToolbarButton(session, tab),
    findPopup: async () => remember(session, await (await waitForPopup(session, new Set())).asPage()),
    pressShortcut: (tab, command) => fireCommand(session, { tab, command }),
    allowWhenAsked: (pattern) => grantBeforehand(session, pattern),
    refuseStorage: async () => (await wakeBackground(session)).evaluate(refuseWrites),
    stopBackground: async () => (await holdBackground(session)).stop(),
    async stopBackgroundIn(ms) {
      const { stop } = await holdBackground(session);
      // The test may have ended, and the browser with it.
      setTimeout(() => void stop().catch(() => undefined), ms);
    },
    async restart() {
      await session.browser.close();
      session = await startSession(options);
    },
    closed: new Promise((resolve) => session.browser.once('disconnected', () => resolve())),
    close: () => session.browser.close(),
  };
}

async function startSession({ program, profile, extension, headed, proxyPort }: DriverOptions): Promise<Session> {
  const proxy = proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`];
  const browser = await puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    headless: headed !== true,
    defaultViewport: null,
    timeout: 60_000,
    protocolTimeout: 120_000,
    args: [...quietArguments, '--window-size=1280,900', ...proxy],
  });
  const id = await browser.installExtension(extension);
  const loaded = await waitFor(async () => (await browser.extensions()).get(id), { what: 'the extension to load' });
  return { browser, extension: loaded, pages: new WeakMap() };
}

async function openIn(session: Session, url: string): Promise<View> {
  const page = await session.browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 45_000 });
  return remember(session, page);
}

function remember(session: Session, page: Page): View {
  const view = createChromiumView(page);
  session.pages.set(view, page);
  return view;
}

function pageOf(session: Session, view: View): Page {
  const page = session.pages.get(view);
  if (page === undefined) throw new Error('This view belongs to an earlier run of the browser.');
  return page;
}

async function pressToolbarButton(session: Session, tab: View): Promise<View> {
  const page = pageOf(session, tab);
  await page.bringToFront();
  const before = new Set(listPopups(session));
  await session.extension.triggerAction(page);
  return remember(session, await (await waitForPopup(session, before)).asPage());
}

function listPopups({ browser, extension }: Session): readonly Target[] {
  return browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${extension.id}/popup.html`));
}

function waitForPopup(session: Session, before: ReadonlySet<Target>): Promise<Target> {
  return waitFor(() => listPopups(session).find((popup) => !before.has(popup)), { what: 'the popup to open' });
}

/** The background's worker; waits until it runs. */
async function wakeBackground({ browser, extension }: Session): Promise<WebWorker> {
  const prefix = `chrome-extension://${extension.id}/`;
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(prefix),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background does not run.');
  return worker;
}

/**
 * Keys sent through the debugger never reach the browser's own shortcuts, so the command's event is fired in the
 * background, where the browser would fire it.
 */
async function fireCommand(session: Session, { tab, command }: { tab: View; command: string }): Promise<void> {
  await pageOf(session, tab).bringToFront();
  const worker = await wakeBackground(session);
  await worker.evaluate(async (name) => {
    type Tab = { readonly id: number };
    interface Chrome {
      readonly tabs: { query(of: object): Promise<Tab[]> };
      readonly commands: { readonly onCommand: { dispatch(name: string, tab: Tab | undefined): void } };
    }
    const { tabs, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
    commands.onCommand.dispatch(name, (await tabs.query({ active: true, currentWindow: true }))[0]);
  }, command);
}

/** A prompt cannot be pressed by a program; an origin granted beforehand on chrome://extensions is given without one. */
async function grantBeforehand(session: Session, pattern: string): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, host) => {
      interface Chrome {
        readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
      }
      await (globalThis as unknown as { chrome: Chrome }).chrome.developerPrivate.addHostPermission(id, host);
    },
    session.extension.id,
    pattern,
  );
  await page.close();
}

async function holdBackground(session: Session): Promise<{ readonly stop: () => Promise<void> }> {
  const page = await session.browser.newPage();
  await page.goto(`chrome-extension://${session.extension.id}/options.html`);
  const debuggerSession = await page.createCDPSession();
  await debuggerSession.send('ServiceWorker.enable');
  const stop = async () => {
    await debuggerSession.send('ServiceWorker.stopAllWorkers');
    await page.close();
  };
  return { stop };
}
