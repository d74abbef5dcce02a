// The knowledge as the extension ships and opens it: the same steps as lib/background/load-knowledge, anew each time.
import { indexBase64, json, optionalBase64, version } from 'virtual:knowledge';
import { decodeBase64 } from '../lib/background/decode-base64';
import { decodeKnowledge } from '../lib/knowledge/decode-knowledge';
import type { Knowledge } from '../lib/knowledge/knowledge';

export const shipped = { indexBase64, json };

export function openShipped(): Knowledge {
  return decodeKnowledge({
    version,
    json,
    index: decodeBase64(indexBase64),
    get optionalIndex() {
      return decodeBase64(optionalBase64);
    },
  });
}
