// Compiles and runs run-bench.ts, as scripts/run.mjs does with the scripts.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
// tsconfig.json extends a generated file that need not exist yet.
const options = { root, configFile: false, logLevel: 'error', tsconfig: resolve(root, 'tsconfig.pure.json') };
process.chdir(root);
try {
  const { module } = await runnerImport(resolve(root, 'bench/run-bench.ts'), options);
  await module.runBench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
