// Orders what is packed so that the commonest has the shortest number. Called by pack-scalars and pack-names.

/** Without repeats, the commonest first. */
export function rankTexts(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, many], [, more]) => more - many).map(([text]) => text);
}
