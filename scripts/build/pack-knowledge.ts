// Writes the source text of the module `virtual:knowledge`. Run by knowledge-plugin; a file of its own, so that loading
// the build's configuration does not load all of lib/knowledge.
import { join } from 'node:path';
import { compileKnowledge } from '../../lib/knowledge/compile/compile-knowledge';
import { writeBytes } from '../../lib/knowledge/packed/byte-text';
import { parseSource } from '../../lib/knowledge/parse-source';
import { knowledgeFolder, readKnowledgeFiles } from '../knowledge-files';

interface KnowledgeModule {
  readonly code: string;
  /** Files whose change makes the module out of date, absolute. */
  readonly files: readonly string[];
}

/** Compiles assets/knowledge. Throws a KnowledgeError listing every fault. */
export function packKnowledge(): KnowledgeModule {
  const files = readKnowledgeFiles();
  const { version, index, optionalIndex, officeIndex, content } = compileKnowledge(parseSource(files));
  const exports = {
    version,
    indexText: writeBytes(index),
    optionalText: writeBytes(optionalIndex),
    officeText: writeBytes(officeIndex),
    content,
  };
  return {
    code: Object.entries(exports)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join(''),
    files: files.map(({ path }) => join(knowledgeFolder, path)),
  };
}
