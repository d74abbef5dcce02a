// The released build: installing asks for nothing, the toolbar button works on any page, and the first-run page grants
// what the reader chooses and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser';
import { press, waitForText } from '../support/controls';
import { browserName, getBuildFolder, openBrowser } from '../support/open-browser';
import { hoverMention, readMarks, waitForMarks } from '../support/reader';
import { waitFor } from '../support/wait-for';

const open = openBrowser('release');
const article = () => open.address('/demo-article.html');

const manifest = JSON.parse(readFileSync(join(getBuildFolder('release', browserName), 'manifest.json'), 'utf8'));

/** `test` in this browser, nothing in the other: what cannot run there is no skipped test. */
const only = (browser: BrowserName) => (browserName === browser ? test : () => undefined);

describe('installing', () => {
  test('the manifest names no host, no content script, and nothing that pages may load', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  // Only Chromium tells what it would warn of.
  only('chromium')('gives no warning', async () => {
    const page = await open.driver.openExtensionPage('options.html');
    const warnings = await page.run(() => {
      interface Chrome {
        readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
        readonly runtime: { getManifest(): unknown };
      }
      const { management, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return management.getPermissionWarningsByManifest(JSON.stringify(runtime.getManifest()));
    });
    expect(warnings).toEqual([]);
    await page.close();
  });

  test('opens the first-run page', async () => {
    await waitFor(async () => (await open.driver.listTabUrls()).some((url) => url.endsWith('/options.html')), {
      what: 'the first-run page',
    });
  });
});

describe('before anything is granted', () => {
  test('a page is left alone until the button is pressed; then it is marked and can be saved', async () => {
    const page = await open.driver.openTab(article());
    expect(await readMarks(page)).toEqual([]);
    const popup = await open.driver.pressToolbarButton(page);
    await waitForText(popup, 'Rustem Umerov');
    await press(popup, 'Save article');
    await waitForText(popup, /Saved \d/);
    await popup.close();
    await waitForMarks(page, 'Rustem Umerov', 'ASAP');
    expect(await hoverMention(page, 'Umerov')).toContain('Minister of Defence of Ukraine');
    await page.close();
  });

  // Chromium's shortcut can only be played without the reader's leave (activeTab) that a real key carries.
  only('firefox')('the shortcut does the same', async () => {
    const page = await open.driver.openTab(article());
    await open.driver.pressShortcut(page, 'next-mention');
    await waitForMarks(page, 'Rustem Umerov');
    await page.close();
  });
});

describe('granting', () => {
  // Not asked after a restart: both browsers forget the grants of an extension loaded by a program when they close.
  test('“all sites” marks pages by themselves; taking back ends it, in open pages too, until the button is pressed', async () => {
    await open.driver.allowWhenAsked('*://*/*');
    const settings = await open.driver.openExtensionPage('options.html');
    await press(settings, 'Allow all sites');
    await waitForText(settings, 'Open any article');
    const page = await open.driver.openTab(article());
    await waitForMarks(page, 'Rustem Umerov');

    const again = await open.driver.openExtensionPage('options.html');
    await press(again, 'Take back all sites');
    await waitForText(again, 'press the Dramatis button in the toolbar');
    await waitFor(async () => (await readMarks(page)).length === 0, { what: 'the marks of the open page to go' });
    const last = await open.driver.openTab(article());
    const popup = await open.driver.pressToolbarButton(await open.driver.openTab(open.address('/plain.html')));
    await waitForText(popup, 'No name that Dramatis knows');
    await popup.close();
    expect(await readMarks(last)).toEqual([]);
    const reading = await open.driver.pressToolbarButton(page);
    // Only its script has the page read; closed within some 70 ms, before that runs, it has asked for nothing.
    await waitForText(reading, 'Rustem Umerov');
    await reading.close();
    await waitForMarks(page, 'Rustem Umerov');
  });

  test('one site is allowed, and switched off and on, with one click each in the popup', async () => {
    await open.driver.allowWhenAsked('*://*.127.0.0.1/*');
    await open.driver.allowWhenAsked('*://127.0.0.1/*');
    const page = await open.driver.openTab(article());
    const popup = await open.driver.pressToolbarButton(page);
    await press(popup, 'Mark names on 127.0.0.1 automatically');
    await waitForText(popup, 'From now on names are marked');
    await popup.close();
    const second = await open.driver.openTab(article());
    await waitForMarks(second, 'Rustem Umerov');

    const other = await open.driver.pressToolbarButton(second);
    await press(other, 'Marks on 127.0.0.1: on');
    await waitForText(other, 'Marks on 127.0.0.1: off');
    await waitFor(async () => (await readMarks(second)).length === 0, { what: 'the marks to go' });
    await press(other, 'Marks on 127.0.0.1: off');
    await waitForMarks(second, 'Rustem Umerov');
    await other.close();
  });

  test('a picture on that site is no article, and the popup says so', async () => {
    const popup = await open.driver.pressToolbarButton(await open.driver.openTab(open.address('/picture.png')));
    await waitForText(popup, 'This page cannot be read');
    await popup.close();
  });
});
