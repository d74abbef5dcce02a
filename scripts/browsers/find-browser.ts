// Finds the browsers of this machine: by an environment variable, by the usual paths of each system, or on PATH.
// Called by `npm start` and by the end-to-end tests. Starts and installs nothing.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where to look: handed in so that tests can play every system. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRunnable: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRunnable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false; // Not there, or not ours to run: either way not a browser for us.
    }
  },
};

// Chromium first: branded Chrome and Edge may refuse extensions loaded by a program.
const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApps: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Environment variable that names the browser to use instead of the first one found. */
export const browserVariable: Readonly<Record<BrowserName, string>> = {
  chromium: 'DRAMATIS_CHROMIUM',
  firefox: 'DRAMATIS_FIREFOX',
};

/** Path of a browser that can be started, or `undefined`. A path named by the environment is taken as it is. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  const named = machine.env[browserVariable[name]];
  if (named !== undefined && named !== '') return named;
  return listCandidates(name, machine).find(machine.isRunnable);
}

function listCandidates(name: BrowserName, { platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPrograms[name].flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands[name].flatMap((command) =>
    [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, command)),
  );
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
  const apps = macApps[name].flatMap((app) =>
    roots.map((root) => join(root, `${app}.app`, 'Contents', 'MacOS', name === 'firefox' ? 'firefox' : app)),
  );
  return [...apps, ...onPath];
}
