import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './scripts/build/knowledge-plugin';
import { scannerPlugin } from './scripts/build/scanner-plugin';

// Four sets of tests: `unit` (beside the sources, and the rules of the house), `build` (looks at the built packages),
// and one end-to-end set for each browser, which drives the built extension with the same tests.
// `oxc.tsconfig` is off because tsconfig.json extends a generated file that need not exist yet.
const compile = { tsconfig: false, jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const sources = ['lib', 'components', 'scripts', 'tests', 'bench', 'assets'];

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  oxc: compile,
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.e2e.test.ts'],
    env: { DRAMATIS_BROWSER: browser },
    // One browser at a time: two would take each other's processor time and focus.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    // By default one core is left out, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [knowledgePlugin(), scannerPlugin()],
        oxc: compile,
        test: {
          name: 'unit',
          include: sources.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: ['**/*.e2e.test.ts', 'tests/budgets.test.ts', 'node_modules'],
          // A shared machine may stand still for seconds.
          testTimeout: 120_000,
        },
      },
      { oxc: compile, test: { name: 'build', include: ['tests/budgets.test.ts'] } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
