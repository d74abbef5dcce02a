// One address for one article: the key under which it is saved, so it must neither split an article in two (tracking
// parameters) nor join two (parameters that some sites use as real keys stay). Used in the page and, where the page is not
// believed, in the background.

/** `ref`, `source`, `t`, `src` stay: on some sites they choose the article. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|cmpid)$/i;

/** Longest address the wire takes. */
const longestAddress = 4_000;

/** The address without fragment, credentials and tracking parameters; the input itself if it is no web address. */
export function cleanAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return address.slice(0, longestAddress);
  url.hash = '';
  url.username = '';
  url.password = '';
  // By hand: a content script of Firefox 153 cannot iterate `searchParams` ("keys() is not iterable").
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !trackers.test(pair.split('=')[0] ?? ''));
  url.search = kept.join('&');
  if (url.href.length > longestAddress) url.search = '';
  return url.href.slice(0, longestAddress);
}
