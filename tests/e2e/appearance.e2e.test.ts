// What can be measured of how it looks: contrast in light and dark, and room at 200 % zoom.
import { describe, expect, test } from 'vitest';
import { listFaintTexts } from '../support/contrast';
import { waitForText } from '../support/controls';
import type { View } from '../support/driver';
import { openBrowser } from '../support/open-browser';
import { getMarkPlace, hoverMention, waitForMarks } from '../support/reader';

const open = openBrowser('demo');

const overflow = (view: View) =>
  view.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Asked again for a while: colours change over a moment.
describe.each(['light', 'dark'] as const)('in %s colours every text has a contrast of at least 4.5 to 1', (scheme) => {
  test('on the first-run page', async () => {
    const page = await open.driver.openExtensionPage('options.html');
    await waitForText(page, 'Allow all sites');
    await page.useColours(scheme);
    await expect.poll(() => page.run(listFaintTexts)).toEqual([]);
    await page.close();
  });

  test('in the popup', async () => {
    const page = await open.driver.openTab(open.address('/demo-article.html'));
    await waitForMarks(page, 'Rustem Umerov');
    const popup = await open.driver.pressToolbarButton(page);
    await waitForText(popup, 'Rustem Umerov');
    await popup.useColours(scheme);
    await expect.poll(() => popup.run(listFaintTexts)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('on the card', async () => {
    const page = await open.driver.openTab(open.address('/demo-article.html'));
    await page.useColours(scheme);
    await hoverMention(page, 'Rustem Umerov');
    await expect.poll(() => page.runInShadow(listFaintTexts)).toEqual([]);
    await page.close();
  });
});

describe('at 200 % zoom', () => {
  test('the first-run page needs no sideways scrolling', async () => {
    const page = await open.driver.openExtensionPage('options.html');
    await waitForText(page, 'Allow all sites');
    await page.zoom(2);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('the card lies within the window', async () => {
    const page = await open.driver.openTab(open.address('/demo-article.html'));
    await page.zoom(2);
    await waitForMarks(page, 'Rustem Umerov');
    await getMarkPlace(page, 'Rustem Umerov');
    await hoverMention(page, 'Rustem Umerov');
    const outside = await page.runInShadow((root) => {
      const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
      if (box === undefined) return ['no card'];
      const sides = { left: box.left, top: box.top, right: innerWidth - box.right, bottom: innerHeight - box.bottom };
      return Object.entries(sides)
        .filter(([, room]) => room < 0)
        .map(([side]) => side);
    });
    expect(outside).toEqual([]);
    await page.close();
  });
});
