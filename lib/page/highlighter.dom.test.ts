// @vitest-environment happy-dom
// What stands among the page's highlights.
import { beforeEach, expect, it, vi } from 'vitest';
import { createHighlighter } from './highlighter';

const painted = new Map<string, Set<unknown>>();
beforeEach(() => {
  painted.clear();
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal('Highlight', class extends Set<unknown> {});
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true, writable: true });
});

it('leaves nothing behind when a glow ends after the marks went', () => {
  const life = new AbortController();
  const highlighter = createHighlighter(life.signal);
  highlighter.paint({ first: [], later: [] }, false);
  life.abort();
  highlighter.glow(undefined);
  expect(painted.size).toBe(0);
});
