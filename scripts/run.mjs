// Runs a TypeScript script of this folder in Node: `node scripts/run.mjs scripts/kb.ts check`.
// Vite compiles it and what it imports from lib on the fly (imports without extensions, no build output);
// process.argv is what the script would have seen if it had been started directly.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...words] = process.argv.slice(2);
if (script === undefined || !existsSync(script)) {
  console.error(
    `Usage: node scripts/run.mjs <script.ts> [words…]${script === undefined ? '' : `\nThere is no ${script}.`}`,
  );
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const path = resolve(script);
process.argv = [process.argv[0] ?? 'node', path, ...words];
const options = {
  root,
  configFile: false,
  logLevel: 'error',
  // tsconfig.json extends a generated file that need not exist yet.
  tsconfig: join(root, 'tsconfig.pure.json'),
};
try {
  const { module } = await runnerImport(join(root, 'scripts', 'build', 'scanner-plugin.ts'), options);
  await runnerImport(path, { ...options, plugins: [module.scannerPlugin()] });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
