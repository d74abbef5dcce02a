// Cyrillic letters in the place of Latin ones and the other way round. A Latin letter is one byte, a Cyrillic one two, so that
// texts in Ukrainian take half as much. Swapped twice a text is itself again, whatever stands in it.

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщьюяєіїґАБВГДЕЗІКЛМНОПРСТУФ';
const latin = 'abvgdejzyqklmnoprstufhcxwWLUAEiIGJBVQDYZXKFMNOPRSTHC';

const partners = new Uint16Array(0x500);
for (let place = 0; place < cyrillic.length; place++) {
  partners[cyrillic.charCodeAt(place)] = latin.charCodeAt(place);
  partners[latin.charCodeAt(place)] = cyrillic.charCodeAt(place);
}

/** So many code units become text at once. */
const piece = 8_192;

/** `text` with both alphabets swapped. */
export function swapCyrillic(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at] = partners[unit] || unit;
  }
  let swapped = '';
  for (let at = 0; at < units.length; at += piece) swapped += String.fromCharCode(...units.subarray(at, at + piece));
  return swapped;
}

/** Whether a unit is a letter with a partner: 1 a Latin one, 2 a Cyrillic one, 0 none. */
const alphabetOf = (unit: number): number => (partners[unit] ? (unit < 0x80 ? 1 : 2) : 0);

/**
 * `text` with Cyrillic letters in Latin ones and Latin letters as they are: a `mark` stands where the alphabet changes. The text
 * must not have the mark.
 */
export function markAlphabets(text: string, mark: string): string {
  let marked = '';
  let from = 0;
  let alphabet = 1;
  for (let at = 0; at <= text.length; at++) {
    const own = alphabetOf(text.charCodeAt(at));
    if (at < text.length && (own === 0 || own === alphabet)) continue;
    const piece = text.slice(from, at);
    marked += (alphabet === 2 ? swapCyrillic(piece) : piece) + (at < text.length ? mark : '');
    from = at;
    alphabet = own;
  }
  return marked;
}

/** What `markAlphabets` was given. */
export function unmarkAlphabets(text: string, mark: string): string {
  if (!text.includes(mark)) return text;
  return text
    .split(mark)
    .map((piece, place) => (place % 2 === 1 ? swapCyrillic(piece) : piece))
    .join('');
}
