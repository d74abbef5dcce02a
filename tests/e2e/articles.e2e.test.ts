// The main job on every article: marks, card as of the date, closing, keyboard, saving. The demo article is always
// there; the samples when ../shared/seeds is.
import { describe, expect, test } from 'vitest';
import { press, waitForText } from '../support/controls';
import { openBrowser } from '../support/open-browser';
import { hoverMention, readCard, waitForCard, waitForMarks, waitForNoCard } from '../support/reader';
import { listSampleArticles } from '../support/sample-articles';

interface ReadArticle {
  readonly path: string;
  /** Words that must be marked. */
  readonly marked: readonly string[];
  /** The mark to rest on, and what its card must say. */
  readonly hover: string;
  readonly says: readonly string[];
}

const samples: readonly ReadArticle[] = [
  {
    path: '/samples/0',
    marked: ['Andrius Kubilius', 'Kubilius', 'Thierry Breton', 'ASAP', 'PURL'],
    hover: 'Thierry Breton',
    says: ['Thierry Breton'],
  },
  {
    path: '/samples/1',
    marked: ['Umerov', 'Rustem Umerov', 'Kubilius', 'Władysław Kosiniak-Kamysz', 'Boris Pistorius', 'Kaja Kallas'],
    hover: 'Umerov',
    says: ['Rustem Umerov', 'Minister of Defence of Ukraine', '2023-09', '2025-07', '7 March 2025', 'Later'],
  },
  {
    path: '/samples/2',
    marked: ['Build with Ukraine', 'Volodymyr Zelenskyy', 'Zelenskyy', 'NATO'],
    hover: 'Volodymyr Zelenskyy',
    says: ['President'],
  },
  {
    path: '/samples/3',
    marked: ['Serhii Boiev', 'Boiev', 'Davyd Aloian', 'Ministry for Strategic Industries of Ukraine'],
    hover: 'Serhii Boiev',
    says: ['Boiev'],
  },
  {
    path: '/samples/4',
    marked: ['Ramstein', 'Serhiy Boyev', 'Ukraine Defense Contact Group', 'NATO'],
    hover: 'Serhiy Boyev',
    says: ['Boiev'],
  },
];

const demo: ReadArticle = {
  path: '/demo-article.html',
  marked: [
    'Ministry of Defence of Ukraine',
    'Rustem Umerov',
    'Serhii Boiev',
    'Serhiy Boyev',
    'European Commission',
    'ASAP',
    'EDIP',
    'Ramstein',
    'NATO',
    'umerov',
  ],
  hover: 'Umerov',
  says: ['Rustem Umerov', 'Minister of Defence of Ukraine', '2023-09', '2025-07', '7 March 2025', 'Later'],
};

const articles = [demo, ...samples.slice(0, listSampleArticles().length)];

describe.each(articles)('$path', ({ path, marked, hover, says }) => {
  const open = openBrowser('demo');

  test('known names are marked, and a card says who it is on the article’s date', async () => {
    const page = await open.driver.openTab(open.address(path));
    await waitForMarks(page, ...marked);
    const card = await hoverMention(page, hover);
    for (const words of says) expect(card).toContain(words);
    await page.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  test('the keyboard opens the card of the first name, and the next', async () => {
    const page = await open.driver.openTab(open.address(path));
    await waitForMarks(page, ...marked);
    await open.driver.pressShortcut(page, 'next-mention');
    const first = await waitForCard(page);
    await page.press('Escape');
    await waitForNoCard(page);
    await open.driver.pressShortcut(page, 'next-mention');
    await waitForCard(page);
    await open.driver.pressShortcut(page, 'previous-mention');
    await waitForCard(page, first.split('\n')[1]);
    expect(await readCard(page)).toBeDefined();
    await page.close();
  });

  test('it is saved, reported as already saved, and found again after a restart', async () => {
    const page = await open.driver.openTab(open.address(path));
    await waitForMarks(page, ...marked);
    const popup = await open.driver.pressToolbarButton(page);
    await press(popup, 'Save article');
    await waitForText(popup, /Saved \d/);
    await popup.close();
    const again = await open.driver.pressToolbarButton(page);
    await waitForText(again, 'Already saved');
    await press(again, 'Update');
    await waitForText(again, 'Nothing has changed');
    await again.close();

    await open.restart();
    const reopened = await open.driver.openTab(open.address(path));
    const after = await open.driver.pressToolbarButton(reopened);
    await waitForText(after, 'Already saved');
    await press(after, 'Articles');
    await waitForText(after, /\d+ mentions/);
  });
});
