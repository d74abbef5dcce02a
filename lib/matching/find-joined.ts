// The key whose words make a tag when they are written together (Build with Ukraine, #buildwithukraine). Such tags are not
// among the packed keys; the keys that begin with a part of the tag as their first word are gone through. Called by
// look-up-prefix, once for each tag.

import { cyrillicBit, lookUpClass } from './char-classes';
import { mayBeFirstWord } from './first-words';
import { hasPrefix } from './next-words';
import type { FormIndex } from './open-index';
import { findKey, type KeyForms, readForms } from './packed-keys';
import { addToHash, finishHash, hashSeed } from './word-hash';

/** The tag forms of the first key that is spelt like `units` but for what stands between its words. */
export function findJoined(index: FormIndex, units: Uint8Array, length: number): KeyForms | undefined {
  let hash = hashSeed;
  for (let size = 1; size < length; size++) {
    hash = addToHash(hash, units[size - 1] as number);
    if (!mayBegin(index.firstWords, hash)) continue;
    const key = findBeginning(index, { units, length, size });
    if (key >= 0) return readForms(index.keys, key, true);
  }
  return undefined;
}

const mayBegin = (filter: Int32Array, hash: number) =>
  mayBeFirstWord(filter, finishHash(hash, 0)) || mayBeFirstWord(filter, finishHash(hash, 1));

interface Tag {
  readonly units: Uint8Array;
  readonly length: number;
  /** Length of its first word. */
  readonly size: number;
}

function findBeginning(index: FormIndex, { units, length, size }: Tag): number {
  const { keys, place, walk, letters } = index;
  findKey(keys, units, size, place);
  if (!place.hasPrefix) return -1;
  let isThere = walk.start(place, units, size);
  if (place.isExact) isThere = walk.next();
  for (; isThere && walk.length > size && hasPrefix(walk.units, units, size); isThere = walk.next()) {
    if ((walk.units[size] as number) >= letters.firstWordCode) break;
    const isTag = isJoined(index, units, length) && readForms(keys, walk.key, true).forms.length > 0;
    if (isTag) return walk.key;
  }
  return -1;
}

/** Whether the words of the key under the walk make these units. */
function isJoined({ walk, letters }: FormIndex, units: Uint8Array, length: number): boolean {
  let joined = 0;
  for (let i = 0; i < walk.length; i++) {
    const code = walk.units[i] as number;
    const isWord = code >= letters.firstWordCode || (isCyrillic(i - 1) && isCyrillic(i + 1) && isApostrophe(code));
    if (isWord && code !== units[joined++]) return false;
  }
  return joined === length;

  function isCyrillic(at: number): boolean {
    const code = at < 0 || at >= walk.length ? 0 : (walk.units[at] as number);
    return code > 0 && (lookUpClass(letters.classes, letters.alphabet[code] as number) & cyrillicBit) !== 0;
  }

  function isApostrophe(code: number): boolean {
    return letters.alphabet[code] === 0x27;
  }
}
