import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knowledgePlugin } from './scripts/build/knowledge-plugin';
import { manifest } from './scripts/build/manifest';
import { scannerPlugin } from './scripts/build/scanner-plugin';
import { withoutInnerHtml } from './scripts/build/without-inner-html';

// Two variants: the released build asks for nothing; `DRAMATIS_VARIANT=demo` is granted pages of this machine
// (127.0.0.1) and nothing else, for `npm start` and the tests.
const isDemo = process.env.DRAMATIS_VARIANT === 'demo';

// Watch mode opens a browser by itself where there is a screen; elsewhere it only keeps the build fresh.
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: isDemo ? '.output/demo' : '.output/release',
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: !hasScreen },
  manifest: ({ browser }) => manifest({ browser, isDemo }),
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), knowledgePlugin(), scannerPlugin(), withoutInnerHtml()],
    // What the manifest asks for knows `light-dark` and custom properties by itself: nothing is added for older browsers.
    build: { sourcemap: false, cssTarget: ['chrome130', 'firefox149'] },
  }),
});
