// Vite plugin: takes the assignments to `innerHTML` out of the two packages that have some, so that no build of ours can
// turn text into markup of a live document, and the reviewers' linter (web-ext lint) has nothing to ask.
// The places are named word by word: after an update of a package that changed them, the build fails and says so.
import type { Plugin } from 'vite';

interface Replacement {
  /** End of the module's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const replacements: readonly Replacement[] = [
  {
    // The sink behind `dangerouslySetInnerHTML`, which nothing of ours uses: whoever tries learns it at once.
    file: 'preact/dist/preact.mjs',
    from: '(t.innerHTML=h.__html)',
    to: '(()=>{throw new Error("dangerouslySetInnerHTML is switched off in this build.")})()',
  },
  {
    // Restores the copied page for another try. An inert document parses the same markup and runs nothing.
    file: '@mozilla/readability/Readability.js',
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'page.replaceChildren(...new DOMParser().parseFromString("<body>" + pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    // Unwraps images of lazy-loading pages.
    file: '@mozilla/readability/Readability.js',
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.replaceChildren(...new DOMParser().parseFromString("<body>" + noscript.innerHTML, "text/html").body.childNodes);',
  },
];

/** The plugin for wxt.config.ts. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'dramatis:without-inner-html',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const ours = replacements.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
      return ours.length === 0 ? undefined : { code: ours.reduce(replaceOnce, code), map: null };
    },
  };
}

function replaceOnce(code: string, { file, from, to }: Replacement): string {
  if (code.split(from).length !== 2) {
    throw new Error(`${file} no longer has “${from}” exactly once: look at its new version and correct this list.`);
  }
  return code.replace(from, () => to);
}
