// Made by build-bundle.

declare module 'virtual:sample-index' {
  /** What pack-sample.ts packs. */
  export const sampleIndex: Uint8Array;
}
