import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { withoutInnerHtml } from './without-inner-html';

const require = createRequire(import.meta.url);
const transform = withoutInnerHtml().transform as (code: string, id: string) => { code: string } | undefined;

describe('the packages as installed', () => {
  test.each([require.resolve('preact'), require.resolve('@mozilla/readability/Readability.js')])('%s', (path) => {
    const code = transform(readFileSync(path, 'utf8'), path)?.code ?? '';
    expect(code).not.toMatch(/\.innerHTML\s*=(?!=)/);
    expect(code).toContain('throw new Error');
  });
});

test('a package that changed fails the build with its name', () => {
  expect(() => transform('nothing here', '/x/node_modules/preact/dist/preact.mjs')).toThrow(
    /preact\.mjs no longer has/,
  );
});

test('other modules stay as they are', () => {
  expect(transform('element.innerHTML = text;', '/x/lib/page/blocks.ts')).toBeUndefined();
});
