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
