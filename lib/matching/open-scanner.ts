// The WebAssembly module that searches (scanner/, compiled by the build) as JavaScript sees it. Called by open-index.
import { scannerBytes } from 'virtual:scanner';

/** The part of WebAssembly that is used here: this folder knows neither the browser's types nor Node's. */
interface WebAssemblyHost {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array, options: { readonly builtins: readonly string[] }) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  };
}

interface Global {
  readonly value: number;
}

/** What scanner/scanner.ts exports; numbers are places in memory unless said otherwise. */
export interface Scanner {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly output: Global;
  readonly pageOf: Global;
  readonly pages: Global;
  readonly pairs: Global;
  readonly alphabet: Global;
  readonly casings: Global;
  readonly resumeAt: Global;
  /** The sizes of the header, in its order; 0 when there is no memory. */
  place(...sizes: readonly number[]): number;
  beginKeys(): void;
  addKeys(count: number): void;
  endKeys(): void;
  scan(text: string, size: number, from: number, until: number): number;
}

let compiled: object | undefined;

/** A scanner with memory of its own. */
export function openScanner(): Scanner {
  const { WebAssembly } = globalThis as unknown as WebAssemblyHost;
  // Engines that know the builtin put it in place of the import, the others call this.
  const imports = { 'wasm:js-string': { charCodeAt: (text: string, at: number) => text.charCodeAt(at) } };
  compiled ??= new WebAssembly.Module(scannerBytes, { builtins: ['js-string'] });
  return new WebAssembly.Instance(compiled, imports).exports as Scanner;
}
