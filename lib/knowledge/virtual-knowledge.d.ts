// The compiled knowledge as scripts/build/knowledge-plugin.ts puts it into the build. Imported by the background only.

declare module 'virtual:knowledge' {
  export const version: string;
  /** Base64 of `PackedKnowledge.index`. */
  export const indexBase64: string;
  /** Base64 of `PackedKnowledge.optionalIndex`. */
  export const optionalBase64: string;
  /** `PackedKnowledge.content`. */
  export const content: import('./packed-content').PackedContent;
}
