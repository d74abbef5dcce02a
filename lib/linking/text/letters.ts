// Kinds of single characters. Regular expressions with Unicode classes (`\p{Lu}`) say the same, but the engine takes up to
// four milliseconds to compile each of them, and a background that was just started meets all of them with its first page.
// Called wherever linking looks at what stands beside a name. A code is that of a UTF-16 unit, NaN outside the text.

/** A letter that has a small one. Latin and Cyrillic letters are told by their number, because they are nearly all there is. */
export function isUpperCode(code: number): boolean {
  if (!(code >= 0x80)) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x400 && code <= 0x45f) return code < 0x430;
  if (isPunctuation(code)) return false;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** A letter that has a capital. */
export function isLowerCode(code: number): boolean {
  if (!(code >= 0x80)) return code >= 0x61 && code <= 0x7a;
  if (code >= 0x400 && code <= 0x45f) return code >= 0x430;
  if (isPunctuation(code)) return false;
  const char = String.fromCharCode(code);
  return char !== char.toUpperCase();
}

/** A letter of the Latin script, as European languages have it. */
export function isLatinCode(code: number): boolean {
  if (!(code >= 0x80)) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00);
}

/** A letter of any script: `\p{L}`. The expression itself is only asked where no range here knows better. */
export function isLetterCode(code: number): boolean {
  if (!(code >= 0x80)) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x400 && code < 0x482) return true;
  return !isPunctuation(code) && /\p{L}/u.test(String.fromCharCode(code));
}

/** A digit or number of any script: `\p{N}`. */
export function isNumberCode(code: number): boolean {
  if (!(code >= 0x80)) return isDigitCode(code);
  if ((code >= 0xc0 && code < 0x250) || (code >= 0x400 && code < 0x482)) return false;
  return !isPunctuation(code) && /\p{N}/u.test(String.fromCharCode(code));
}

/** Signs that stand in every article: no-break space, guillemets, quotes and dashes, signs of currencies. */
const isPunctuation = (code: number): boolean =>
  code === 0xa0 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0x20a0 && code < 0x20d0);

/** White space as `\s` has it. */
export function isSpaceCode(code: number): boolean {
  if (!(code >= 0x80)) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (code >= 0x2000 && code <= 0x200a) || otherSpaces.includes(code);
}

const otherSpaces: readonly number[] = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];

/** `isUpperCode` of a character; false for none. */
export const isUpper = (char: string): boolean => isUpperCode(char.charCodeAt(0));

export const isHyphenCode = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;
