// The sentence and the words round a place in a block. Bounded look-round, so that a page that is one long paragraph
// costs no more for each mention than a short one. Called by conditions, person-context and by-country.

/** Units looked at to either side; longer sentences are cut there. */
const reach = 600;

const boundary = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«„([]*[\p{Lu}\p{N}#€$£])/gu;

/** Full stops that end no sentence: initials and abbreviations that stand before a name. */
const abbreviation =
  /(?:^|[\s(«"“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sen|Rep|St|No|vs|ім|ст|р|пп|ген|Nr|bzw|ca)\.\s+$/u;

/** Half-open offsets of the sentence that holds `start`-`end`. */
export function sentenceAt(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const sentence = { start: from, end: to };
  for (const match of text.slice(from, to).matchAll(boundary)) {
    const next = from + match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(from, next - 12), next))) continue;
    if (next <= start) sentence.start = next;
    else if (next >= end) {
      sentence.end = next;
      break;
    }
  }
  return sentence;
}

/** At most `count` words before `start`, as they stand, nearest last. */
export function wordsBefore(text: string, start: number, count: number): string {
  const words = text
    .slice(Math.max(0, start - 40 * count), start)
    .split(/\s+/u)
    .filter(Boolean);
  return words.slice(-count).join(' ');
}

/** At most `count` words after `end`, nearest first. */
export function wordsAfter(text: string, end: number, count: number): string {
  const words = text
    .slice(end, end + 40 * count)
    .split(/\s+/u)
    .filter(Boolean);
  return words.slice(0, count).join(' ');
}
