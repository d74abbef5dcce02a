// The only door to the extension API (webextension-polyfill through WXT's module). Whoever needs the browser imports one
// of the files of this folder; taking the polyfill out one day is a change of this line.
import { browser } from '@wxt-dev/webextension-polyfill/browser';

export { browser };
