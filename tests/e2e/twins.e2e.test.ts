// Small pages of our own, one for each hard behaviour of the sample articles: what is marked on them, exactly.
import { expect, test } from 'vitest';
import { openBrowser } from '../support/open-browser';
import { readMarks, waitForMarks } from '../support/reader';

const open = openBrowser('demo');

const twins: readonly { readonly page: string; readonly marks: readonly string[] }[] = [
  {
    page: 'link-list',
    marks: ['Umerov', 'Kubilius', 'Rustem Umerov', 'Andrius Kubilius', 'Umerov', 'Umerov'],
  },
  { page: 'two-spellings', marks: ['Serhii Boiev', 'Serhiy Boyev', 'Boiev', 'Boyev'] },
  { page: 'quoted-names', marks: ['Ramstein', 'Ramstein', 'Czech initiative'] },
  { page: 'hashtags', marks: ['Rustem Umerov', 'Andrius Kubilius', 'umerov', 'kubilius'] },
  { page: 'described-loan', marks: ['European Union', '€90 billion loan package for Ukraine'] },
  { page: 'abbreviations', marks: ['ASAP', 'European Commission'] },
];

test.each(twins)('$page', async ({ page, marks }) => {
  const tab = await open.driver.openTab(`${open.server.origin}/twins/${page}.html`);
  await waitForMarks(tab, ...marks);
  expect(await readMarks(tab)).toEqual(marks);
  await tab.close();
});
