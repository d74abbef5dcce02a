// What Dramatis leaves alone, and how it follows a page that changes.
import { expect, test } from 'vitest';
import { openBrowser } from '../support/open-browser';
import { getMarkPlace, hoverMention, readMarks, waitForMarks, waitForNoCard } from '../support/reader';
import { waitFor } from '../support/wait-for';

const open = openBrowser('demo');
const { address } = open;

const readHtml = () => document.documentElement.outerHTML;
const countElements = () => document.querySelectorAll('*').length;

test('marks change nothing in the document; the first card adds one empty element', async () => {
  const page = await open.driver.openTab(address('/twins/hashtags.html'));
  await waitForMarks(page, 'umerov');
  const html = await page.run(readHtml);
  const served = await (await fetch(address('/twins/hashtags.html'))).text();
  expect(await page.run(countElements)).toBe((served.match(/<[a-z]/g) ?? []).length);
  await hoverMention(page, 'Rustem Umerov');
  expect(await page.run(() => document.querySelectorAll('html > :not(head, body)').length)).toBe(1);
  expect(
    await page.run(() => {
      const host = document.querySelector('html > :not(head, body)');
      return [host?.childNodes.length, host?.shadowRoot ?? null, host?.textContent];
    }),
  ).toEqual([0, null, '']);
  await page.press('Escape');
  await waitForNoCard(page);
  expect((await page.run(readHtml)).replace(/<\/body>.*<\/html>/s, '</body></html>')).toBe(
    html.replace(/<\/body>.*<\/html>/s, '</body></html>'),
  );
});

test('a page without known names stays as it was', async () => {
  const page = await open.driver.openTab(address('/plain.html'));
  const popup = await open.driver.pressToolbarButton(page);
  await waitFor(
    async () => (await popup.run(() => document.body.textContent ?? '')).includes('No name that Dramatis knows'),
    {
      what: 'the popup to say that nothing is known here',
    },
  );
  await popup.close();
  expect(await readMarks(page)).toEqual([]);
  expect(await page.run(() => document.querySelectorAll('html > :not(head, body)').length)).toBe(0);
});

test('a link under a mark still works', async () => {
  const page = await open.driver.openTab(address('/demo-article.html'));
  await waitForMarks(page, 'European Commission');
  const place = await getMarkPlace(page, 'European Commission');
  expect(await page.run(({ x, y }) => document.elementFromPoint(x, y)?.id, place)).toBe('link-under-name');
  await page.click(place);
  await waitFor(async () => (await page.run(() => document.title)) === 'A page without names', {
    what: 'the page behind the link',
  });
});

test('content added later is marked', async () => {
  const page = await open.driver.openTab(address('/late-content.html'));
  await waitForMarks(page, 'Rustem Umerov');
  await page.run(() => document.getElementById('more')?.click());
  await waitForMarks(page, 'Rustem Umerov', 'Kaja Kallas', 'Umerov');
});

test.each([
  ['styles that come late', '/late-style.html'],
  ['a page that hides itself at first', '/hidden-at-first.html'],
])('%s: its text is marked as soon as it is there', async (_, path) => {
  const page = await open.driver.openTab(address(path));
  await waitForMarks(page, 'Kaja Kallas', 'Rustem Umerov');
});

test('in-page navigation to another article is read anew, with the date of that article', async () => {
  const page = await open.driver.openTab(address('/in-page-navigation.html'));
  await waitForMarks(page, 'Rustem Umerov');
  await page.run(() => document.getElementById('next')?.click());
  await waitForMarks(page, 'Andrius Kubilius');
  expect(await readMarks(page)).not.toContain('Rustem Umerov');
  expect(await hoverMention(page, 'Andrius Kubilius')).toContain('1 December 2025');
});

test('an article that is drawn long after its address is read with its own date', async () => {
  const page = await open.driver.openTab(address('/late-article.html'));
  await waitForMarks(page, 'Rustem Umerov');
  await page.run(() => document.getElementById('next')?.click());
  await waitForMarks(page, 'Andrius Kubilius');
  expect(await hoverMention(page, 'Andrius Kubilius')).toContain('1 December 2025');
});

test('a body put in the place of another is read', async () => {
  const page = await open.driver.openTab(address('/replaced-body.html'));
  await waitForMarks(page, 'Rustem Umerov');
  await page.run(() => document.getElementById('next')?.click());
  await waitForMarks(page, 'Andrius Kubilius');
  expect(await readMarks(page)).toEqual(['Andrius Kubilius']);
});

test('a surname in the headline is marked when the full name comes later', async () => {
  const page = await open.driver.openTab(address('/headline-first.html'));
  await waitForMarks(page, 'Kaja Kallas');
  expect(await readMarks(page)).toEqual(['Kaja Kallas']);
  await page.run(() => document.getElementById('more')?.click());
  await waitForMarks(page, 'Umerov', 'Kaja Kallas', 'Rustem Umerov');
});

test.each([
  ['a dark page', '/dark.html'],
  ['a page that asks the browser for a dark ground', '/dark-by-meta.html'],
])('the card is dark on %s, whatever the browser prefers', async (_page, path) => {
  const page = await open.driver.openTab(address(path));
  await page.useColours('light');
  await hoverMention(page, 'Rustem Umerov');
  const background = await page.runInShadow((root) => {
    const card = root.querySelector('[role=dialog]');
    return card === null ? '' : getComputedStyle(card).backgroundColor;
  });
  const [red = 255] = (background?.match(/\d+/g) ?? []).map(Number);
  expect(red).toBeLessThan(80);
});
