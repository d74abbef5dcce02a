// The knowledge as the extension ships and opens it: the same steps as lib/background/load-knowledge, anew each time.
import { content, indexText, officeText, optionalText, version } from 'virtual:knowledge';
import { decodeKnowledge } from '../lib/knowledge/opened/decode-knowledge';
import type { Knowledge } from '../lib/knowledge/opened/knowledge';
import { readBytes } from '../lib/knowledge/packed/byte-text';

export const shipped = { indexText };

export function openShipped(): Knowledge {
  return decodeKnowledge({
    version,
    content,
    index: readBytes(indexText),
    get optionalIndex() {
      return readBytes(optionalText);
    },
    get officeIndex() {
      return readBytes(officeText);
    },
  });
}
