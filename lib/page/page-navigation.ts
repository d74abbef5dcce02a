// Tells when the page became another article without being loaded anew (single-page sites). The Navigation API sees the
// page's own `pushState` from an isolated world, which wrapping `history` does not; the rest is for browsers without it.

/** An address as far as it names a page: without the fragment, unless the site routes by it (`#/article/7`, `#!…`). */
export function pageAddress(address: string): string {
  const [page = '', fragment = ''] = address.split('#', 2);
  return /^[!/]/.test(fragment) ? `${page}#${fragment}` : page;
}

interface NavigationSource {
  addEventListener(type: string, heard: () => void, options: { signal: AbortSignal }): void;
}

/** Calls `moved` once per new address, until `signal` aborts. `check` lets others ask for a look at the address. */
export function watchNavigation(moved: () => void, signal: AbortSignal): { readonly check: () => void } {
  let address = pageAddress(location.href);
  const check = () => {
    const now = pageAddress(location.href);
    if (now === address || signal.aborted) return;
    address = now;
    moved();
  };
  const source = (window as Window & { navigation?: NavigationSource }).navigation;
  source?.addEventListener('navigatesuccess', check, { signal });
  source?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
  return { check };
}
