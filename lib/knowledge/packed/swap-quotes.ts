// Quotation marks in the place of apostrophes and the other way round. JSON within a script's string has an escape before each
// quotation mark; apostrophes need none. Swapped twice a text is itself again, whatever stands in it.

/** `text` with both swapped. */
export function swapQuotes(text: string): string {
  return text
    .split("'")
    .map((part) => part.replaceAll('"', "'"))
    .join('"');
}
