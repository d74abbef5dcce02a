// One tab or popup of Chromium as a `View`. Used by the Chromium driver.
import type { Page } from 'puppeteer-core';
import type { Point, View } from './driver';

/** The view of a page. */
export function createChromiumView(page: Page): View {
  return {
    run: (work, ...args) => page.evaluate(asPlainFunction(work), ...args) as never,
    runInShadow: (work, ...args) => runInShadow(page, work, args) as never,
    movePointer: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    async clickFound(find, ...args) {
      const at = (await page.evaluate(asPlainFunction(find), ...args)) as Point | undefined;
      if (at) await page.mouse.click(at.x, at.y);
      return Boolean(at);
    },
    press: (key) => page.keyboard.press(key as 'Escape'),
    type: (text) => page.keyboard.type(text),
    async goTo(url) {
      await page.goto(url, { waitUntil: 'load', timeout: 45_000 });
    },
    useColours: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async zoom(factor) {
      const debuggerSession = await page.createCDPSession();
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await debuggerSession.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(width / factor),
        height: Math.round(height / factor),
        deviceScaleFactor: factor,
        mobile: false,
      });
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}

type AnyFunction = (...args: readonly never[]) => unknown;

/** puppeteer-core's types want a function of its own kind. */
function asPlainFunction(work: unknown): (...args: readonly unknown[]) => unknown {
  return work as (...args: readonly unknown[]) => unknown;
}

/** The debugger sees closed shadow roots: finds the first one below `<html>` and calls the function with it. */
async function runInShadow(page: Page, work: AnyFunction, args: readonly unknown[]): Promise<unknown> {
  const debuggerSession = await page.createCDPSession();
  try {
    const { root } = await debuggerSession.send('DOM.getDocument', { depth: 2 });
    const html = root.children?.find((node) => node.localName === 'html');
    const shadow = html?.children?.flatMap((node) => node.shadowRoots ?? [])[0];
    if (shadow === undefined) return undefined;
    const { object } = await debuggerSession.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await debuggerSession.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${work.toString()})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await debuggerSession.detach();
  }
}
