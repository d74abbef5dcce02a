// One address for one article: the key under which it is saved, so it must neither split an article in two (tracking
// parameters) nor join two (parameters that some sites use as real keys stay). Used by article-meta.
import { attributeOf } from './safe-dom';

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

/**
 * The address that the page calls its own, if it makes sense, else the browser's: some call every article the home page,
 * some keep the address of the article that stood here before an in-page navigation. That a page speaks for its own site
 * only is checked where it matters, in the background.
 */
export function findCanonicalAddress(page: Document, address: string): string {
  const link = page.querySelector('link[rel~="canonical" i][href]');
  const named = link === null ? null : URL.parse(attributeOf(link, 'href') ?? '', address);
  const shown = URL.parse(address);
  const isBelievable =
    named !== null &&
    /^http/.test(named.protocol) &&
    shown !== null &&
    !isHome(named, shown) &&
    !isLeftOver(named, shown);
  return cleanAddress(isBelievable ? named.href : address);
}

function isHome(named: URL, shown: URL): boolean {
  return named.pathname === '/' && named.search === '' && (shown.pathname !== '/' || shown.search !== '');
}

function isLeftOver(named: URL, shown: URL): boolean {
  const loaded = URL.parse(performance.getEntriesByType('navigation')[0]?.name ?? '');
  return loaded !== null && loaded.pathname !== shown.pathname && loaded.pathname === named.pathname;
}
