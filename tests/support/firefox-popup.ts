// The popup under Firefox's toolbar button as a `View`. It is no tab, so Marionette cannot switch to it: its functions
// are handed over by the browser's own window, to the same content actor that Marionette uses for tabs.
import { writeFile } from 'node:fs/promises';
import type { View } from './driver';
import type { ContentBrowser } from './firefox-driver';
import { callAsync, type FirefoxSession, unpack, type World } from './firefox-session';
import { waitFor } from './wait-for';

/** Waits for the open popup's document. */
export async function createFirefoxPopup(session: FirefoxSession): Promise<View> {
  const execute = async (world: World, work: { toString(): string }, args: readonly unknown[]) =>
    unpack(await session.inBrowserWindow(runInPopup, world, callAsync(work.toString()), [...args]));
  const run: View['run'] = (work, ...args) => execute('page', work, args) as never;
  await waitFor(() => run(() => document.readyState === 'complete'), { what: 'the popup to open' });
  return {
    run,
    runInShadow: () => Promise.reject(new Error('The popup has no shadow roots.')),
    movePointer: () => Promise.resolve(),
    click: async ({ x, y }) => {
      await execute('system', clickAt, [x, y]);
    },
    async clickFound(find, ...args) {
      const source = `(...words) => { const at = (${find})(...words); if (at) (${clickAt})(at.x, at.y); return Boolean(at); }`;
      return (await execute('system', source, args)) as boolean;
    },
    press: async (key) => {
      await execute('system', pressKey, [key]);
    },
    type: async (text) => {
      await execute('system', typeText, [text]);
    },
    goTo: () => Promise.reject(new Error('The popup stays where it is.')),
    useColours: (scheme) => session.inBrowserWindow(colourPopup, scheme),
    zoom: (factor) => session.inBrowserWindow(zoomPopup, factor),
    async screenshot(file) {
      const image = await session.inBrowserWindow(drawPopup);
      await writeFile(file, Buffer.from(image.slice(image.indexOf(',') + 1), 'base64'));
    },
    close: () => closeFirefoxPopup(session),
  };
}

/** Closes the popup, if one is open, and waits until it is gone. */
export async function closeFirefoxPopup(session: FirefoxSession): Promise<void> {
  await waitFor(
    async () => {
      await session.inBrowserWindow(hidePopup);
      return !(await session.inBrowserWindow(hasPopup));
    },
    { what: 'the popup to close' },
  );
}

// ---- Run in the popup, with the browser's rights: trusted events, as from a hand ----

interface TrustedDocument extends Document {
  notifyUserGestureActivation(): void;
}

function clickAt(x: number, y: number): void {
  const element = document.elementFromPoint(x, y);
  if (!(element instanceof HTMLElement)) throw new Error(`Nothing to click at ${x}, ${y}.`);
  (document as TrustedDocument).notifyUserGestureActivation();
  element.closest<HTMLElement>('button, a, input, textarea, select, summary, [tabindex]')?.focus();
  element.click();
}

function typeText(text: string): void {
  interface WindowUtils {
    readonly windowUtils: { sendContentCommandEvent(type: string, transferable: null, text: string): void };
  }
  const { windowUtils } = window as unknown as WindowUtils;
  for (const letter of text) windowUtils.sendContentCommandEvent('insertText', null, letter);
}

function pressKey(key: string): void {
  interface Processor {
    beginInputTransactionForTests(window: Window): boolean;
    keydown(event: KeyboardEvent): number;
    keyup(event: KeyboardEvent): boolean;
  }
  interface Privileged {
    readonly Cc: Readonly<Record<string, { createInstance(kind: unknown): Processor }>>;
    readonly Ci: { readonly nsITextInputProcessor: unknown };
  }
  const { Cc, Ci } = globalThis as unknown as Privileged;
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  processor?.beginInputTransactionForTests(window);
  const event = new KeyboardEvent('', { key });
  processor?.keydown(event);
  processor?.keyup(event);
}

// ---- Run in the browser's own window ----

async function runInPopup(world: 'page' | 'system', script: string, args: readonly unknown[]): Promise<string> {
  const popup = document.querySelector<ContentBrowser>('browser[webextension-view-type=popup]');
  if (popup === null) throw new Error('The popup is not open.');
  const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const sandbox = world === 'system' ? { sandboxName: 'system', newSandbox: true } : {};
  return actor.executeScript(script, args, { async: true, timeout: 30_000, ...sandbox });
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector<ContentBrowser>('browser[webextension-view-type=popup]');
  if (popup === null) throw new Error('The popup is not open.');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
}

function hasPopup(): boolean {
  return document.querySelector('browser[webextension-view-type=popup]') !== null;
}

function hidePopup(): void {
  const popup = document.querySelector('browser[webextension-view-type=popup]');
  popup?.closest<Element & { hidePopup(): void }>('panel')?.hidePopup();
}

function zoomPopup(factor: number): void {
  const popup = document.querySelector<ContentBrowser>('browser[webextension-view-type=popup]');
  if (popup !== null) popup.fullZoom = factor;
}

function colourPopup(scheme: 'light' | 'dark'): void {
  const popup = document.querySelector<ContentBrowser>('browser[webextension-view-type=popup]');
  if (popup !== null) popup.browsingContext.prefersColorSchemeOverride = scheme;
}
