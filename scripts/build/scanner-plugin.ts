// Vite plugin: gives the module `virtual:scanner`, the WebAssembly of lib/matching/scanner: AssemblyScript and a short text in
// WebAssembly's own format, put together by Binaryen. The outcome is kept under node_modules/.cache by the hash of the
// sources: compiling takes seconds.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const publicId = 'virtual:scanner';
/** The leading NUL keeps other plugins from looking for a file. */
const innerId = `\0${publicId}`;

const folder = join('lib', 'matching', 'scanner');

/** No runtime and no garbage collector: memory is laid out by hand. Assertions off, because traps stay on. */
const compilerOptions = ['--runtime', 'stub', '-O3', '--noAssert'];
/** Arrays of the engine's own, for text.wat. */
const features = [
  '--mvp-features',
  '--enable-mutable-globals',
  '--enable-bulk-memory',
  '--enable-sign-ext',
  '--enable-nontrapping-float-to-int',
  '--enable-reference-types',
  '--enable-gc',
];

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
    .update(JSON.stringify([texts, compilerOptions, features]))
    .digest('hex')
    .slice(0, 16);
  const cache = join('node_modules', '.cache', 'dramatis');
  const target = join(cache, `scanner-${key}.wasm`);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    // In a folder of its own first: several builds may come here at once, and none may read half a file.
    const drafts = mkdtempSync(join(cache, 'scanner-'));
    renameSync(compileIn(drafts), target);
    rmSync(drafts, { recursive: true });
  }
  return readFileSync(target);
}

/** Compiles both parts and puts them together; answers where. */
function compileIn(drafts: string): string {
  const draft = (name: string) => join(drafts, `${name}.wasm`);
  run(['assemblyscript', 'bin', 'asc.js'], [join(folder, 'scanner.ts'), '-o', draft('scanner'), ...compilerOptions]);
  run(['binaryen', 'bin', 'wasm-as'], [join(folder, 'text.wat'), '-o', draft('text'), ...features]);
  const parts = [draft('scanner'), 'scanner', draft('text'), 'text'];
  run(['binaryen', 'bin', 'wasm-merge'], [...parts, '-o', draft('whole'), ...features]);
  run(['binaryen', 'bin', 'wasm-opt'], [draft('whole'), '-O3', '-o', draft('small'), ...features]);
  return draft('small');
}

function run(tool: readonly string[], words: readonly string[]): void {
  execFileSync(process.execPath, [join('node_modules', ...tool), ...words]);
}
