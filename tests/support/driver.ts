// What the end-to-end tests may do with a browser: the same few deeds in Chromium and in Firefox. The tests speak a
// reader's language (reader.ts, popup.ts), which is built on these; nothing here knows what Dramatis looks like.
import type { BrowserName } from '../../scripts/browsers/find-browser';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * One document shown by the browser: a tab, or the popup under the toolbar button. Functions handed to `run` and
 * `runInShadow` travel as source text: they see only their arguments, and arguments and results are JSON.
 */
export interface View {
  /** Runs in the document's own world, as its own scripts would. Async functions are awaited. */
  run<A extends readonly unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** The same with the first shadow root (closed ones too) below `<html>`; `undefined` when there is none. */
  runInShadow<A extends readonly unknown[], T>(
    work: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T> | undefined>;
  movePointer(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /**
   * Clicks where `find`, run in the document, says; false when it finds nothing. The Firefox popup, which resizes itself while
   * it fills, is given no time between finding and clicking.
   */
  clickFound<A extends readonly unknown[]>(find: (...args: A) => Point | undefined, ...args: A): Promise<boolean>;
  /** One key by its DOM name (`Escape`, `Tab`, `Enter`, `ArrowDown`). */
  press(key: string): Promise<void>;
  /** Types into the focused field. */
  type(text: string): Promise<void>;
  /** Goes to another address in the same tab and waits for its load event. */
  goTo(url: string): Promise<void>;
  useColours(scheme: 'light' | 'dark'): Promise<void>;
  /** Zooms the document like the browser's own zoom: 2 is 200 %. */
  zoom(factor: number): Promise<void>;
  /** PNG of what is visible. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly browserName: BrowserName;
  /** Opens a tab in front and waits for its load event. */
  openTab(url: string): Promise<View>;
  /** Opens a page of the extension (`options.html`) in a tab. */
  openExtensionPage(path: string): Promise<View>;
  /** Addresses of all tabs, also of those that the extension opened. */
  listTabUrls(): Promise<readonly string[]>;
  /** Presses the extension's toolbar button on a tab (which grants `activeTab`) and waits for the popup. */
  pressToolbarButton(tab: View): Promise<View>;
  /** Waits for a popup that the extension opened by itself. */
  findPopup(tab: View): Promise<View>;
  /** Presses the shortcut of one of the manifest's `commands`. */
  pressShortcut(tab: View, command: string): Promise<void>;
  /** Lets the browser answer yes, without a prompt, when the extension next asks for this origin pattern. */
  allowWhenAsked(pattern: string): Promise<void>;
  /** From now on the browser refuses to write into databases, as it does on a full disk; until the background ends. */
  refuseStorage(): Promise<void>;
  /** Ends the background as the browser does after a while; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** The same after this many ms; answers at once. */
  stopBackgroundIn(ms: number): Promise<void>;
  /** Closes the browser and starts it again with the same profile: what was saved is still there. */
  restart(): Promise<void>;
  /** Fulfilled when the reader has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the profile; kept over `restart`. */
  readonly profile: string;
  /** Path of the browser. */
  readonly program: string;
  /** Show a window instead of running headless. */
  readonly headed?: boolean;
  /** Port of a proxy on 127.0.0.1 through which everything but this machine's pages has to go. */
  readonly proxyPort?: number;
}
