// What the built packages may weigh and contain. Runs after the builds (npm test, or npm run build first).
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const kilobyte = 1000;

/** Bytes of the scripts that an extension page loads, the shared ones included. */
function weighPage(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file = '']) => file);
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(join(folder, file))) return;
    seen.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      visit(join(file, '..', other));
    }
  };
  entries.forEach(visit);
  return [...seen].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (browser) => {
  const folder = join(root, '.output/release', browser);

  test('is built', () => {
    expect(existsSync(join(folder, 'manifest.json')), `${folder} is missing: run npm run build`).toBe(true);
  });

  test('the script put into pages weighs at most 60 kB', () => {
    expect(statSync(join(folder, 'article.js')).size).toBeLessThanOrEqual(60 * kilobyte);
  });

  test('the scripts of the popup weigh at most 150 kB', () => {
    const weight = weighPage(folder, 'popup.html');
    expect(weight).toBeGreaterThan(10 * kilobyte);
    expect(weight).toBeLessThanOrEqual(150 * kilobyte);
  });

  test('nothing is evaluated, framed or loaded from elsewhere, and no source map is shipped', () => {
    const files = globSync('**/*', { cwd: folder }).map((file) => join(folder, file));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const script of files.filter((file) => file.endsWith('.js'))) {
      expect(readFileSync(script, 'utf8'), script).not.toMatch(/\bnew Function\(|[^.\w]eval\(|\bimportScripts\(/);
    }
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      expect(readFileSync(page, 'utf8'), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });
});

describe('runtime dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const records = globSync('docs/adr/*.md', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

  test('are at most six, each with an exact version', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(6);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(Object.keys(dependencies))('%s is justified in docs/adr', (name) => {
    expect(records.some((record) => record.includes(name))).toBe(true);
  });
});
