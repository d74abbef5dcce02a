// Everything CI runs, in order: `npm test`; without browsers: `npm run check:quick`. A failed step does not stop the next
// ones, except those that need what it should have made. Ends with one line, `N passed, N failed`: each test counts as
// one, and so does each step that has no tests of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { BrowserName } from './browsers/find-browser';
import { getBrowser } from './browsers/install-browsers';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  readonly name: string;
  /** Answers what passed and failed. */
  readonly run: () => Counts;
  /** Names of steps without which this one means nothing. */
  readonly needs?: readonly string[];
}

const passed: Counts = { passed: 1, failed: 0, skipped: 0 };
const failed: Counts = { passed: 0, failed: 1, skipped: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'dramatis-check-'));

/** Runs a program of node_modules/.bin, its output shown as it comes. */
function program(name: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const all = { ...process.env, PATH: path, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env };
  const bin = join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return spawnSync(bin, words, { stdio: 'inherit', env: all, shell: process.platform === 'win32' }).status === 0;
}

const step = (name: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const [bin = '', ...rest] = words;
  return { name, run: () => (program(bin, rest, env) ? passed : failed) };
};

/** A project of vitest.config.ts, counted test by test. */
function tests(project: string, needs: readonly string[] = []): Step {
  const run = () => {
    const file = join(scratch, `${project}.json`);
    const isGreen = program('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    return readCounts(file, isGreen);
  };
  return { name: `Tests: ${project}`, run, needs };
}

/** A run that failed without a failed test (a file that does not load) counts as one failure. */
function readCounts(file: string, isGreen: boolean): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
    const count = (name: string) => report[name] ?? 0;
    const counts = {
      passed: count('numPassedTests'),
      failed: count('numFailedTests'),
      skipped: count('numPendingTests') + count('numTodoTests'),
    };
    return isGreen || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return failed; // No report was written: the run broke before it began.
  }
}

const build = (variant: string, browser: string): Step =>
  step(
    `Build: ${variant}, ${browser}`,
    ['wxt', 'build', '-b', browser],
    variant === 'demo' ? { DRAMATIS_VARIANT: 'demo' } : {},
  );

const endToEnd = (browser: BrowserName, target: string): Step => {
  const suite = tests(`e2e-${browser}`, [`Build: demo, ${target}`, `Build: release, ${target}`]);
  return {
    ...suite,
    run() {
      try {
        getBrowser(browser);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return failed;
      }
      return suite.run();
    },
  };
};

const quick: readonly Step[] = [
  step('Format and lint', ['biome', 'ci', '--error-on-warnings']),
  step('Generated types', ['wxt', 'prepare']),
  step('Types', ['tsc', '--noEmit']),
  step('Types of the pure folders', ['tsc', '-p', 'tsconfig.pure.json']),
  { name: 'Knowledge', run: () => (runScript('scripts/kb.ts', ['check']) ? passed : failed) },
  tests('unit'),
];

const full: readonly Step[] = [
  ...quick,
  build('release', 'chrome'),
  build('release', 'firefox'),
  build('demo', 'chrome'),
  build('demo', 'firefox'),
  tests('build', ['Build: release, chrome', 'Build: release, firefox']),
  step('Lint of the Firefox package', [
    'web-ext',
    'lint',
    '--source-dir',
    '.output/release/firefox-mv3',
    '--warnings-as-errors',
    '--no-config-discovery',
  ]),
  endToEnd('chromium', 'chrome'),
  endToEnd('firefox', 'firefox'),
];

function runScript(script: string, words: readonly string[]): boolean {
  return spawnSync(process.execPath, ['scripts/run.mjs', script, ...words], { stdio: 'inherit' }).status === 0;
}

function runAll(steps: readonly Step[]): Counts {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const broken = new Set<string>();
  const lines: string[] = [];
  for (const { name, run, needs = [] } of steps) {
    console.log(`\n=== ${name}`);
    const startedAt = performance.now();
    const missing = needs.find((need) => broken.has(need));
    if (missing !== undefined) console.log(`Not run: “${missing}” failed.`);
    const counts = missing === undefined ? run() : failed;
    if (counts.failed > 0) broken.add(name);
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    lines.push(
      `${counts.failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`,
    );
  }
  console.log(`\n${lines.join('\n')}\n`);
  return total;
}

const total = runAll(process.argv.includes('--quick') ? quick : full);
rmSync(scratch, { recursive: true, force: true });
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
