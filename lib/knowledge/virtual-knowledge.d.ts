// The compiled knowledge as scripts/build/knowledge-plugin.ts puts it into the build. Imported by the background only.

declare module 'virtual:knowledge' {
  export const version: string;
  /** `PackedKnowledge.index` as byte-text. */
  export const indexText: string;
  /** `PackedKnowledge.optionalIndex` as byte-text. */
  export const optionalText: string;
  /** `PackedKnowledge.officeIndex` as byte-text. */
  export const officeText: string;
  /** `PackedKnowledge.content`. */
  export const content: import('./packed/packed-content').PackedContent;
}
