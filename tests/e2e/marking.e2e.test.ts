// What the reader wants marked: offices without a name are a choice, and so is how sure a mention must be.
import { expect, test } from 'vitest';
import { waitForText } from '../support/controls';
import { openBrowser } from '../support/open-browser';
import { hoverMention, readMarks, waitForMarks } from '../support/reader';
import { waitFor } from '../support/wait-for';

const open = openBrowser('demo');

/** Clicks the n-th choice of "What is marked?" and waits until the page says that it is stored. */
async function choose(nth: number): Promise<void> {
  const page = await open.driver.openExtensionPage('options.html');
  await waitForText(page, 'What is marked?');
  const isReady = () => page.run(() => document.querySelector('.levels:not(:disabled)') !== null);
  await waitFor(isReady, { what: 'the choices' });
  await page.run((place) => document.querySelectorAll<HTMLInputElement>('.levels input')[place]?.click(), nth);
  await waitForText(page, 'Pages that are open follow');
  await page.close();
}

const readPage = async () => {
  const page = await open.driver.openTab(open.address('/offices.html'));
  const marks = await waitForMarks(page, 'European Commission');
  return { page, marks };
};

test('an office is marked for its holder once the reader asks for it', async () => {
  const before = await readPage();
  expect(before.marks).not.toContain('defence minister');
  const ministry = await hoverMention(before.page, 'Ministry of Defence of Ukraine');
  expect(ministry, 'the ministry’s card names its minister of that day').toContain('Rustem Umerov (2023-09-06');
  await before.page.close();

  await choose(3);
  const { page } = await readPage();
  const marks = await waitForMarks(page, 'defence minister');
  expect(
    marks.filter((mark) => mark === 'defence minister'),
    'the former one is not marked',
  ).toHaveLength(2);
  const card = await hoverMention(page, 'defence minister');
  expect(card).toContain('Rustem Umerov');
  expect(card).toContain('office; held by Rustem Umerov on 2025-03-07, certain');
  await page.close();
});

test('only what is certain stays when the reader wants no more', async () => {
  await choose(2);
  const { page } = await readPage();
  expect(await readMarks(page)).not.toContain('defence minister');
  await page.close();
});

// A question that is open when the background ends was never answered, and the page stayed without marks for good.
test('a page is read although the background ends while it opens, at whatever moment', async () => {
  for (let ms = 0; ms <= 280; ms += 20) {
    await open.driver.stopBackgroundIn(ms);
    const page = await open.driver.openTab(open.address('/demo-article.html'));
    await waitForMarks(page, 'Kaja Kallas');
    await page.close();
  }
});
