// How stored texts are searched: every word of the query must occur somewhere, without regard to case and accents.
// Pure; used by notes.ts and articles.ts.

/** Lower case without accents, so that `rene` finds `René`. Not for matching names, only for searching. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A test for texts against a query; an empty query fits all. */
export function createSearch(query: string): (texts: readonly (string | undefined)[]) => boolean {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (texts) => {
    const folded = fold(texts.filter((text) => text !== undefined).join('\n'));
    return words.every((word) => folded.includes(word));
  };
}
