// Pages that are broken, huge or hostile: a clear word or a quiet, correct result, and a browser that still answers.
import { describe, expect, test } from 'vitest';
import { press, waitForText } from '../support/controls';
import { openBrowser } from '../support/open-browser';
import { hoverMention, waitForMarks } from '../support/reader';

const open = openBrowser('demo');
const { address } = open;

test('elements named like properties of the document change nothing', async () => {
  const page = await open.driver.openTab(address('/hostile/clobbered.html'));
  await waitForMarks(page, 'Boris Pistorius', 'Rustem Umerov');
  expect(await hoverMention(page, 'Rustem Umerov')).toContain('Minister of Defence of Ukraine');
});

test('invalid dates count as no date, and the card says so', async () => {
  const page = await open.driver.openTab(address('/hostile/invalid-dates.html'));
  expect(await hoverMention(page, 'Rustem Umerov')).toContain('This page gives no date');
});

test('a page without title, heading and language is read and saved', async () => {
  const page = await open.driver.openTab(address('/hostile/no-title.html'));
  await waitForMarks(page, 'Rustem Umerov');
  const popup = await open.driver.pressToolbarButton(page);
  await press(popup, 'Save article');
  await waitForText(popup, /Saved \d/);
  await press(popup, 'Articles');
  await waitForText(popup, '1 mention');
  await popup.close();
});

test('a policy that forbids all scripts and styles keeps neither marks nor card away', async () => {
  const page = await open.driver.openTab(address('/hostile/strict-policy.html'));
  expect(await hoverMention(page, 'Rustem Umerov')).toContain('Minister of Defence of Ukraine');
});

describe('very large pages', () => {
  test.each([
    { path: '/generated/many-nodes.html', what: '50,000 text nodes' },
    { path: '/generated/long-text.html', what: '5 MB of text' },
    { path: '/generated/long-word.html', what: 'one word of 1 MB' },
  ])('$what: the names at the beginning are marked and the page still answers', async ({ path }) => {
    const page = await open.driver.openTab(address(path));
    await waitForMarks(page, 'Rustem Umerov', 'Andrius Kubilius');
    const popup = await open.driver.pressToolbarButton(page);
    await waitForText(popup, 'Rustem Umerov');
    await press(popup, 'Save article');
    await waitForText(popup, /Saved \d|Not saved|too (large|long)/i);
    await popup.close();
    await page.close();
  });
});
