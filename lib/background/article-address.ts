// Under which address an article is kept. A page says its canonical address itself, so it is believed only within its own
// site: no page may take the place of another site's article.

// Parameters that say where the reader came from, not what is read.
const trackingNames = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|ref_src|cmpid)$/i;

/** The claimed address when tab and claim are http(s) addresses of one site, else the tab's own, cleaned. */
export function getCanonicalUrl(tabUrl: string, claimed: string): string {
  const [tab, claim] = [findWebAddress(tabUrl), findWebAddress(claimed)];
  if (tab === undefined || claim === undefined) return tabUrl;
  return siteOf(tab) === siteOf(claim) ? claim.href : cleanAddress(tab);
}

/** Whether a text is the host of a web address and nothing else: no pattern, path, port or user. */
export function isWebHost(text: string): boolean {
  return !text.includes('*') && findWebHost(`https://${text}/`) === text;
}

/** Host of an http(s) address; `undefined` for everything else. */
export function findWebHost(address: string): string | undefined {
  return findWebAddress(address)?.hostname;
}

function findWebAddress(address: string): URL | undefined {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

// One site, several front doors.
function siteOf(url: URL): string {
  const port = url.port === '' ? '' : `:${url.port}`;
  return url.hostname.replace(/^(?:www|m|mobile|amp)\./, '') + port;
}

function cleanAddress(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()]) if (trackingNames.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
