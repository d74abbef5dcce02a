// The tasks as one script, minified as the extension is.
import { resolve } from 'node:path';
import { build } from 'vite';
import { knowledgePlugin } from '../scripts/build/knowledge-plugin';
import { scannerPlugin } from '../scripts/build/scanner-plugin';

/** `entry` is a file of this folder that sets `runTask`. */
export async function buildBundle(entry: 'matcher-tasks.ts' | 'knowledge-tasks.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin(), scannerPlugin()],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rollupOptions: { input: resolve('bench', entry), output: { codeSplitting: false } },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  if (first === undefined || !('output' in first)) throw new Error(`${entry} gave no bundle.`);
  const [{ code }] = first.output;
  return code;
}
