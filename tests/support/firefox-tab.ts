// One tab of Firefox as a `View`. Used by the Firefox driver.
import { writeFile } from 'node:fs/promises';
import type { Point, View } from './driver';
import type { FirefoxWindow } from './firefox-driver';
import type { FirefoxSession } from './firefox-session';

/** Keys as WebDriver spells them. */
const webDriverKeys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Space: ' ',
};

/** Opens an empty tab in front. */
export async function createFirefoxTab(session: FirefoxSession): Promise<View> {
  const { marionette } = session;
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
  const act = async (actions: unknown) => {
    await session.focusTab(handle);
    await marionette.send('WebDriver:PerformActions', { actions: [actions] });
  };
  const click = (at: Point) =>
    act(pointer([move(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]));
  return {
    run: (work, ...args) => session.inTab(handle, 'page', work.toString(), args) as never,
    runInShadow: (work, ...args) => {
      const source = `(...words) => { const root = (${findShadowRoot})(); return root && (${work})(root, ...words); }`;
      return session.inTab(handle, 'system', source, args) as never;
    },
    movePointer: (to) => act(pointer([move(to)])),
    click,
    async clickFound(find, ...args) {
      const at = (await session.inTab(handle, 'page', find.toString(), args)) as Point | undefined;
      if (at) await click(at);
      return Boolean(at);
    },
    press: (key) => act(keyboard([webDriverKeys[key] ?? key])),
    type: (text) => act(keyboard([...text])),
    async goTo(url) {
      await session.focusTab(handle);
      await marionette.send('WebDriver:Navigate', { url });
    },
    async useColours(scheme) {
      await session.focusTab(handle);
      await session.inBrowserWindow(preferColours, scheme);
    },
    async zoom(factor) {
      await session.focusTab(handle);
      await session.inBrowserWindow(zoomTab, factor);
    },
    async screenshot(file) {
      await session.focusTab(handle);
      const { value } = (await marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      await writeFile(file, Buffer.from(value, 'base64'));
    },
    close: () => session.closeTab(handle),
  };
}

const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });

const pointer = (actions: readonly unknown[]) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});

const keyboard = (keys: readonly string[]) => ({
  type: 'key',
  id: 'keyboard',
  actions: keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

// ---- Runs in the page, with the browser's rights ----

function findShadowRoot(): ShadowRoot | undefined {
  type Rooted = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null };
  const hosts = [...document.documentElement.children] as Rooted[];
  return hosts.map((host) => host.openOrClosedShadowRoot).find((root) => root !== null) ?? undefined;
}

// ---- Run in the browser's own window ----

function preferColours(scheme: 'light' | 'dark'): void {
  (window as unknown as FirefoxWindow).gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = scheme;
}

function zoomTab(factor: number): void {
  (window as unknown as FirefoxWindow).gBrowser.selectedBrowser.fullZoom = factor;
}
