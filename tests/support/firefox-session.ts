// One Marionette session, shared by the Firefox driver, its tabs and its popup: which tab is spoken to, in which world a
// function runs, and turning functions into source text.
import type { Marionette } from './marionette';

/** `page`: as the document's scripts; `system`: with the browser's own rights, which see closed shadow roots. */
export type World = 'page' | 'system';

export interface FirefoxSession {
  readonly marionette: Marionette;
  /** Runs a function in the browser's own window. */
  inBrowserWindow<A extends readonly unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Runs a function, given as source, in the tab with this handle, which comes to the front. */
  inTab(handle: string, world: World, source: string, args: readonly unknown[]): Promise<unknown>;
  /** Makes the tab with this handle the one that commands go to. */
  focusTab(handle: string): Promise<void>;
  /** Closes the tab with this handle and goes to another one. */
  closeTab(handle: string): Promise<void>;
}

/** A session over an open connection. */
export function createFirefoxSession(marionette: Marionette): FirefoxSession {
  let focused: string | undefined;
  const focusTab = async (handle: string) => {
    if (focused === handle) return;
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    focused = handle;
  };
  const execute = async (source: string, args: readonly unknown[], sandbox: 'system' | null) => {
    const answer = await marionette.send('WebDriver:ExecuteAsyncScript', {
      script: callAsync(source),
      args,
      sandbox,
      newSandbox: true,
      scriptTimeout: 60_000,
    });
    return unpack((answer as { readonly value: unknown }).value);
  };
  return {
    marionette,
    focusTab,
    async closeTab(handle) {
      await focusTab(handle);
      const left = (await marionette.send('WebDriver:CloseWindow')) as readonly string[];
      focused = undefined;
      // Commands sent to a closed tab fail, even the one that opens the next.
      if (left[0] !== undefined) await focusTab(left[0]);
    },
    async inTab(handle, world, source, args) {
      await focusTab(handle);
      return execute(source, args, world === 'system' ? 'system' : null);
    },
    async inBrowserWindow(work, ...args) {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return (await execute(work.toString(), args, null)) as never;
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    },
  };
}

/** Source of an asynchronous script that calls the function with its arguments and always calls back with JSON. */
export function callAsync(source: string): string {
  return `const words = [...arguments]; const done = words.pop();
    (async () => (${source})(...words))().then(
      (value) => done(JSON.stringify({ value })),
      (error) => done(JSON.stringify({ error: String(error) + '\\n' + (error?.stack ?? '') })),
    );`;
}

/** The value that `callAsync` sent back; throws the error that it sent. */
export function unpack(answer: unknown): unknown {
  const { value, error } = JSON.parse(String(answer)) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}
