// The key whose words make a tag when they are written together (Build with Ukraine, #buildwithukraine). Such tags are not
// among the packed keys; the keys that begin with a part of the tag as their first word are gone through. Called by look-up.ts,
// once for each tag.
import { mayBeFirstWord } from './first-words';
import { codes, firstWordCode, walked } from './layout';
import { isCyrillicCode, letterOf } from './letters';
import { formsOfKey } from './memo';
import { walksOn } from './next-words';
import { findKey, hasPrefix, isExact, nextWalk, startWalk, walkKey, walkLength } from './packed-keys';
import { hashSeed } from './sizes';
import { addToHash, finishHash } from './word-hash';

/** The tag forms of the first key that is spelt like the `length` units in `codes` but for what stands between its words. */
export function findJoined(length: i32): u32 {
  let hash: u32 = hashSeed;
  for (let size = 1; size < length; size++) {
    hash = addToHash(hash, load<u8>(codes + size - 1));
    if (!mayBeFirstWord(finishHash(hash, 0)) && !mayBeFirstWord(finishHash(hash, 1))) continue;
    const forms = findBeginning(size, length);
    if (forms !== 0) return forms;
  }
  return 0;
}

/** The same for keys whose first word is so long. */
function findBeginning(size: i32, length: i32): u32 {
  findKey(codes, size);
  if (!hasPrefix) return 0;
  let isThere = startWalk(codes, size);
  if (isExact) isThere = nextWalk();
  for (; isThere && walksOn(codes, size); isThere = nextWalk()) {
    if (<i32>load<u8>(walked + size) >= firstWordCode) break;
    if (!isJoined(length)) continue;
    const forms = formsOfKey(walkKey, true);
    if (forms !== 0) return forms;
  }
  return 0;
}

/** Whether the words of the key under the walk make these units. */
function isJoined(length: i32): bool {
  let joined = 0;
  for (let i = 0; i < walkLength; i++) {
    const code = load<u8>(walked + i);
    const isWord = <i32>code >= firstWordCode || (letterOf(code) === 0x27 && isCyrillic(i - 1) && isCyrillic(i + 1));
    if (!isWord) continue;
    if (joined === length || code !== load<u8>(codes + joined)) return false;
    joined++;
  }
  return joined === length;
}

function isCyrillic(at: i32): bool {
  return at >= 0 && at < walkLength && isCyrillicCode(load<u8>(walked + at));
}
