// Which addresses may become links. Addresses come from pages and from stored data, and an extension page that opens
// `data:` or `javascript:` would lend them its rights, so only plain web addresses pass. Used by every view with a link.

/** The address in normal form if it is http or https without a user name or password, else `undefined`. */
export function safeUrl(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  // `https://gov.ua@evil.example/` reads as one site and opens another.
  if (url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
