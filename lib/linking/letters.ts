// Kinds of single characters. Regular expressions with Unicode classes (`\p{Lu}`) say the same, but the engine takes up to
// four milliseconds to compile each of them, and a background that was just started meets all of them with its first page.
// Called wherever linking looks at what stands beside a name.

/** A letter that has a small one. */
export const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** A letter that has a capital. */
export const isLower = (char: string): boolean => char !== char.toUpperCase();

export const isHyphen = (char: string): boolean => char === '-' || char === '‐' || char === '‑';

export const isDigit = (char: string): boolean => char >= '0' && char <= '9';
