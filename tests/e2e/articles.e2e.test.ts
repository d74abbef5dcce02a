// The main job on every article: marks, card as of the date, closing, keyboard, saving. The demo article is always
// there; the samples when ../shared/seeds is.
import { describe, expect, test } from 'vitest';
import { press, readText, waitForText } from '../support/controls';
import { openBrowser } from '../support/open-browser';
import { hoverMention, waitForCard, waitForMarks, waitForNoCard } from '../support/reader';
import { listSampleArticles } from '../support/sample-articles';
import { waitFor } from '../support/wait-for';

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

const open = openBrowser('demo');

describe.each(articles)('$path', ({ path, marked, hover, says }) => {
  test('known names are marked, and a card says who it is on the article’s date', async () => {
    const page = await open.driver.openTab(open.address(path));
    await waitForMarks(page, ...marked);
    const card = await hoverMention(page, hover);
    for (const words of says) expect(card).toContain(words);
    await page.press('Escape');
    await waitForNoCard(page);
    await page.close();
  });

  test('the keyboard opens the card of the first name, of the next, and goes back', async () => {
    const page = await open.driver.openTab(open.address(path));
    await waitForMarks(page, ...marked);
    await open.driver.pressShortcut(page, 'next-mention');
    const first = nameOn(await waitForCard(page));
    await page.press('Escape');
    await waitForNoCard(page);
    await pause();
    await open.driver.pressShortcut(page, 'next-mention');
    await waitForCard(page);
    await pause();
    await open.driver.pressShortcut(page, 'previous-mention');
    await waitForCard(page, first);
    await page.close();
  });

  test('it is saved, and reported as already saved', async () => {
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
    await page.close();
  });
});

test('after a restart of the browser every article is found again', async () => {
  await open.restart();
  for (const { path } of articles) {
    const page = await open.driver.openTab(open.address(path));
    const popup = await open.driver.pressToolbarButton(page);
    await waitForText(popup, 'Already saved');
    await popup.close();
    await page.close();
  }
  const page = await open.driver.openTab(open.address('/plain.html'));
  const popup = await open.driver.pressToolbarButton(page);
  await press(popup, 'Articles');
  let listed = '';
  await waitFor(
    async () => {
      listed = await readText(popup);
      return listed.match(/\d+ mentions/g)?.length === articles.length;
    },
    { what: `${articles.length} articles in the list` },
  ).catch((error) => expect.fail(`${error.message} ${listed}`));
});

/** Two steps within 80 ms count as one key, which browsers may report twice; no hand is that fast. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 120));

/** The name a card is about: its second line, after the kind. */
function nameOn(card: string): string {
  return card.split('\n').filter((line) => line.trim() !== '')[1] ?? '';
}
