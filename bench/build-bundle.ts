// The tasks as one script, minified as the extension is.
import { resolve } from 'node:path';
import { build, type Plugin, runnerImport } from 'vite';
import { knowledgePlugin } from '../scripts/build/knowledge-plugin';
import { scannerPlugin } from '../scripts/build/scanner-plugin';

/** `entry` is a file of this folder that sets `runTask`. */
export async function buildBundle(entry: 'matcher-tasks.ts' | 'knowledge-tasks.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin(), scannerPlugin(), samplePlugin()],
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

const sampleId = 'virtual:sample-index';

function samplePlugin(): Plugin {
  return {
    name: 'dramatis:sample-index',
    resolveId: (id) => (id === sampleId ? `\0${sampleId}` : undefined),
    async load(id) {
      if (id !== `\0${sampleId}`) return undefined;
      const { module } = await runnerImport<typeof import('./pack-sample')>(resolve('bench', 'pack-sample.ts'), {
        configFile: false,
        logLevel: 'error',
        plugins: [scannerPlugin()],
        tsconfig: resolve('tsconfig.pure.json'),
      });
      return `export const sampleIndex = new Uint8Array([${[...module.packSample()]}]);`;
    },
  };
}
