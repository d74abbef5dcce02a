// Vite plugin: gives the module `virtual:knowledge`, compiled from assets/knowledge whenever something is built.
// A fault in the knowledge fails the build with the list of complaints; in dev, a changed file builds it anew.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import type { PackedKnowledge } from '../../lib/knowledge/knowledge';
import { parseSource } from '../../lib/knowledge/parse-source';
import { knowledgeFolder, readKnowledgeFiles } from '../knowledge-files';

const publicId = 'virtual:knowledge';
/** The leading NUL keeps other plugins from looking for a file. */
const innerId = `\0${publicId}`;

/** The plugin for wxt.config.ts. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'dramatis:knowledge',
    resolveId: (id) => (id === publicId ? innerId : undefined),
    load(id) {
      if (id !== innerId) return undefined;
      const files = readKnowledgeFiles();
      for (const { path } of files) this.addWatchFile(join(knowledgeFolder, path));
      return writeModule(compileKnowledge(parseSource(files)));
    },
  };
}

function writeModule({ version, index, json }: PackedKnowledge): string {
  const exports = { version, indexBase64: Buffer.from(index).toString('base64'), json };
  return Object.entries(exports)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
    .join('');
}
