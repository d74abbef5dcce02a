// The address that a page calls its own. Used by article-meta.
import { cleanAddress } from '../addresses/clean-address';
import { attributeOf } from './safe-dom';

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
