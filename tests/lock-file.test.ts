// `npm ci` refuses a lock file in which a package for another platform is missing, and npm leaves such packages out when
// the registry of the machine that wrote it does not have them. So: every package that is named has an entry.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};

/** Whether Node would find the package: beside its owner, or further up. */
function isThere(owner: string, name: string): boolean {
  const folders = owner.split(/(?=\/?node_modules\/)/).map((_, end, parts) => parts.slice(0, end + 1).join(''));
  return ['', ...folders].some((folder) => `${folder}${folder === '' ? '' : '/'}node_modules/${name}` in packages);
}

test('every dependency, optional ones for other platforms included, has an entry', () => {
  const missing = Object.entries(packages).flatMap(([owner, { dependencies = {}, optionalDependencies = {} }]) =>
    [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]
      .filter((name) => !isThere(owner, name))
      .map((name) => `${owner || 'package.json'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no entry names a download address: every machine asks its own registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
