// The compiled scanner as scripts/build/scanner-plugin.ts puts it into the build and the tests.

declare module 'virtual:scanner' {
  /** The WebAssembly module. */
  export const scannerBytes: Uint8Array;
}
