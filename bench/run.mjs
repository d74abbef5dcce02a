// Bundles a bench as the extension's build would and runs it: `node bench/run.mjs bench/matching.ts`. The module runner of
// scripts/run.mjs reads every imported name through a getter, which would be most of what a hot loop costs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const [bench] = process.argv.slice(2);
if (bench === undefined) throw new Error('Usage: node bench/run.mjs <bench.ts>');
const { module } = await runnerImport(resolve('scripts/build/scanner-plugin.ts'), { configFile: false });
const result = await build({
  configFile: false,
  logLevel: 'error',
  plugins: [module.scannerPlugin()],
  build: { ssr: resolve(bench), write: false, minify: true, target: 'es2023' },
});
const { output } = Array.isArray(result) ? result[0] : result;
const folder = resolve('node_modules/.cache/bench');
mkdirSync(folder, { recursive: true });
const file = resolve(folder, 'bench.mjs');
writeFileSync(file, output[0].code);
await import(pathToFileURL(file).href);
