// Vite plugin: gives the module `virtual:knowledge`, compiled from assets/knowledge whenever something is built.
// A fault in the knowledge fails the build with the list of complaints; in dev, a changed file builds it anew.
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { scannerPlugin } from './scanner-plugin';

const publicId = 'virtual:knowledge';
/** The leading NUL keeps other plugins from looking for a file. */
const innerId = `\0${publicId}`;

/** The plugin for wxt.config.ts and vitest.config.ts. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'dramatis:knowledge',
    resolveId: (id) => (id === publicId ? innerId : undefined),
    async load(id) {
      if (id !== innerId) return undefined;
      const { code, files } = await pack();
      for (const file of files) this.addWatchFile(file);
      return code;
    },
  };
}

/** Loaded anew each time, so that a change of lib/knowledge counts as well. */
async function pack() {
  const packer = join(process.cwd(), 'scripts', 'build', 'pack-knowledge.ts');
  const { module } = await runnerImport<typeof import('./pack-knowledge')>(packer, {
    configFile: false,
    logLevel: 'error',
    plugins: [scannerPlugin()],
    // tsconfig.json extends a generated file that need not exist yet.
    tsconfig: join(process.cwd(), 'tsconfig.pure.json'),
  });
  return module.packKnowledge();
}
