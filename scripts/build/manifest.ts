// The manifest. Every permission here installs without a warning (docs/adr/0005-permissions.md); hosts are optional and
// asked for on the first-run page or in the popup, from the reader's click.

interface Variant {
  readonly browser: string;
  /** Granted http://127.0.0.1 for the demo page and the tests; never released. */
  readonly isDemo: boolean;
}

/** Nothing may be loaded, sent or framed from our own pages: whatever slips into them has nowhere to go. */
const contentSecurityPolicy = [
  "default-src 'none'",
  // The matcher is WebAssembly (docs/adr/0017-matcher-in-webassembly.md); this allows compiling it, and no eval of scripts.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What WXT adds to its own keys. */
export function manifest({ browser, isDemo }: Variant) {
  return {
    name: isDemo ? 'Dramatis (demo)' : 'Dramatis',
    description:
      'Who is who in the article you are reading: European–Ukrainian defence-industry cooperation, on the article’s date, with sources.',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    ...(isDemo ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: 'Dramatis: who is who here' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next name and open its card',
      },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous name' },
    },
    ...(browser === 'firefox' ? firefoxKeys : { minimum_chrome_version: '130' }),
  };
}

const firefoxKeys = {
  browser_specific_settings: {
    gecko: {
      id: 'dramatis@dramatis.invalid',
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
