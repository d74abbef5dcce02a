// Drives Firefox through Marionette: tabs like a WebDriver, and the browser's own window for what a reader does there
// (the toolbar button with its real popup, shortcuts, zoom). Tests only; the extension knows nothing of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Driver, DriverOptions, View } from './driver';
import { closeFirefoxPopup, createFirefoxPopup } from './firefox-popup';
import { firefoxPreferences } from './firefox-preferences';
import { callAsync, createFirefoxSession, type FirefoxSession } from './firefox-session';
import { createFirefoxTab } from './firefox-tab';
import { connectMarionette } from './marionette';
import { refuseWrites } from './refuse-writes';

/** The add-on's id (manifest) and the fixed origin that the profile gives it, so that its data survives a restart. */
const addonId = 'dramatis@dramatis.invalid';
const addonUuid = '0c0ffee0-0000-4000-8000-000000000001';

interface Running {
  readonly process: ChildProcess;
  readonly session: FirefoxSession;
}

/** Starts the browser and loads the extension as a temporary add-on. */
export async function startFirefox(options: DriverOptions): Promise<Driver> {
  let running = await start(options);
  const openTab = async (url: string) => {
    const tab = await createFirefoxTab(running.session);
    await tab.goTo(url);
    return tab;
  };
  return {
    browserName: 'firefox',
    openTab,
    openExtensionPage: (path) => openTab(`moz-extension://${addonUuid}/${path}`),
    listTabUrls: () => running.session.inBrowserWindow(listTabUrls),
    async pressToolbarButton(tab) {
      await bringToFront(tab);
      // The button closes a popup that is still open.
      await closeFirefoxPopup(running.session);
      await running.session.inBrowserWindow(pressActionButton, addonId);
      return createFirefoxPopup(running.session);
    },
    findPopup: () => createFirefoxPopup(running.session),
    async pressShortcut(tab, command) {
      await bringToFront(tab);
      await running.session.inBrowserWindow(pressExtensionKey, addonId, command);
    },
    // One switch for all origins: Firefox then takes the reader's click for the answer to its prompt.
    allowWhenAsked: () => running.session.inBrowserWindow(answerPromptsWithYes),
    refuseStorage: () => running.session.inBrowserWindow(runInBackground, addonId, callAsync(refuseWrites.toString())),
    stopBackground: () => running.session.inBrowserWindow(terminateBackground, addonId),
    stopBackgroundIn: (ms) => running.session.inBrowserWindow(terminateLater, addonId, ms),
    async restart() {
      await stop(running);
      running = await start(options);
    },
    closed: new Promise((resolve) => running.process.once('exit', () => resolve())),
    close: () => stop(running),
  };
}

async function start({ program, profile, extension, headed, proxyPort }: DriverOptions): Promise<Running> {
  const port = await findFreePort();
  mkdirSync(profile, { recursive: true });
  const preferences = firefoxPreferences({ marionettePort: port, addonId, addonUuid, proxyPort });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const window = headed === true ? [] : ['--headless', '--width', '1280', '--height', '900'];
  const process = spawn(
    program,
    [...window, '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, 'about:blank'],
    { stdio: 'ignore' },
  );
  const marionette = await connectMarionette(port);
  const session = createFirefoxSession(marionette);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  return { process, session };
}

async function stop({ process, session }: Running): Promise<void> {
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  // Firefox may hang up before it answers; what counts is that the process ends.
  await session.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  const gaveUp = setTimeout(() => process.kill('SIGKILL'), 20_000);
  if (process.exitCode === null) await ended;
  clearTimeout(gaveUp);
  session.marionette.close();
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** A tab comes to the front when it is spoken to. */
async function bringToFront(tab: View): Promise<void> {
  await tab.run(() => undefined);
}

// ---- Functions below run in the browser's own window ----

interface FirefoxExtension {
  readonly backgroundContext: { readonly xulBrowser: ContentBrowser } | undefined;
  readonly manifest: {
    readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
  };
  readonly terminateBackground: (options: { readonly ignoreDevToolsAttached: boolean }) => Promise<void>;
}

/** A browser element, and the content actor that Marionette itself uses for running functions in it. */
export interface ContentBrowser extends Element {
  fullZoom: number;
  readonly browsingContext: {
    prefersColorSchemeOverride: 'light' | 'dark';
    readonly currentWindowGlobal: {
      getActor(name: string): {
        executeScript(script: string, args: readonly unknown[], options: object): Promise<string>;
      };
      drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

export interface FirefoxWindow {
  readonly gBrowser: {
    readonly selectedBrowser: ContentBrowser;
    readonly tabs: readonly { readonly linkedBrowser: { readonly currentURI: { readonly spec: string } } }[];
  };
  readonly Services: { readonly prefs: { setBoolPref(name: string, value: boolean): void } };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: FirefoxExtension } };
  readonly ChromeUtils: { importESModule(url: string): { readonly ExtensionParent: ExtensionParent } };
}

interface ExtensionParent {
  readonly apiManager: {
    readonly global: { browserActionFor(extension: FirefoxExtension): { triggerAction(window: unknown): void } };
  };
}

function listTabUrls(): string[] {
  const { gBrowser } = window as unknown as FirefoxWindow;
  return [...gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec);
}

function pressActionButton(id: string): void {
  const { ChromeUtils, WebExtensionPolicy } = window as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

function pressExtensionKey(id: string, command: string): void {
  const { extension } = (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(id);
  const shortcut = extension.manifest.commands?.[command]?.suggested_key?.default ?? '';
  const keysetId = `ext-keyset-id-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`;
  // Firefox writes a shortcut as <key modifiers="alt,shift" key="J">; its letter is enough to tell ours apart.
  const key = document.querySelector(`#${keysetId} key[key="${shortcut.slice(-1)}"]`);
  if (key === null) throw new Error(`There is no shortcut for the command ${command}.`);
  key.dispatchEvent(new Event('command', { bubbles: true }));
}

function answerPromptsWithYes(): void {
  (window as unknown as FirefoxWindow).Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

async function terminateBackground(id: string): Promise<void> {
  const { extension } = (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

// Waits inside the browser: the connection is for whatever the test does meanwhile.
function terminateLater(id: string, ms: number): void {
  const { extension } = (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(id);
  setTimeout(() => extension.terminateBackground({ ignoreDevToolsAttached: true }), ms);
}

async function runInBackground(id: string, script: string): Promise<void> {
  const { extension } = (window as unknown as FirefoxWindow).WebExtensionPolicy.getByID(id);
  const browser = extension.backgroundContext?.xulBrowser;
  if (browser === undefined) throw new Error('The background does not run.');
  const actor = browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  await actor.executeScript(script, [], { async: true, timeout: 30_000 });
}
