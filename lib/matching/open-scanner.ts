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
  readonly marks: Global;
  readonly highMarks: Global;
  readonly kinds: Global;
  readonly output: Global;
  readonly walked: Global;
  /** Where to put so many bytes of a packed index, its keys, case rules and first words; 0 when there is no memory for it. */
  makeRoom(bytes: number, keys: number, casings: number, firstWords: number): number;
  /** Once it is there: sizes from the header, in its order. */
  openSections(...sizes: readonly number[]): void;
  /** Then, once: the keys as they are searched. */
  spreadKeys(): void;
  openLetters(): void;
  /** Copies a short text to a place of the window, and a NUL behind it; answers the place of that. */
  copyText(text: string, at: number): number;
  /** From where to where in the text it goes; numbers other than 0 for true. */
  setWindow(start: number, end: number, isLast: number, hasTags: number): void;
  /** Searches the window from a place of the text; answers how many numbers were written to `output`. */
  scan(from: number): number;
  /** Where in the text to go on. */
  readonly resumeAt: Global;
  /** From key to key: 0 when there is none. */
  startWalkAtFirst(): number;
  nextWalk(): number;
  readonly walkKey: Global;
  readonly walkLength: Global;
  /** The forms of a key: how many, then one by one. */
  openForms(key: number, isTag: number): number;
  nextForm(): void;
  readonly form: Global;
  /** 1 for a form that only counts as a tag. */
  isTagForm(): number;
}

let compiled: object | undefined;

/** What the scanner asks while it searches. */
interface ScannerHost {
  /** The kind of a unit that is new to it, and its mark sixteen bits up. */
  readonly learn: (unit: number) => number;
  /** Sets a window that begins shortly before this place of the text. */
  readonly slide: (at: number) => void;
}

/** A scanner with memory of its own. */
export function openScanner(host: ScannerHost): Scanner {
  const { WebAssembly } = globalThis as unknown as WebAssemblyHost;
  compiled ??= new WebAssembly.Module(scannerBytes, { builtins: ['js-string'] });
  return new WebAssembly.Instance(compiled, { env: host }).exports as Scanner;
}
