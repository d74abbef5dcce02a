// The WebAssembly module that searches (scanner/, compiled by the build) as JavaScript sees it. Called by open-index.
import { scannerBytes } from 'virtual:scanner';

/** The part of WebAssembly that is used here: this folder knows neither the browser's types nor Node's. */
interface WebAssemblyHost {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: object };
  };
}

interface Global {
  readonly value: number;
}

/** What scanner/scanner.ts exports; numbers are places in memory unless said otherwise. */
export interface Scanner {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly output: Global;
  readonly window: Global;
  readonly pageOf: Global;
  readonly pages: Global;
  readonly pairs: Global;
  readonly alphabet: Global;
  readonly casings: Global;
  readonly pool: Global;
  readonly keyAt: Global;
  readonly keyForms: Global;
  readonly formOf: Global;
  readonly casingOf: Global;
  readonly casingAt: Global;
  readonly resumeAt: Global;
  /** 0 when there is more to find in the window. */
  readonly isDone: Global;
  /** The sizes of the header, in its order; 0 when there is no memory. */
  place(...sizes: readonly number[]): number;
  beginKeys(): void;
  addKeys(): void;
  endKeys(): void;
  beginText(): void;
  setWindow(size: number, isLast: boolean): void;
  scan(from: number): number;
}

let compiled: object | undefined;

/** A scanner with memory of its own. */
export function openScanner(): Scanner {
  const { WebAssembly } = globalThis as unknown as WebAssemblyHost;
  compiled ??= new WebAssembly.Module(scannerBytes);
  return new WebAssembly.Instance(compiled).exports as Scanner;
}
