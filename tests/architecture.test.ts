// The house rules as tests: who may import whom, sizes, names, no circles. A failure says which file, which rule, and
// what to do. The table is the one of ARCHITECTURE.md.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

/** Folder -> folders it may import from. `names` is open to the compile step of `knowledge` alone, see below. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/addresses': [],
  'lib/matching': ['lib/model'],
  'lib/hover': ['lib/model'],
  'lib/names': ['lib/model'],
  'lib/linking': ['lib/model', 'lib/matching'],
  'lib/knowledge': ['lib/model', 'lib/matching', 'lib/linking', 'lib/names', 'assets/knowledge'],
  'lib/page': ['lib/model', 'lib/addresses'],
  'lib/store': ['lib/model'],
  'lib/platform': ['lib/model'],
  'lib/messages': ['lib/model', 'lib/platform'],
  'lib/background': [
    'lib/model',
    'lib/addresses',
    'lib/knowledge',
    'lib/linking',
    'lib/store',
    'lib/messages',
    'lib/platform',
  ],
  'lib/reading': [
    'lib/model',
    'lib/page',
    'lib/hover',
    'lib/messages',
    'lib/platform',
    'components/card',
    'components/shared',
  ],
  'lib/capture': ['lib/model', 'lib/page'],
  'lib/review': ['lib/model', 'lib/messages', 'lib/platform', 'components/review', 'components/shared'],
  'lib/settings': [
    'lib/model',
    'lib/messages',
    'lib/platform',
    'components/settings',
    'components/shared',
    'assets/news-sites.json',
  ],
  'components/shared': ['lib/model'],
  'components/card': ['lib/model', 'lib/hover', 'components/shared'],
  'components/review': ['lib/model', 'components/shared'],
  'components/settings': ['lib/model', 'components/shared'],
};

/**
 * The floors of a workshop that has folders of its own, from the ground up: a file may import from its own floor and from
 * those below it. The last one is the folder itself.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  'lib/linking': [
    'text',
    'evidence',
    'reasons',
    'guards',
    'offices',
    'people',
    'countries',
    'namesakes',
    'stretch',
    '',
  ],
  'lib/knowledge': ['as-of', 'packed', 'opened', 'describe', 'authored', 'compile', 'lint', 'overlay', ''],
};

const rooms = ['lib/background', 'lib/reading', 'lib/review', 'lib/settings', 'lib/capture'];

/** Who alone may import a package of ours at run time. */
const owners: Readonly<Record<string, readonly string[]>> = {
  dexie: ['lib/store'],
  'webextension-polyfill': ['lib/platform'],
  '@wxt-dev/webextension-polyfill': ['lib/platform'],
  '@mozilla/readability': ['lib/capture'],
  valibot: ['lib/messages', 'lib/background'],
  preact: ['components', 'lib/reading', 'lib/review', 'lib/settings'],
};

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

function listImports(path: string, text: string): Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const fixed = staticImports.map((found) => ({
    from: found.moduleRequest.value,
    isType: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }));
  const passedOn = staticExports.flatMap((found) =>
    found.entries.flatMap((entry) =>
      entry.moduleRequest ? [{ from: entry.moduleRequest.value, isType: entry.isType }] : [],
    ),
  );
  const late = dynamicImports.map((found) => ({
    from: text.slice(found.moduleRequest.start, found.moduleRequest.end).replace(/['"]/g, ''),
    isType: false,
  }));
  return [...fixed, ...passedOn, ...late];
}

const files: SourceFile[] = globSync('{lib,components,entrypoints,scripts,tests,bench}/**/*.{ts,tsx}')
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: listImports(path, text) };
  });

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');
const source = files.filter(({ path }) => !isTest(path) && /^(?:lib|components|entrypoints)\//.test(path));
const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');
const resolve = (from: string, to: string) => normalize(join(dirname(from), to));
const lineCount = (text: string) => text.split('\n').length - 1;

describe('imports', () => {
  it('go only where the import table allows', () => {
    const wrong = source.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => folderOf(resolve(path, from)))
        .filter((folder) => folder !== folderOf(path) && allowed[folderOf(path)]?.includes(folder) === false)
        .map(
          (folder) => `${path} imports ${folder}; ${folderOf(path)} may import ${allowed[folderOf(path)]?.join(', ')}`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(floors))('within %s go down the floors, never up', (folder, names) => {
    const floorOf = (path: string) => names.indexOf(dirname(path).slice(folder.length + 1));
    const inside = source.filter(({ path }) => path.startsWith(`${folder}/`));
    const wrong = inside.flatMap(({ path, imports }) =>
      imports
        .map(({ from }) => resolve(path, from))
        .filter((target) => target.startsWith(`${folder}/`) && floorOf(target) > floorOf(path))
        .map((target) => `${path} imports ${target}; its floor lies above`),
    );
    expect(wrong).toEqual([]);
    expect(inside.map(({ path }) => path).filter((path) => floorOf(path) < 0)).toEqual([]);
  });

  it('every folder of lib and components stands in the table', () => {
    const folders = new Set(
      source.map(({ path }) => folderOf(path)).filter((folder) => !folder.startsWith('entrypoints')),
    );
    expect([...folders].filter((folder) => allowed[folder] === undefined)).toEqual([]);
  });

  it('of names belong to the compile floor of knowledge', () => {
    const wrong = source
      .filter(({ path }) => path.startsWith('lib/knowledge/') && !path.startsWith('lib/knowledge/compile/'))
      .filter(({ imports }) => imports.some(({ from }) => from.includes('/names/')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('an entrypoint opens exactly one room', () => {
    const wrong = source
      .filter(({ path }) => path.startsWith('entrypoints/'))
      .map(({ path, imports }) => ({
        path,
        ours: imports
          .filter(({ from }) => from.startsWith('.') && !/\.css/.test(from))
          .map(({ from }) => folderOf(resolve(path, from))),
      }))
      .filter(({ ours }) => ours.length !== 1 || !rooms.includes(ours[0] ?? ''));
    expect(wrong).toEqual([]);
  });

  it('of packages stay with their owners', () => {
    const wrong = source.flatMap(({ path, imports }) =>
      imports
        .filter(({ isType }) => !isType)
        .map(({ from }) =>
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => owners[name]?.some((owner) => path.startsWith(owner)) === false)
        .map((name) => `${path} imports ${name}; only ${owners[name]?.join(', ')} may`),
    );
    expect(wrong).toEqual([]);
  });

  it('make no circle, not even of types', () => {
    const graph = new Map(source.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (node: string, trail: readonly string[]): void => {
      if (trail.includes(node)) circles.push([...trail.slice(trail.indexOf(node)), node].join(' -> '));
      if (done.has(node) || trail.includes(node)) return;
      const file = graph.get(node);
      for (const { from } of file?.imports ?? []) {
        if (from.startsWith('.')) walk(resolve(file?.path ?? '', from), [...trail, node]);
      }
      done.add(node);
    };
    for (const node of graph.keys()) walk(node, []);
    expect(circles).toEqual([]);
  });
});

describe('sizes', () => {
  it('no file has more than 300 lines', () => {
    const sheets = globSync('{components,entrypoints}/**/*.css').map((path) => ({
      path,
      text: readFileSync(path, 'utf8'),
    }));
    const long = [...files, ...sheets]
      .filter(({ text }) => lineCount(text) > 300)
      .map(({ path, text }) => `${path}: ${lineCount(text)}; split it by the step of the data`);
    expect(long).toEqual([]);
  });

  it('a room only wires: 150 lines and 10 imports of ours a file', () => {
    const heavy = source
      .filter(({ path }) => rooms.includes(folderOf(path)))
      .map(({ path, text, imports }) => ({
        path,
        lines: lineCount(text),
        ours: imports.filter(({ from, isType }) => from.startsWith('.') && !isType).length,
      }))
      .filter(({ lines, ours }) => lines > 150 || ours > 10);
    expect(heavy).toEqual([]);
  });
});

describe('names', () => {
  it('there are no attics and no barrels', () => {
    const wrong = source.filter(
      ({ path }) => /\/(?:utils|helpers|common|core|managers|services)\//.test(path) || /\/index\.tsx?$/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('files are kebab-case, components PascalCase', () => {
    const isGood = (path: string) => {
      const name = path.split('/').at(-1) ?? '';
      return (
        /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:dom|css|e2e))?(?:\.test)?\.tsx?$/.test(name) ||
        /^[A-Z]\w+(?:\.dom)?(?:\.test)?\.tsx$/.test(name)
      );
    };
    expect(files.map(({ path }) => path).filter((path) => !isGood(path))).toEqual([]);
  });

  it('every lib file opens with what it owns', () => {
    const mute = source
      .filter(({ path, text }) => path.startsWith('lib/') && !/^\/\/ .+/.test(text))
      .map(({ path }) => path);
    expect(mute).toEqual([]);
  });
});

describe('talk', () => {
  const findInSource = (patterns: readonly RegExp[]) =>
    files
      .filter(({ path }) => path !== 'tests/architecture.test.ts')
      .flatMap(({ path, text }) =>
        patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern}`),
      );

  it('no machine path or ignored check stands in the source', () => {
    const patterns = [/\/work\//, /\/root\//, /@ts-(?:ignore|nocheck|expect-error)/, /biome-ignore(?!.*: .{15})/];
    expect(findInSource(patterns)).toEqual([]);
  });

  it('biome refuses `any` in every file, and none is told apart', () => {
    const { linter, overrides } = JSON.parse(readFileSync('biome.json', 'utf8'));
    expect(linter.rules.suspicious.noExplicitAny).toBe('error');
    expect(JSON.stringify(overrides)).not.toContain('noExplicitAny');
    expect(findInSource([/biome-ignore.*noExplicitAny/])).toEqual([]);
  });
});
