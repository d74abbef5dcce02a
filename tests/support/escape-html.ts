// Text as HTML text, for the pages that tests make.

/** The text with `&`, `<` and `"` written as entities. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
