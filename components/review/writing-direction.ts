// The `dir` of a field that may hold a very long text. `auto` makes Chromium 156 look through the whole text on every
// layout: a note of one megabyte froze the popup for 11 s (docs/browser-bugs.md).

/** Longer texts get the direction of their first letter instead of `auto`. */
const longestAuto = 5_000;

/** `auto` for texts of usual length; `ltr` or `rtl` by the first letter of a long one. */
export function findWritingDirection(text: string): 'auto' | 'ltr' | 'rtl' {
  if (text.length <= longestAuto) return 'auto';
  const letter = /\p{L}/u.exec(text.slice(0, longestAuto))?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter) ? 'rtl' : 'ltr';
}
