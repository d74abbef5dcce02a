// Bytes as text for a script: each value stands for one letter, the commonest values for letters that take one byte in UTF-8
// and need no escape. Base64 takes a third more, and compresses badly because a byte no longer begins where a letter does.
// `writeBytes` is called by the build, `readBytes` by lib/background; no letter is above U+00FF, so that engines keep the text in
// bytes, too.
//
//   The first 256 letters are those for the values 0 to 255, the rest are the bytes.

/** All letters up to U+00FF, the cheapest first. */
function listLetters(): string[] {
  const all = Array.from({ length: 256 }, (_, unit) => String.fromCharCode(unit));
  const costOf = (letter: string) =>
    /[ -~]/.test(letter) ? (/["'`\\$]/.test(letter) ? 3 : 0) : /[¡-¬®-ÿ]/.test(letter) ? 1 : 4;
  return all.sort((a, b) => costOf(a) - costOf(b));
}

/** The text of `bytes`. */
export function writeBytes(bytes: Uint8Array): string {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const ranked = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const letters = listLetters();
  const letterOf = new Map(ranked.map((byte, rank) => [byte, letters[rank] ?? '']));
  const table = Array.from(counts, (_, byte) => letterOf.get(byte)).join('');
  return table + Array.from(bytes, (byte) => letterOf.get(byte)).join('');
}

/** The bytes of `text`. Throws when it is not whole. */
export function readBytes(text: string): Uint8Array<ArrayBuffer> {
  if (text.length < 256) throw new Error('The packed knowledge is damaged.');
  const byteOf = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) byteOf[text.charCodeAt(byte)] = byte;
  const bytes = new Uint8Array(text.length - 256);
  for (let place = 0; place < bytes.length; place++) bytes[place] = byteOf[text.charCodeAt(place + 256)] ?? 0;
  return bytes;
}
