import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser';

const machine = (platform: string, env: Record<string, string>, ...programs: readonly string[]): Machine => ({
  platform,
  env,
  isRunnable: (path) => programs.includes(path),
});

describe('findBrowser', () => {
  test.each([
    ['a program on PATH', machine('linux', { PATH: '/opt/bin:/bin' }, '/opt/bin/chromium'), '/opt/bin/chromium'],
    ['/usr/bin without a PATH', machine('linux', {}, '/usr/bin/google-chrome'), '/usr/bin/google-chrome'],
    [
      'Chromium before Chrome',
      machine('linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome', '/usr/bin/chromium'),
      '/usr/bin/chromium',
    ],
    [
      'Chrome of a Mac',
      machine('darwin', { HOME: '/Users/a' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Edge of Windows',
      machine(
        'win32',
        { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['nothing on an empty machine', machine('linux', { PATH: '/bin' }), undefined],
  ])('finds %s', (_what, where, found) => {
    expect(findBrowser('chromium', where)).toBe(found);
  });

  test('takes what the environment names as it is', () => {
    expect(findBrowser('firefox', machine('linux', { DRAMATIS_FIREFOX: '/home/a/firefox' }))).toBe('/home/a/firefox');
  });

  test('tells the two browsers apart', () => {
    const both = machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox-esr', '/usr/bin/chromium');
    expect(findBrowser('firefox', both)).toBe('/usr/bin/firefox-esr');
  });
});
