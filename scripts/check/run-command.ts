// Runs a tool of node_modules as one check: silent when it succeeds, with its output when it fails.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Counts, noCounts } from './counts';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Environment in which tools find each other and the project's own Node, and write plain text into logs. */
export function toolEnvironment(changes: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  // Vite, which runs this script, says `development`; a build that inherited it would carry Preact's debugging code.
  const { FORCE_COLOR: _colour, NODE_ENV: _mode, ...env } = process.env;
  return {
    ...env,
    PATH: `${join(projectFolder, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    // vitest.config.ts imports TypeScript without extensions, as all our code does.
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    ...changes,
  };
}

/** One check: passed when the command line ends with 0. */
export function runCommand(command: string, env: Readonly<Record<string, string>> = {}): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: projectFolder, env: toolEnvironment(env), shell: true });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) console.log(output.trimEnd());
      resolve(code === 0 ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 });
    });
  });
}
