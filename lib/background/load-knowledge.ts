// The knowledge the build carries, decoded with the first question and then kept for the life of this background.
import { content, indexBase64, optionalBase64, version } from 'virtual:knowledge';
import { decodeKnowledge } from '../knowledge/decode-knowledge';
import type { Knowledge } from '../knowledge/knowledge';
import { decodeBase64 } from './decode-base64';

let decoded: Knowledge | undefined;

/** The knowledge. Throws when the build carries none that can be read; the next call tries again. */
export function loadKnowledge(): Knowledge {
  decoded ??= decodeKnowledge({
    version,
    content,
    index: decodeBase64(indexBase64),
    // Most readers never ask for it.
    get optionalIndex() {
      return decodeBase64(optionalBase64);
    },
  });
  return decoded;
}
