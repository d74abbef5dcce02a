// Reads the folder assets/knowledge from disk, for the build, for `kb` and for tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lib/knowledge/authored/authored-entity';

/** Where the knowledge lies: assets/knowledge of the working folder, which is the repository for every script and test. */
export const knowledgeFolder = join(process.cwd(), 'assets', 'knowledge');

/** All its files, in the order of their paths, so that a build is the same everywhere. */
export function readKnowledgeFiles(folder: string = knowledgeFolder): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.jsonl?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
