// Under which address an article is kept. lib/page works it out inside the page; this checks, outside of it, that a page
// speaks for its own site only: none may take the place of another site's article.
import { cleanAddress } from '../addresses/clean-address';

/** The claimed address when tab and claim are http(s) addresses of one site, else the tab's own. */
export function getCanonicalUrl(tabUrl: string, claimed: string): string {
  const site = findSite(tabUrl);
  return cleanAddress(site !== undefined && site === findSite(claimed) ? claimed : tabUrl);
}

/** Whether a text is the host of a web address and nothing else: no pattern, path, port or user. */
export function isWebHost(text: string): boolean {
  return !text.includes('*') && findWebHost(`https://${text}/`) === text;
}

/** Host of an http(s) address; `undefined` for everything else. */
export function findWebHost(address: string): string | undefined {
  return findWebAddress(address)?.hostname;
}

/** The site of an http(s) address, the same for all its front doors (`www.`, `m.`); `undefined` for everything else. */
export function findSite(address: string): string | undefined {
  const url = findWebAddress(address);
  return url && siteOf(url);
}

/** Whose text is read, for the verdicts that reach it. */
export function whereRead(address: string): { readonly site?: string; readonly article?: string } {
  const [site, article] = [findSite(address), findArticlePath(address)];
  return site === undefined || article === undefined ? {} : { site, article };
}

/** The site and path of an http(s) address: the same article whatever stands behind the question mark. */
function findArticlePath(address: string): string | undefined {
  const url = findWebAddress(address);
  return url && `https://${siteOf(url)}${url.pathname}`;
}

function findWebAddress(address: string): URL | undefined {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

// One site, several front doors. What is behind a door is a name that somebody registered: `mobile.de` and `amp.co.uk` are no
// doors of `de` and `co.uk`.
const frontDoor =
  /^(?:www|(?:m|mobile|amp|edition)(?!\.(?:ac|co|com|edu|gob|gouv|gov|mil|ne|net|or|org)\.[a-z]{2}$))\.(?=[^.]+\.)/;

function siteOf(url: URL): string {
  const port = url.port === '' ? '' : `:${url.port}`;
  return url.hostname.replace(frontDoor, '') + port;
}
