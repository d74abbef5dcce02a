// The knowledge the build carries, decoded with the first question and then kept for the life of this background.
import { content, indexText, officeText, optionalText, version } from 'virtual:knowledge';
import { decodeKnowledge } from '../knowledge/opened/decode-knowledge';
import type { Knowledge } from '../knowledge/opened/knowledge';
import { readBytes } from '../knowledge/packed/byte-text';

let decoded: Knowledge | undefined;

/** The knowledge. Throws when the build carries none that can be read; the next call tries again. */
export function loadKnowledge(): Knowledge {
  decoded ??= decodeKnowledge({
    version,
    content,
    index: readBytes(indexText),
    // Most readers never ask for it.
    get optionalIndex() {
      return readBytes(optionalText);
    },
    get officeIndex() {
      return readBytes(officeText);
    },
  });
  return decoded;
}
