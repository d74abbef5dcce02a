// Makes sure that a browser is there: installs Debian's or Ubuntu's package when it may, else says what to install.
// Called by `npm start` and `npm test`; nothing else in the project ever needs the network.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, browserVariable, findBrowser } from './find-browser';

const packages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const readable: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

/** Path of the browser, installed first if need be. Throws a sentence that says what to install. */
export function getBrowser(name: BrowserName, say: (line: string) => void = console.log): string {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  if (canInstall()) {
    say(`No ${readable[name]} here: installing Debian's package "${packages[name]}" (apt-get).`);
    installPackage(packages[name]);
    const installed = findBrowser(name);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No ${readable[name]} was found on this machine. Install one (on Debian or Ubuntu: apt-get install ${packages[name]}), ` +
      `or name its program in the environment variable ${browserVariable[name]}.`,
  );
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackage(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '--yes', '--no-install-recommends', name]];
  for (const words of steps) {
    const { status, stderr } = spawnSync('apt-get', ['--quiet', ...words], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${words.join(' ')} failed: ${stderr.trim().slice(-400)}`);
  }
}
