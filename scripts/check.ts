// `npm test`: everything that must be green before a change lands, in the order in which faults are cheapest to find.
// Goes on after a failed step, so that one run shows all; ends with one line `N passed, N failed`, every test counted
// and every other step counted as one. `--quick` leaves out builds and browsers.
import { getBrowser } from './browsers/install-browsers';
import { addCounts, type Counts, noCounts, writeCounts } from './check/counts';
import { lintPackage } from './check/lint-package';
import { runCommand } from './check/run-command';
import { runTests } from './check/run-tests';

interface Step {
  readonly title: string;
  /** Titles of steps without which this one cannot run. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Counts>;
}

const release = ['Released build for Chromium', 'Released build for Firefox'] as const;
const demo = ['Demonstration build for Chromium', 'Demonstration build for Firefox'] as const;

const quickSteps: readonly Step[] = [
  { title: 'Format and lint', run: () => runCommand('biome ci --error-on-warnings') },
  { title: 'Types', run: () => runCommand('wxt prepare && tsc --noEmit') },
  { title: 'Types of the pure folders', run: () => runCommand('tsc -p tsconfig.pure.json') },
  { title: 'Unit, architecture and knowledge tests', run: () => runTests('unit') },
];

const slowSteps: readonly Step[] = [
  { title: release[0], run: () => runCommand('wxt build') },
  { title: release[1], run: () => runCommand('wxt build -b firefox') },
  { title: demo[0], run: () => runCommand('wxt build', { DRAMATIS_VARIANT: 'demo' }) },
  { title: demo[1], run: () => runCommand('wxt build -b firefox', { DRAMATIS_VARIANT: 'demo' }) },
  { title: 'Budgets', needs: release, run: () => runTests('build') },
  { title: 'Lint of the Firefox package', needs: release, run: lintPackage },
  { title: 'Browsers', run: findBrowsers },
  {
    title: 'End to end in Chromium',
    needs: ['Browsers', ...release, ...demo],
    run: () => runTests('e2e-chromium'),
  },
  {
    title: 'End to end in Firefox',
    needs: ['Browsers', ...release, ...demo],
    run: () => runTests('e2e-firefox'),
  },
];

async function findBrowsers(): Promise<Counts> {
  for (const name of ['chromium', 'firefox'] as const) console.log(getBrowser(name));
  return { ...noCounts, passed: 1 };
}

async function runSteps(steps: readonly Step[]): Promise<Counts> {
  const failed = new Set<string>();
  let total = noCounts;
  for (const step of steps) {
    const missing = (step.needs ?? []).find((title) => failed.has(title));
    console.log(`\n── ${step.title}`);
    const startedAt = Date.now();
    const counts = missing === undefined ? await runStep(step) : { ...noCounts, skipped: 1 };
    if (counts.failed > 0 || missing !== undefined) failed.add(step.title);
    const outcome = missing === undefined ? writeCounts(counts) : `not run, because “${missing}” failed`;
    console.log(`   ${outcome} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
    total = addCounts(total, counts);
  }
  return total;
}

async function runStep(step: Step): Promise<Counts> {
  try {
    return await step.run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { ...noCounts, failed: 1 };
  }
}

const isQuick = process.argv.includes('--quick');
const total = await runSteps(isQuick ? quickSteps : [...quickSteps, ...slowSteps]);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${writeCounts(total)}`);
