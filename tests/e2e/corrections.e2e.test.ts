// Corrections from the popup: shown on the card with the reader's source, found in a further spelling, kept over a restart,
// taken back. And choices about marking that open pages follow without being loaded again.
import { expect, test } from 'vitest';
import { hasControl, press, waitForNoText, waitForText, write } from '../support/controls';
import type { View } from '../support/driver';
import { openBrowser } from '../support/open-browser';
import { hoverMention, readMarks, waitForMarks } from '../support/reader';
import { waitFor } from '../support/wait-for';

const open = openBrowser('demo');

test('a post and a spelling corrected in the popup stand on the card, with the source, and go again', async () => {
  const page = await open.driver.openTab(open.address('/demo-article.html'));
  await waitForMarks(page, 'Kaja Kallas');
  const popup = await open.driver.pressToolbarButton(page);
  await openForm(popup);
  await write(popup, 'Also written', 'Brussels');
  await choosePost(popup, 'add another post');
  await write(popup, 'What the post is called', 'Chief gardener');
  await write(popup, 'Organisation', 'School of Orchards');
  await write(popup, 'From', '2020-13');
  await press(popup, 'Keep correction');
  await waitForText(popup, '“2020-13” is no date.');
  await write(popup, 'From', '2020-01');
  await write(popup, 'Where you read it', 'https://example.org/gardeners');
  await press(popup, 'Keep correction');
  await waitForText(popup, 'Your correction of Kaja Kallas is kept.');
  await popup.close();
  const card = await hoverMention(page, 'Kaja Kallas');
  expect(card).toContain('with your corrections');
  expect(card).toContain('Chief gardener');
  expect(card).toContain('School of Orchards');
  expect(card).toMatch(/Your correction\s+posts, further spellings \(/);
  expect(card).toContain('example.org/gardeners');
  await page.close();

  await open.restart();
  const after = await open.driver.openTab(open.address('/demo-article.html'));
  expect(await hoverMention(after, 'Kaja Kallas')).toContain('Chief gardener');
  const settings = await open.driver.openExtensionPage('options.html');
  await waitForText(settings, 'Your corrections');
  await press(settings, 'Delete: Kaja Kallas');
  await waitForText(settings, '“Kaja Kallas” was deleted.');
  await settings.close();
  await waitForMarks(after, 'Kaja Kallas');
  await waitFor(async () => !(await hoverMention(after, 'Kaja Kallas')).includes('Chief gardener'), {
    what: 'the bundled card again',
  });
  await after.close();
});

test('a correction is undone where it was made', async () => {
  const page = await open.driver.openTab(open.address('/demo-article.html'));
  await waitForMarks(page, 'Kaja Kallas');
  const popup = await open.driver.pressToolbarButton(page);
  await openForm(popup);
  await write(popup, 'Name on the card', 'Madam Vice-President');
  await press(popup, 'Keep correction');
  await waitForText(popup, 'Madam Vice-President');
  await press(popup, 'Undo');
  await waitForNoText(popup, 'Madam Vice-President');
  await waitForText(popup, 'Kaja Kallas');
  await popup.close();
  await page.close();
});

test('an open page follows the choice of offices at once; an office that is not this one is rejected', async () => {
  const page = await open.driver.openTab(open.address('/offices.html'));
  await waitForMarks(page, 'European Commission');
  const settings = await open.driver.openExtensionPage('options.html');
  await press(settings, 'Offices without a name');
  await waitForText(settings, 'Pages that are open follow at once.');
  const countOffices = async () => (await readMarks(page)).filter((mark) => mark === 'defence minister').length;
  await waitFor(async () => (await countOffices()) === 2, { what: 'two offices' });
  await settings.close();

  const popup = await open.driver.pressToolbarButton(page);
  await waitForText(popup, 'Rustem Umerov');
  await press(popup, 'Why is this Rustem Umerov');
  await press(popup, 'Not Rustem Umerov');
  await press(popup, '“defence minister” never on 127.0.0.1');
  await waitForText(popup, 'is not marked as Rustem Umerov on this site.');
  await waitFor(async () => (await countOffices()) === 1, { what: 'the German one alone' });
  await press(popup, 'Undo');
  await waitFor(async () => (await countOffices()) === 2, { what: 'two offices again' });
  await popup.close();
  await page.close();
});

/** Opens “Correct…” of Kaja Kallas. */
async function openForm(popup: View): Promise<void> {
  await waitForText(popup, 'Kaja Kallas');
  if (!(await hasControl(popup, 'Correct Kaja Kallas'))) await press(popup, 'Why is this Kaja Kallas');
  await press(popup, 'Correct Kaja Kallas');
  await waitForText(popup, 'Keep correction');
}

async function choosePost(popup: View, words: string): Promise<void> {
  await popup.run((wanted) => {
    const field = document.querySelector<HTMLSelectElement>('select[aria-label="Post"]');
    const option = [...(field?.options ?? [])].find(({ label }) => label === wanted);
    if (field === null || option === undefined) return;
    field.value = option.value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, words);
  await waitForText(popup, 'What the post is called');
}
