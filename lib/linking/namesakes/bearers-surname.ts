// A short name of a body can be somebody's first name: `Nato Vachnadze` was an actress. Only surnames whose endings nothing else
// has tell so. Called by namesakes. Pure; looks at a few characters behind a place.
import type { Place } from '../evidence/candidate';
import { isLowerCode, isUpperCode } from '../text/letters';

const space = 0x20;

const surname = /^ \p{Lu}\p{Ll}+(?:dze|shvili|schwili|chvili)(?!\p{Ll})/u;

/** A capital, small letters, and such a surname in like or in capital letters. */
export function isFirstNameHere({ block: { text }, start, end }: Place): boolean {
  if (text.charCodeAt(end) !== space || !isUpperCode(text.charCodeAt(end + 1))) return false;
  return isLowerCode(text.charCodeAt(start + 1)) && surname.test(text.slice(end, end + 32));
}
