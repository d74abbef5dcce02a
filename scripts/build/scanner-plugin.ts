// Vite plugin: gives the module `virtual:scanner`, the WebAssembly of lib/matching/scanner, compiled by AssemblyScript. The
// outcome is kept under node_modules/.cache by the hash of the sources: compiling takes seconds.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const publicId = 'virtual:scanner';
/** The leading NUL keeps other plugins from looking for a file. */
const innerId = `\0${publicId}`;

const folder = join('lib', 'matching', 'scanner');

/** No runtime and no garbage collector: memory is laid out by hand. Assertions off, because traps stay on. */
const options = ['--runtime', 'stub', '-O3', '--noAssert'];

/** The plugin for everything that loads lib/matching: builds, tests, scripts and benches. */
export function scannerPlugin(): Plugin {
  return {
    name: 'dramatis:scanner',
    resolveId: (id) => (id === publicId ? innerId : undefined),
    load(id) {
      if (id !== innerId) return undefined;
      const files = listSources();
      for (const file of files) this.addWatchFile(join(process.cwd(), file));
      return `export const scannerBytes = new Uint8Array([${[...compileScanner(files)]}]);`;
    },
  };
}

const listSources = () =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));

function compileScanner(files: readonly string[]): Uint8Array {
  const texts = files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]);
  const key = createHash('sha256')
    .update(JSON.stringify([texts, options]))
    .digest('hex')
    .slice(0, 16);
  const cache = join('node_modules', '.cache', 'dramatis');
  const target = join(cache, `scanner-${key}.wasm`);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    // Under a name of its own first: several builds may come here at once, and none may read half a file.
    const draft = join(cache, `scanner-${process.pid}.wasm`);
    const compiler = join('node_modules', 'assemblyscript', 'bin', 'asc.js');
    execFileSync(process.execPath, [compiler, join(folder, 'scanner.ts'), '-o', draft, ...options]);
    renameSync(draft, target);
  }
  return readFileSync(target);
}
